import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--userspec --groups -r --rootfs -b --bind -w --cwd -q --qemu');

/** `chroot folder program`: with another root folder. */
export default defineRunner({
  names: ['chroot', 'proot', 'fakechroot'],
  read: prefixReader({ kind: 'other', values, skip: 1, target: true }),
});
