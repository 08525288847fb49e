// Loads dist/extension.js in bare Node, where anything asked of `vscode` is there but does nothing; prints milliseconds.
const Module = require('node:module');
const { resolve } = require('node:path');

const anything = new Proxy(function nothing() {}, {
  get: (target, name) => (name === 'prototype' ? target.prototype : anything),
  // What the bundle copies from a module inherits from the module's prototype.
  getPrototypeOf: () => anything,
});
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest));

const started = performance.now();
require(resolve(__dirname, '../../dist/extension.js'));
console.log(performance.now() - started);
