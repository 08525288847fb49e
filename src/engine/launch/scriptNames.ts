import { wordSet } from '../text/wordSet';

/** Commands of npm, pnpm and yarn that run the script of that name, without `run`. */
export const PLAIN_SCRIPTS = wordSet('start test t restart stop');

/** Commands of pnpm and yarn that are no scripts: `pnpm serve` runs a script, `pnpm install` does not. */
export const NO_SCRIPTS = wordSet(`
  add a remove rm un uninstall update up upgrade install i ci link unlink import rebuild rb prune fetch patch audit list ls
  outdated why dlx exec create init publish pack store env config c set get root bin setup server deploy licenses version
  cache info global help login logout owner tag team policies node workspace workspaces plugin constraints dedupe npm
  explain rebuild search stage unplug
`);
