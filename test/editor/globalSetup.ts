import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureChromium, installVsix, makeScratch, packageVsix, startServer } from '../host/index.mjs';

/** What the cases need to know of the one server they share. */
export interface Host {
  readonly port: number;
  readonly token: string;
  readonly profile: string;
  readonly home: string;
  readonly browser: LaunchOptions;
}

declare module 'vitest' {
  export interface ProvidedContext {
    host: Host;
  }
}

/** Installs the .vsix once, as a person would, and keeps one server for all cases; CORDON_VSIX names a ready one. */
export default async function setup(project: TestProject): Promise<() => void> {
  const temporary = makeScratch();
  const [profile, extensions, home] = ['profile', 'extensions', 'home'].map(name => join(temporary, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(home, { recursive: true });
  const vsix = process.env.CORDON_VSIX ?? (await packageVsix()).vsix;
  await installVsix({ vsix, profile, extensions });
  const browser = await ensureChromium();
  const server = await startServer({ profile, extensions, home });
  project.provide('host', { port: server.port, token: server.token, profile, home, browser });
  return () => {
    server.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
}
