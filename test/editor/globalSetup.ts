import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureChromium, installVsix, makeScratch, packageVsix, startServer } from '../host/index.mjs';

/** What the cases of one test process need to know of their server. */
export interface Host {
  readonly port: number;
  readonly token: string;
  readonly profile: string;
  readonly home: string;
  readonly browser: LaunchOptions;
}

declare module 'vitest' {
  export interface ProvidedContext {
    hosts: readonly Host[];
  }
}

/**
 * Installs the .vsix as a person would, and keeps the servers for all cases; CORDON_VSIX names a ready one. As many windows
 * are open at a time as vitest has workers, and each has a server, a profile and a home of its own.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const vsix = process.env.CORDON_VSIX ?? (await packageVsix()).vsix;
  const browser = await ensureChromium();
  const running: Awaited<ReturnType<typeof startHost>>[] = [];
  for (let index = 0; index < project.vitest.config.maxWorkers; index++) running.push(await startHost(vsix));
  project.provide(
    'hosts',
    running.map(it => ({ ...it.host, browser })),
  );
  return () => {
    for (const it of running) it.stop();
  };
}

async function startHost(vsix: string) {
  const temporary = makeScratch();
  const at = (name: string) => join(temporary, name);
  const [profile, extensions, home] = [at('profile'), at('extensions'), at('home')];
  mkdirSync(home, { recursive: true });
  await installVsix({ vsix, profile, extensions });
  const server = await startServer({ profile, extensions, home });
  const stop = () => {
    server.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  return { host: { port: server.port, token: server.token, profile, home }, stop };
}
