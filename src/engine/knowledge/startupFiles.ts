/**
 * Files that run, or decide what runs, at every login or start of a program. Source: bash(1), zsh(1), sshd(8), cron(8),
 * systemd, XDG autostart, launchd.
 */
export const STARTUP_FILES =
  /(?:^|[\\/])(?:\.(?:bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zshenv|zprofile|zlogin|kshrc|tcshrc|cshrc|xprofile|gitconfig|npmrc|pypirc|vimrc)$|\.ssh[\\/](?:authorized_keys|config|rc)$|\.config[\\/](?:fish|autostart|systemd)[\\/]|Library[\\/]LaunchAgents[\\/]|etc[\\/](?:cron|profile|rc\.local|systemd|sudoers|ld\.so)|Start Menu[\\/]Programs[\\/]Startup[\\/])/i;
