import { wordSet } from '../text/wordSet';

/** Programs that run any other line they are given. */
export const ANY_COMMAND = wordSet(`
  bash sh zsh fish dash ksh pwsh powershell cmd cmd.exe eval exec sudo su doas env xargs ssh nohup setsid watch
  timeout script expect osascript wsl parallel busybox
`);

/** Programs that run code they are given, or fetch it, or carry data away; with any words after them. */
export const NEARLY_ANY_COMMAND = wordSet(`
  source python python2 python3 py node deno bun bunx npx uvx pipx ruby perl php lua tsx ts-node awk gawk curl wget nc ncat
  netcat socat scp sftp rsync telnet ftp tftp docker podman kubectl aws gcloud az terraform iwr irm
`);

/** Programs after which something is gone. */
export const DESTROYING_COMMANDS = wordSet('rm rmdir del erase rd dd mkfs shred fdisk format truncate remove-item');

/** Names under which clients know the tool that runs any command. Source: documentation of each client. */
export const COMMAND_TOOLS = wordSet(`
  Bash PowerShell Shell bash shell execute_bash executeBash execute_cmd run_shell_command runShellCommand terminal
  run_in_terminal runInTerminal run_terminal_cmd run_terminal_command runTerminalCommand run_command launch-process
  execute_command execute-command ShellTool Execute Exec exec_command local_shell Terminal
`);
