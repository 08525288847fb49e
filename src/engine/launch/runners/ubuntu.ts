import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `ubuntu run program` and other Linuxes of Windows, by their own launchers. */
export default defineRunner({
  names: ['ubuntu', 'debian', 'kali', 'opensuse', 'fedora'],
  read: prefixReader({ kind: 'machine', after: ['run', '-c', '/c'] }),
});
