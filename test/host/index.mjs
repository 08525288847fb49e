/** The one door to a real VS Code for tests: `npm start`, the suites and the cases all come through here. */
export { ensureChromium } from './ensureChromium.mjs';
export { ensureHost } from './ensureHost.mjs';
export { packageVsix } from './packageVsix.mjs';
export { mustRun, npm, plainEnvironment, root, run, scratch, withProgress } from './run.mjs';
export { runSuite } from './runSuite.mjs';
export { installVsix, makeScratch, startServer, writeSettings } from './startServer.mjs';
