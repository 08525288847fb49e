import type { LaunchOptions } from 'playwright-core';

/** The parts of the harness that TypeScript tests use; see the .mjs files for why each exists. */

export interface Server {
  readonly port: number;
  readonly token: string;
  readonly profile: string;
  readonly home: string;
  /** The page's address, with the token; `folder` or `workspace` is an absolute path, `ew: 'true'` an empty window. */
  address(query: Record<string, string>): string;
  stop(): void;
}

export interface ServerOptions {
  readonly profile: string;
  readonly extensions?: string;
  readonly home: string;
  /** Opens the page to suites inside the extension host, and hides every notification. */
  readonly smoke?: boolean;
  /** `false` leaves workspace trust out altogether. */
  readonly trust?: boolean;
}

export const root: string;
export const scratch: string;
export function ensureHost(): Promise<{ node: string; server: string }>;
export function ensureChromium(): Promise<LaunchOptions>;
export function startServer(options: ServerOptions): Promise<Server>;
export function installVsix(options: { vsix: string; profile: string; extensions: string }): Promise<void>;
export function packageVsix(): Promise<{ vsix: string; bytes: number }>;
export function makeScratch(name?: string): string;
export function writeSettings(profile: string, settings?: Record<string, unknown>): void;
