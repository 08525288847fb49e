/**
 * Mocha's browser build is the one that needs no Node; it hands out its class as a global only. It is named by its
 * path, because the bundle takes every import of `mocha` for this file.
 */
require('../../../node_modules/mocha/mocha.js');

module.exports = globalThis.Mocha;
