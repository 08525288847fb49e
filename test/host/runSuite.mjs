import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './ensureChromium.mjs';
import { scratch } from './run.mjs';
import { makeScratch, startServer, writeSettings } from './startServer.mjs';

const limit = 120_000;

/**
 * @typedef {object} SuiteRun
 * @property {'node' | 'worker'} host    which extension host runs the extension and its suite
 * @property {string} extension          the extension's folder
 * @property {string} suite              the bundled suite, a .js file; below `extension` for the worker
 * @property {string} folder             what the window opens
 * @property {string} [profile]          where settings and logs go; a scratch folder when left out
 */

/**
 * Runs a suite inside an extension host of a real window and answers with its exit code.
 * @param {SuiteRun} options
 * @returns {Promise<number>}
 */
export async function runSuite(options) {
  const temporary = makeScratch();
  const profile = options.profile ?? join(temporary, 'profile');
  const home = join(temporary, 'home');
  mkdirSync(home, { recursive: true });
  writeSettings(profile);
  const server = await startServer({
    profile,
    extensions: join(temporary, 'extensions'),
    home,
    smoke: true,
    trust: false,
  });
  const browser = await chromium.launch(await ensureChromium());
  try {
    const page = await browser.newPage();
    const code = await exitCode(page, server, options);
    if (code === undefined) {
      const picture = join(scratch, 'screenshots', `${options.host}-host.png`);
      await page.screenshot({ path: picture });
      console.error(`The suite did not end in ${limit / 1000} s; what the window showed is in ${picture}`);
    }
    return code ?? 1;
  } finally {
    await browser.close();
    server.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * The window reports through two functions of its page; everything else it logs is its own affair.
 * @param {import('playwright-core').Page} page
 * @param {import('./index.mjs').Server} server
 * @param {SuiteRun} options
 * @returns {Promise<number | undefined>}
 */
async function exitCode(page, server, options) {
  const ended = new Promise(done => {
    setTimeout(done, limit, undefined).unref();
    page.exposeFunction('codeAutomationExit', done);
    page.on('crash', () => done(1));
  });
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = String(args?.[0] ?? '');
    if (line.startsWith(marker)) console.log(line.slice(marker.length));
  });
  const open = options.host === 'node' ? openInNode : openInWorker;
  await open(page, server, options);
  return ended;
}

/** What the suite's reporter puts before its lines, so that they can be told from the workbench's own log. */
const marker = '@suite ';

/** The built server listens to these keys only when it was started for smoke tests. */
async function openInNode(page, server, { extension, suite, folder }) {
  const remote = path => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  await page.goto(server.address({ folder, payload: JSON.stringify(payload) }));
}

/**
 * Only an extension that arrives over http goes to the worker. It is served from the page's own origin, as the
 * page may connect nowhere else, and named in the page's configuration: no address carries that.
 */
async function openInWorker(page, server, { extension, suite, folder }) {
  const authority = `127.0.0.1:${server.port}`;
  await page.context().route(`http://${authority}/devext/**`, route => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice('/devext'.length);
    return serve(route, join(extension, path));
  });
  const place = path => ({ scheme: 'http', authority, path: `/devext${path}` });
  const developmentOptions = { extensions: [place('')], extensionTestsPath: place(suite.slice(extension.length)) };
  await page.addInitScript(options => {
    const original = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = original.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      return JSON.stringify({ ...JSON.parse(value), developmentOptions: options });
    };
  }, developmentOptions);
  await page.goto(server.address({ folder }));
}

function serve(route, file) {
  const types = { '.js': 'text/javascript', '.json': 'application/json' };
  try {
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' });
  } catch {
    return route.fulfill({ status: 404 });
  }
}
