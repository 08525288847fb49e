import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The repository this harness belongs to. */
export const root = resolve(import.meta.dirname, '../..');
/** Everything that tests leave behind; ignored by git and kept out of the .vsix. */
export const scratch = join(root, '.vscode-test');

/** The environment without what a surrounding `npm run` adds, which would steer a nested npm to our own folder. */
export function plainEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|command|config_local)/i.test(name),
  );
  return { ...Object.fromEntries(kept), PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
}

/**
 * Runs a command to its end, with nothing on its standard input.
 * @param {string} command
 * @param {string[]} [args]
 * @param {import('node:child_process').SpawnOptions & { show?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args = [], { show = false, ...options } = {}) {
  return new Promise(done => {
    const child = spawn(command, args, {
      cwd: root,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let output = '';
    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream?.on('data', chunk => {
        output += chunk;
        if (show) target.write(chunk);
      });
    }
    child.on('error', error => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', code => done({ code: code ?? 1, output }));
  });
}

/**
 * Like {@link run}, but a failure throws with the end of what the command said.
 * @param {string} command
 * @param {string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...(args ?? [])].join(' ')} ended with ${code}\n${output.slice(-4000)}`);
  return output;
}

/**
 * Runs npm itself, by the file that runs us when there is one: Windows cannot spawn `npm` without a shell.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const file = process.env.npm_execpath;
  return file && /npm-cli\.c?js$/.test(file)
    ? mustRun(process.execPath, [file, ...args], options)
    : mustRun('npm', args, options);
}

/**
 * Says what takes long: one line now, one every ten seconds, one at the end.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
export async function withProgress(what, work) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;
  console.log(`${what} …`);
  const timer = setInterval(() => console.log(`  still at it, ${seconds()}`), 10_000);
  try {
    const result = await work();
    console.log(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
