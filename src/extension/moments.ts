/** What the bench times, from its first start to its first end (`test/bench/editor.mjs`). */
type Moment = 'activate' | 'activated' | 'diagnostics';

const passed = new Set<Moment>();

/** Notes on the host's own clock when something happens for the first time. */
export function moment(name: Moment): void {
  if (passed.has(name)) return;
  passed.add(name);
  performance.mark(`cordon/${name}`);
}
