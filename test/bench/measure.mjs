import { spawn } from 'node:child_process';

/** The middle of some numbers. */
export const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Runs Node once: milliseconds of the whole process. Its output is read, as a pipe's reader would. */
export function timed(args, env = {}) {
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    child.stdout.resume();
    child.stderr.resume();
    child.on('error', fail);
    child.on('close', () => done(performance.now() - started));
  });
}

/**
 * Several commands in turns, so that a busy moment hits all of them alike; the median of each in milliseconds.
 * @param {Record<string, string[]>} commands
 */
export async function inTurns(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map(it => [it, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const ms = await timed(args);
      if (round > 0) times[name].push(ms);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** Most memory that a run of the command line held, in megabytes, as the child itself counted it. */
export function peakMemory(args) {
  const hook = `process.on('exit',()=>process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS))`;
  const preload = `data:text/javascript,${encodeURIComponent(hook)}`;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', preload, ...args]);
    let said = '';
    child.stdout.resume();
    child.stderr.on('data', it => {
      said += it;
    });
    child.on('close', () => {
      const found = /PEAK (\d+)/.exec(said);
      if (found) done(Number(found[1]) / 1024);
      else fail(new Error(`no memory figure: ${said.slice(0, 200)}`));
    });
  });
}
