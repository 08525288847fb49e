import Mocha from 'mocha';
import { reportLines } from './reportLines';

/** VS Code calls this inside the extension host, in Node and in the web worker alike. A rejection means a failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000 });
  mocha.reporter(function reporter() {} as never);
  // Gives `describe` and `it` to the files below; they must not be imported earlier.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./activation.suite');
  await import('./fixes.suite');
  await import('./watching.suite');
  const failures = await new Promise<number>(done => reportLines(mocha.run(done)));
  if (failures > 0) throw new Error(`${failures} failed`);
}
