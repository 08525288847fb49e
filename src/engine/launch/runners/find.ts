import { defineRunner, type Start } from '../runner';

/** `find . -exec program {} ;`: starts a program for what it finds. */
export default defineRunner({
  names: ['find', 'gfind', 'fd', 'fdfind'],
  read: ([, ...words]) => {
    const starts: Start[] = [];
    for (let at = 0; at < words.length; at++) {
      if (!/^-(?:exec|execdir|ok|okdir)$|^(?:-x|-X|--exec|--exec-batch)$/.test(words[at]?.value ?? '')) continue;
      const length = words.slice(at + 1).findIndex(it => it.value === ';' || it.value === '+');
      const end = length < 0 ? words.length : at + 1 + length;
      starts.push({ words: words.slice(at + 1, end) });
      at = end;
    }
    return { kind: 'launch', launch: { args: words }, starts };
  },
});
