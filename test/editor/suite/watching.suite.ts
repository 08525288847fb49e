import * as vscode from 'vscode';
import { eventually, ok } from './expect';

const RISKY = JSON.stringify({ mcpServers: { wiki: { url: 'http://wiki.example.com/mcp' } } }, null, 2);
const CALM = JSON.stringify({ mcpServers: { wiki: { url: 'https://wiki.example.com/mcp' } } }, null, 2);

describe('watching', () => {
  const root = () => vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
  const at = (...path: string[]) => vscode.Uri.joinPath(root(), ...path);
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const findings = (uri: vscode.Uri) =>
    vscode.languages.getDiagnostics(uri).filter(it => it.source === 'Cordon' && ruleOf(it) === 'plaintext-http');
  const ruleOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);
  const found = (uri: vscode.Uri) => eventually(`a finding in ${uri.path}`, () => findings(uri)[0]);
  const gone = (uri: vscode.Uri) =>
    eventually(`no finding in ${uri.path}`, () => findings(uri).length === 0 || undefined);

  after(async () => {
    for (const it of ['deep', 'moved', 'fresh'])
      await vscode.workspace.fs.delete(at(it), { recursive: true }).then(undefined, () => undefined);
  });

  it('notices a config in folders that came with it, its changes, and their deletion', async () => {
    const config = at('deep', 'er', '.cursor', 'mcp.json');
    await write(config, RISKY);
    await found(config);
    await write(config, CALM);
    await gone(config);
    await write(config, RISKY);
    await found(config);
    await vscode.workspace.fs.delete(at('deep'), { recursive: true });
    await gone(config);
  });

  it('follows a folder that is renamed', async () => {
    await write(at('fresh', '.vscode', 'mcp.json'), RISKY.replace('mcpServers', 'servers'));
    await found(at('fresh', '.vscode', 'mcp.json'));
    await vscode.workspace.fs.rename(at('fresh'), at('moved'));
    await found(at('moved', '.vscode', 'mcp.json'));
    await gone(at('fresh', '.vscode', 'mcp.json'));
  });

  it('judges unsaved text, and the disk again once it is given up', async () => {
    const config = at('deep', '.mcp.json');
    await write(config, CALM);
    const document = await vscode.workspace.openTextDocument(config);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(config, whole(document), RISKY);
    ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
    await found(config);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await gone(config);
  });

  const whole = (document: vscode.TextDocument) =>
    new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
});
