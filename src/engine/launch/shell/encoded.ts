import type { Text } from '../../text/text';
import type { ShellCommand } from './command';
import { spelled } from './cursor';
import { parsePowerShell } from './powershell';

/** The commands that `-EncodedCommand` holds: Base64 of UTF-16. All of them stand in the place of the encoded word. */
export function parseEncoded(word: Text): readonly ShellCommand[] {
  const line = decodedUtf16(word.value);
  return line === '' ? [] : placed(parsePowerShell([spelled(word, line)]), word);
}

function decodedUtf16(value: string): string {
  try {
    const bytes = atob(value);
    const codes = Array.from({ length: bytes.length >> 1 }, (_, index) =>
      String.fromCharCode(bytes.charCodeAt(2 * index) | (bytes.charCodeAt(2 * index + 1) << 8)),
    );
    return codes.join('');
  } catch {
    return '';
  }
}

function placed(commands: readonly ShellCommand[], word: Text): readonly ShellCommand[] {
  const at = (text: Text): Text => spelled(word, text.value);
  return commands.map(it => ({
    ...it,
    words: it.words.map(at),
    assignments: it.assignments.map(({ name, value, scope }) => ({
      name: at(name),
      ...(value && { value: at(value) }),
      word,
      scope,
    })),
    redirections: it.redirections.map(({ operator, target }) => ({ operator, target: at(target) })),
    substitutions: it.substitutions.map(line => placed(line, word)),
  }));
}
