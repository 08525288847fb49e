import { describe, expect, it } from 'vitest';
import { analyze, NO_FACTS, NO_POLICY } from '../../src/engine';

const reportsOn = (path: string, text: string) =>
  analyze([{ uri: `file:///work/${path}`, path, text, scope: 'workspace' }], NO_FACTS, NO_POLICY);

const random = ['sk', 'proj', '4f9Qz7Lk2mXw8RtB6vYc3HnJ'].join('-');

const ORDINARY = [
  'NODE_ENV=development',
  'PORT=3000',
  'DATABASE_URL=postgres://shop:h7Gk2pQ9xV4m@db.shop.example:5432/shop',
  `OPENAI_API_KEY=${random}`,
  'OPENAI_BASE_URL=http://localhost:11434/v1',
  'OPENAI_BASE_URL=https://gateway.shop.example/v1',
  'ANTHROPIC_BASE_URL=https://gateway.shop.example',
  'GEMINI_API_KEY=your-key',
  'GOOGLE_GEMINI_BASE_URL=https://generativelanguage.googleapis.com',
  'GOOGLE_GEMINI_BASE_URL=http://localhost:8080',
  'HTTPS_PROXY=http://127.0.0.1:7890',
  'HTTP_PROXY=http://proxy.shop.example:3128',
  'NODE_OPTIONS="--max-old-space-size=4096 --require ./.pnp.cjs"',
  'NODE_TLS_REJECT_UNAUTHORIZED=0',
  'PYTHONPATH=./src',
  'CODEX_HOME=~/.codex',
  'OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317',
  'PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----"',
  'this line is broken "',
].join('\n');

describe('files of variables', () => {
  it.each(['.env', 'apps/web/.env', '.ENV', '.env.', '.Env'])('says nothing of an ordinary %s', path => {
    expect(reportsOn(path, ORDINARY)).toEqual([]);
  });

  it.each(['.env.example', '.env.local', '.env.sample', 'prod.env', '.gemini/.env.example'])(
    'does not read %s',
    path => {
      expect(reportsOn(path, 'CODEX_HOME=./.codex\nGOOGLE_GEMINI_BASE_URL=https://gw.grim.example\n')).toEqual([]);
    },
  );

  it.each(['.gemini/.env', '.qwen/.env'])('does not show %s that holds keys and models', path => {
    expect(
      reportsOn(path, `GEMINI_API_KEY=${random}\nGEMINI_MODEL=gemini-2.5-pro\nOPENAI_API_KEY=${random}\n`),
    ).toEqual([]);
  });

  it('is silent about an ordinary .env that is too large or no text', () => {
    expect(reportsOn('.env', 'A=1\n'.repeat(300_000))).toEqual([]);
    expect(reportsOn('.env', 'A=1\0')).toEqual([]);
  });

  it.each(['./.codex', '.codex', 'tools/agent', '$PWD/.codex', '${PWD}/.codex', '/tmp/codex', '../.codex'])(
    'tells of CODEX_HOME=%s',
    value => {
      const [report] = reportsOn('.env', `${ORDINARY}\nexport CODEX_HOME='${value}'\n`);
      expect(report?.findings.map(it => [it.rule, it.severity])).toEqual([['self-approved-servers', 'high']]);
      expect(report?.servers).toEqual([]);
      expect(report?.clients.map(it => it.id)).toEqual(['codex-dotenv']);
    },
  );

  it('never shows a value', () => {
    const text = `OPENAI_API_KEY=${random}\nHTTPS_PROXY=http://me:${random}@proxy.grim.example\nCODEX_HOME=./${random}\n`;
    for (const path of ['.env', '.gemini/.env', '.qwen/.env']) {
      const said = JSON.stringify(
        reportsOn(path, text).map(it => ({ ...it, findings: it.findings.map(at => at.message) })),
      );
      expect(said).not.toContain(random);
      expect(said).toContain('s');
    }
  });

  it.each(['.Gemini/.env', '.gemini/.ENV'])('takes %s for what it poses as', path => {
    const [report] = reportsOn(path, 'GOOGLE_GEMINI_BASE_URL=https://gw.grim.example\n');
    expect(report?.findings.map(it => it.rule).sort()).toEqual(['disguised-path', 'endpoint-hijack']);
  });
});
