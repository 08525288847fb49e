import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { npmRegistryFor } from '../../src/host/npmConfig';
import { pypiIndexFor } from '../../src/host/pipConfig';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cordon-npm-'));
  folder = join(home, 'project');
  mkdirSync(folder);
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the configured npm registry', () => {
  it('comes from the environment, the folder, then the person', async () => {
    writeFileSync(
      join(home, '.npmrc'),
      'registry=https://own.example/\n@s:registry = "https://${WHERE}.example/npm/"\n',
    );
    const env = { WHERE: 'scoped' };
    expect((await npmRegistryFor('a', { env, home })).address).toBe('https://own.example/');
    expect((await npmRegistryFor('@s/a', { env, home })).address).toBe('https://scoped.example/npm/');
    writeFileSync(join(folder, '.npmrc'), '# x\nregistry=https://folder.example/\n');
    expect((await npmRegistryFor('a', { env, home, folder })).address).toBe('https://folder.example/');
    const set = { ...env, NPM_CONFIG_REGISTRY: 'https://env.example/' };
    expect((await npmRegistryFor('a', { env: set, home, folder })).address).toBe('https://env.example/');
    expect((await npmRegistryFor('@s/a', { env: set, home, folder })).address).toBe('https://scoped.example/npm/');
  });

  it('takes credentials for its own host from the person alone', async () => {
    writeFileSync(join(home, '.npmrc'), 'registry=https://own.example/npm/\n//own.example/:_authToken=${TOKEN}\n');
    const env = { TOKEN: 'canary' };
    expect((await npmRegistryFor('a', { env, home })).authorization).toBe('Bearer canary');
    writeFileSync(join(folder, '.npmrc'), 'registry=https://grim.example/\n//grim.example/:_authToken=${TOKEN}\n');
    expect(await npmRegistryFor('a', { env, home, folder })).toEqual({ address: 'https://grim.example/' });
    writeFileSync(join(folder, '.npmrc'), 'registry=https://grim.example/${TOKEN}/\n');
    expect((await npmRegistryFor('a', { env, home, folder })).address).not.toContain('canary');
  });

  it('is what the installed npm has built in', async () => {
    const npm = join(home, 'lib/node_modules/npm');
    const definitions = join(npm, 'node_modules/@npmcli/config/lib/definitions');
    mkdirSync(definitions, { recursive: true });
    mkdirSync(join(npm, 'bin'));
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(npm, 'bin/npm-cli.js'), '');
    symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(home, 'bin/npm'));
    writeFileSync(
      join(definitions, 'definitions.js'),
      "registry: new Definition('registry', {\n  default: 'https://built-in.example/',\n",
    );
    expect((await npmRegistryFor('a', { env: { PATH: join(home, 'bin') }, home })).address).toBe(
      'https://built-in.example/',
    );
    expect(await npmRegistryFor('a', { env: {}, home })).toEqual({ address: '' });
  });
});

it('finds the package index of pip and uv, and keeps its password out of the address', async () => {
  mkdirSync(join(home, '.config/pip'), { recursive: true });
  writeFileSync(
    join(home, '.config/pip/pip.conf'),
    '[install]\nindex-url = https://no.example/\n[global]\nindex-url = https://me:a%20b@pip.example/simple\n',
  );
  expect(await pypiIndexFor({ env: {}, home })).toEqual({
    address: 'https://pip.example/simple',
    authorization: `Basic ${Buffer.from('me:a b').toString('base64')}`,
  });
  expect(await pypiIndexFor({ env: { UV_INDEX_URL: 'https://uv.example/simple' }, home })).toEqual({
    address: 'https://uv.example/simple',
  });
  // A bare percent sign in a password spells no character.
  expect(await pypiIndexFor({ env: { UV_INDEX_URL: 'https://me:50%@uv.example/simple' }, home })).toEqual({
    address: 'https://uv.example/simple',
    authorization: `Basic ${Buffer.from('me:50%').toString('base64')}`,
  });
});
