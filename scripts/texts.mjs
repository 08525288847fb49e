// Every text that the extension gives to `vscode.l10n.t`, for translators: what `l10n/bundle.l10n.json` holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The texts of a folder's sources, sorted, each as its own translation. */
export function texts(folder) {
  const found = new Set();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest);
    collect(source, source, found);
  }
  return `${JSON.stringify(Object.fromEntries([...found].sort().map(it => [it, it])), null, 2)}\n`;
}

function collect(node, source, found) {
  if (ts.isCallExpression(node) && node.expression.getText(source) === 'vscode.l10n.t') {
    const [text] = node.arguments;
    if (!text || !ts.isStringLiteralLike(text))
      throw new Error(`${source.fileName}: a text to translate is no literal`);
    found.add(text.text);
  }
  ts.forEachChild(node, it => collect(it, source, found));
}
