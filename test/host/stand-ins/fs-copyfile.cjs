/** Stands in for @vscode/fs-copyfile: plain copies, no copy-on-write. */
const fs = require('node:fs');

exports.constants = fs.constants;
exports.copyFile = fs.promises.copyFile;
exports.copyFileSync = fs.copyFileSync;
exports.cp = fs.promises.cp;
exports.isCloneSupported = async () => false;
