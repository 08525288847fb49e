import { piecesOf, type Text } from '../../text/text';
import type { Flag } from '../launch';
import { defineRunner } from '../runner';

const SWITCHES = /^-(?:nonew|wait|pass|usen|load|whatif|confirm)/i;

/** `Start-Process program -ArgumentList a,b -Verb RunAs` of PowerShell. */
export default defineRunner({
  names: ['start-process', 'saps'],
  read: ([program, ...words]) => {
    const flags: Flag[] = [];
    const plain: Text[] = [];
    for (let at = 0; at < words.length; at++) {
      const [name, value] = words.slice(at, at + 2);
      if (!name) continue;
      if (!/^-[A-Za-z]+$/.test(name.value)) plain.push(name);
      else if (value && !SWITCHES.test(name.value)) {
        flags.push({ name, value });
        at += 1;
      } else flags.push({ name });
    }
    const named = (pattern: RegExp) => flags.find(it => pattern.test(it.name.value))?.value;
    const file = named(/^-(?:f|lit)/i) ?? plain.shift();
    const list = named(/^-a/i);
    if (!file) return undefined;
    const kind = /^runas$/i.test(named(/^-verb?$/i)?.value ?? '') ? 'privilege' : 'other';
    const args = [...(list ? [list] : []), ...plain].flatMap(listed);
    return { kind: 'command', wrapper: { name: program, kind, flags }, words: [file, ...args] };
  },
});

/** `a,b` and `@(a,b)`, and the words of one string: the quotes are gone by now. */
function listed(list: Text): Text[] {
  return piecesOf(list, /[^\s,@()'"]+/g);
}
