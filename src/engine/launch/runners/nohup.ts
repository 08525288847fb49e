import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-r --rewrite -p --what --who --why --mode --config-file --dbus-daemon');

/** Programs that start another one and change little about it. */
export default defineRunner({
  names: [
    'nohup',
    'setsid',
    'unbuffer',
    'command',
    'builtin',
    'chronic',
    'catchsegv',
    'dumb-init',
    'tini',
    'winpty',
    'conhost',
    'busybox',
    'toybox',
    'rlwrap',
    'eatmydata',
    'dbus-run-session',
    'systemd-inhibit',
  ],
  read: prefixReader({ kind: 'other', clusters: true, values }),
});
