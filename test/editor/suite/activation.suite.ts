import * as vscode from 'vscode';
import { equal, eventually, ok } from './expect';

describe('the extension', () => {
  const worker = typeof process === 'undefined' || !process.versions?.node;

  it(`activates in the ${worker ? 'web worker' : 'Node'} host`, async () => {
    const extension = vscode.extensions.getExtension('cordon.mcp-cordon');
    ok(extension, 'the extension is not there');
    await extension.activate();
    ok(extension.isActive, 'it did not activate');
    equal(extension.extensionUri.scheme, worker ? 'http' : 'file', 'where it came from');
  });

  it('underlines what it finds in the sample', async () => {
    const [file] = await vscode.workspace.findFiles('.mcp.json');
    ok(file, 'the sample has no .mcp.json');
    const finding = await eventually('a diagnostic', () =>
      vscode.languages.getDiagnostics(file).find(diagnostic => diagnostic.source === 'Cordon'),
    );
    const document = await vscode.workspace.openTextDocument(file);
    ok(document.getText(finding.range).length > 0, 'the diagnostic points at nothing');
  });
});
