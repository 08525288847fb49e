import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clients } from '../../src/engine';
import { movedPlaces } from '../../src/host/movedPlaces';
import { survey, userPlaces } from '../../src/host/userFiles';

const moved = (environment: Readonly<Record<string, string>>) =>
  movedPlaces(clients, 'linux', environment).map(it => `${it.path} ${it.clients.join(' ')} ${it.scope}`);

describe('variables that move files', () => {
  it.each([
    [{ CODEX_HOME: '/c' }, '/c/config.toml codex user'],
    [{ CLAUDE_CONFIG_DIR: '/c' }, '/c/.claude.json claude-code-user user'],
    [{ CLAUDE_CONFIG_DIR: '/c' }, '/c/settings.json claude-code-settings user'],
    [{ CLAUDE_CONFIG_DIR: '/c' }, '/c/agents/*.md claude-code-agent user'],
    [{ COPILOT_HOME: '/c' }, '/c/mcp-config.json copilot-cli user'],
    [{ CLINE_MCP_SETTINGS_PATH: '/c/mine.json' }, '/c/mine.json cline user'],
    [{ OPENCODE_CONFIG: '/c/mine.jsonc' }, '/c/mine.jsonc opencode user'],
    [{ GEMINI_CLI_HOME: '/c' }, '/c/.gemini/settings.json gemini-cli user'],
    [{ GEMINI_CLI_SYSTEM_SETTINGS_PATH: '/c/all.json' }, '/c/all.json gemini-cli managed'],
    [{ OPENCLAW_CONFIG_PATH: '/c/claw.json' }, '/c/claw.json openclaw user'],
    [{ XDG_CONFIG_HOME: '/x' }, '/x/goose/config.yaml goose user'],
    [{ XDG_DATA_HOME: '/x' }, '/x/code-server/User/mcp.json vscode-user user'],
    [{ CRUSH_GLOBAL_DATA: '/c' }, '/c/crush.json crush user'],
  ])('%j', (environment, place) => expect(moved(environment as Record<string, string>)).toContain(place));

  it.each([{}, { CODEX_HOME: '' }, { CODEX_HOME: 'relative' }, { CODEX_HOME: '~/x' }, { HOME: '/c' }])(
    'changes nothing for %j',
    environment => expect(moved(environment as Record<string, string>)).toEqual([]),
  );

  it('never moves an administrator’s file with the home folder', () =>
    expect(moved({ GEMINI_CLI_HOME: '/c' }).filter(it => it.endsWith('managed'))).toEqual([]));

  it('finds them beside those in the usual places', async () => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'moved-')));
    for (const it of ['.codex/config.toml', 'elsewhere/config.toml']) {
      mkdirSync(dirname(join(home, it)), { recursive: true });
      writeFileSync(join(home, it), '');
    }
    const { files } = await survey(userPlaces(home, { CODEX_HOME: join(home, 'elsewhere') }), home);
    expect(files.map(it => [it.path, it.clients])).toEqual([
      ['~/.codex/config.toml', undefined],
      ['~/elsewhere/config.toml', ['codex']],
    ]);
  });
});
