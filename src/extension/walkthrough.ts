import * as vscode from 'vscode';
import type { Feature } from './services';

const WALKTHROUGH = 'cordon.mcp-cordon#start';

/**
 * A made-up repository with something of every severity. Nothing in it could do harm where somebody trusts it all the
 * same: what VS Code would connect to does not exist, and what could start is in a file that VS Code leaves alone.
 */
const SAMPLE: Readonly<Record<string, string>> = {
  'README.md': `# Sample

A made-up repository to try Cordon on. Do not trust this folder: Cordon works without that.

Open \`.cursor/mcp.json\`, put the cursor on underlined text, and open the light bulb.
`,
  '.cursor/mcp.json': `{
  // The whole team uses these.
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "/"]
    },
    "sandbox": {
      "command": "docker",
      "args": ["run", "-i", "--rm", "--privileged", "example/toolbox"]
    }
  }
}
`,
  '.vscode/mcp.json': `{
  "servers": {
    "docs": { "type": "http", "url": "https://docs.example.com/mcp" },
    "wiki": { "type": "http", "url": "http://wiki.example.com/mcp" }
  }
}
`,
};

/** The walkthrough, and the sample folder that it leads to. */
export const walkthrough: Feature = ({ context }) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('cordon.openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    ),
    vscode.commands.registerCommand('cordon.openSample', () => openSample(context.globalStorageUri)),
  );

/** Written anew each time, so that what was tried yesterday is not there today. */
async function openSample(storage: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(storage, 'sample');
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(SAMPLE))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), encoder.encode(text));
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}
