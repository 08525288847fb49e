import type { ClientFormat, Scope } from './client';

/** Which clients read a path, and which protected path it poses as. Exact for now; look-alikes follow. */
export function recognise(
  path: string,
  scope: Scope,
  formats: Readonly<Record<string, ClientFormat>>,
): { readonly readers: readonly string[]; readonly disguisedAs?: string } {
  const matches = (pattern: string) => path === pattern || path.endsWith(`/${pattern}`);
  const readers = Object.entries(formats)
    .filter(([, it]) => it.locations.some(at => at.scope === scope && matches(at.path)))
    .map(([id]) => id);
  return { readers };
}

/** Glob patterns for every workspace location, for activation and watchers. */
export function watchPatterns(formats: Readonly<Record<string, ClientFormat>>): string[] {
  const found = Object.values(formats).flatMap(it => it.locations.filter(at => at.scope === 'workspace'));
  return [...new Set(found.map(it => `**/${it.path}`))].sort();
}
