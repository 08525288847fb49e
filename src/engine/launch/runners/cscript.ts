import { defineRunner } from '../runner';

/** `cscript //nologo file.vbs` and `wscript`: a script of Windows. */
export default defineRunner({
  names: ['cscript', 'wscript'],
  read: ([, ...words]) => {
    const at = words.findIndex(it => !/^\/\/?[a-z:]{1,20}$/i.test(it.value));
    const script = words[at];
    if (!script) return undefined;
    const flags = words.slice(0, at).map(name => ({ name }));
    return { kind: 'launch', launch: { flags, script, args: words.slice(at + 1) } };
  },
});
