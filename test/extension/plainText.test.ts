import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  displayName,
  escapeMarkdown,
  plainPrompt,
  shellWord,
  withoutIcons,
} from '../../src/extension/plainText';

describe('names from files', () => {
  it.each([
    ['github', 'github'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
    ['two\nlines\r\t', 'two⟨U+000A⟩lines⟨U+000D⟩⟨U+0009⟩'],
    ['\u001b[31mred', '⟨U+001B⟩[31mred'],
    ['tag\u{e0041}', 'tag⟨U+E0041⟩'],
    ['half \ud800', 'half ⟨U+D800⟩'],
    ['__proto__', '__proto__'],
    ['Größe ⚙️ 日本', 'Größe ⚙️ 日本'],
    ['[x](command:foo) $(zap)', '[x](command:foo) $(zap)'],
  ])('%j is shown as %j', (name, shown) => expect(displayName(name)).toBe(shown));

  it('cuts long ones at 60 characters, spelled ones included', () => {
    expect(Array.from(displayName('x'.repeat(10_000)))).toHaveLength(60);
    expect(Array.from(displayName('\u202e'.repeat(10_000)))).toHaveLength(60);
    expect(Array.from(displayName('😀'.repeat(10_000)))).toHaveLength(60);
  });
});

describe('text on surfaces that draw more than text', () => {
  it('leaves nothing for Markdown to see', () => {
    const shown = escapeMarkdown('[x](command:foo) <img src=x> $(zap) **b** `c` http://a.b www.a.b a@b.c &lt;');
    expect(shown).not.toMatch(/[[\]()<>*`:@.!_~$]/);
    expect(shown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toContain('[x](command:foo)');
  });

  it('keeps a code block closed', () => {
    expect(codeBlock('a\n````\n[x](command:y)')).toBe('`````\na\n````\n[x](command:y)\n`````\n');
  });

  it('keeps links and icons out of prompts', () =>
    expect(plainPrompt('no [x](command:y) $(zap)')).toBe('no [x] (command:y) \\$(zap)'));

  it('keeps icons out of quick picks', () => expect(withoutIcons('$(zap) $')).toBe('\\$(zap) $'));

  it('quotes for a shell and keeps escape sequences out of the terminal', () => {
    expect(shellWord('npx')).toBe('npx');
    expect(shellWord("it's $HOME")).toBe(`'it'\\''s $HOME'`);
    expect(shellWord('')).toBe("''");
    expect(shellWord('a\u001b]0;x\u0007\nrm')).toBe("'a⟨U+001B⟩]0;x⟨U+0007⟩⟨U+000A⟩rm'");
  });
});
