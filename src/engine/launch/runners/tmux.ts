import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const GLOBAL = { values: wordSet('-c -f -L -S -T'), clusters: true };
const TABLE = { values: wordSet('-c -e -F -n -s -t -x -y -l -b'), clusters: true };
const STARTS = wordSet(`
  new new-session neww new-window splitw split-window respawnp respawn-pane respawnw respawn-window run run-shell send send-keys
  display-popup popup pipe-pane pipep
`);

/** Keys that `send-keys` may press. */
const KEYS = wordSet('Enter C-m C-j KPEnter Return');

/** `tmux new-session -d line`: in a terminal that stays. */
export default defineRunner({
  names: ['tmux', 'byobu'],
  read: ([program, ...words]) => {
    const global = readOptions(words, GLOBAL);
    const [command, ...after] = global.rest;
    const line = global.flags.find(it => it.name.value === '-c')?.value;
    const { flags, rest } = readOptions(after, TABLE);
    const wrapper = { name: program, kind: 'other', flags: [...global.flags, ...flags] } as const;
    if (line) return { kind: 'shell-line', wrapper, commands: parsePosix(line) };
    if (!command || !STARTS.has(command.value) || rest.length === 0) return undefined;
    return { kind: 'shell-line', wrapper, commands: parsePosix(...rest.filter(it => !KEYS.has(it.value))) };
  },
});
