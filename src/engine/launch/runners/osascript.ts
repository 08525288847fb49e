import { part, type Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const read = interpreterReader({ language: 'applescript', code: ['-e'], values: wordSet('-e -l -s') });

/** `osascript`: AppleScript or JavaScript; its `do shell script "…"` is a shell line. */
export default defineRunner({
  names: ['osascript'],
  read: words => {
    const started = read(words);
    const code = started?.kind === 'launch' ? started.launch.inline?.code : undefined;
    return started && code
      ? { ...started, starts: shellScripts(code).map(it => ({ commands: parsePosix(it) })) }
      : started;
  },
});

/** The lines between the quotes; an escaped quote does not end one. */
function shellScripts(code: Text): readonly Text[] {
  const { value } = code;
  return [...value.matchAll(/do shell script "/gi)].map(({ index, 0: opening }) => {
    const start = index + opening.length;
    let end = start;
    while (end < value.length && value[end] !== '"') end += value[end] === '\\' ? 2 : 1;
    return part(code, start, Math.min(end, value.length));
  });
}
