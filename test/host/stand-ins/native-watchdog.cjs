/** Stands in for @vscode/native-watchdog: ends the extension host once its server is gone. */
exports.start = pid => {
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  }, 1000).unref();
};
