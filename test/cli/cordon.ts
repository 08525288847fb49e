import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

/** Builds the command line as the package does, into a folder of its own. */
export function buildCordon(): { readonly cli: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-cli-'));
  const cli = join(folder, 'cli.js');
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../src/cli/main.ts')],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return { cli, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs it and waits for the end. */
export function run(cli: string, args: readonly string[], options: { cwd?: string; home?: string } = {}) {
  const env = { ...process.env, HOME: options.home ?? '/nonexistent', XDG_CONFIG_HOME: '' };
  return new Promise<Outcome>(done => {
    const child = spawn(process.execPath, [cli, ...args], { env, cwd: options.cwd ?? import.meta.dirname });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', it => {
      out += it;
    });
    child.stderr.setEncoding('utf8').on('data', it => {
      err += it;
    });
    child.on('close', code => done({ code, out, err }));
  });
}

/** A folder with these files, and how to be rid of it. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-scan-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
