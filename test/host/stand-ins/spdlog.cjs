/** Stands in for @vscode/spdlog, which needs a compiler: the same calls, appending plain lines. */
const { appendFileSync } = require('node:fs');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

/** Logging must never be what breaks the editor, so a vanished folder is not an error. */
function append(file, line) {
  try {
    appendFileSync(file, `${line}\n`);
  } catch {}
}

function createLogger(file) {
  let level = 2;
  const write = rank => message => {
    if (rank >= level) append(file, `${new Date().toISOString()} [${levels[rank]}] ${message}`);
  };
  return {
    ...Object.fromEntries(levels.map((name, rank) => [name, write(rank)])),
    getLevel: () => level,
    setLevel: next => {
      level = next;
    },
    clearFormatters() {},
    setPattern() {},
    flush() {},
    drop() {},
  };
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (_name, file) => createLogger(file);
exports.createAsyncRotatingLogger = async (_name, file) => createLogger(file);
