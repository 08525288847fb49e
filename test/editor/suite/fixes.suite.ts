import * as vscode from 'vscode';
import { equal, eventually, ok } from './expect';

const HOSTILE = '[x](command:workbench.action.quit) $(zap) <img src=x> \u202e';
const text = (scheme: string) =>
  `${JSON.stringify({ mcpServers: { [HOSTILE]: { url: `${scheme}://wiki.example.com/mcp` } } }, null, '\t')}\r\n`.replace(
    /\n/g,
    '\r\n',
  );

describe('fixes and hovers', () => {
  const file = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, 'fix', '.mcp.json');
  const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

  before(async () => {
    const bytes = new TextEncoder().encode(text('http').replaceAll('\r\r', '\r'));
    await vscode.workspace.fs.writeFile(file(), bytes);
  });
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(file(), '..'), { recursive: true }));

  const finding = () =>
    eventually('a finding', () => vscode.languages.getDiagnostics(file()).find(it => codeOf(it) === 'plaintext-http'));

  it('shows a hostile name as text alone', async () => {
    const { range, message } = await finding();
    ok(!message.includes('\u202e'), 'a hidden character got through');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      file(),
      range.start,
    );
    const parts = hovers.flatMap(it => it.contents).filter(it => it instanceof vscode.MarkdownString);
    ok(parts.length > 0, 'no hover');
    for (const it of parts) {
      ok(!it.isTrusted && !it.supportHtml, 'the hover is trusted');
      ok(!it.value.includes('](command:'), 'the hover holds a command link');
    }
  });

  it('changes what the finding is about and not a byte more', async () => {
    const { range } = await finding();
    const document = await vscode.workspace.openTextDocument(file());
    const before = document.getText();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file(),
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const edit = actions.find(it => it.edit && /https/i.test(it.title))?.edit;
    ok(
      edit && (await vscode.workspace.applyEdit(edit)),
      `no fix was applied of ${actions.map(it => it.title).join(', ')}`,
    );
    equal(document.getText(), before.replace('http:', 'https:'), 'the fixed text');
    await document.save();
  });
});
