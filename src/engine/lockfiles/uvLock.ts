import { registryName } from '../model/known/catalogue';

/** `uv.lock`: TOML that uv writes in one fixed shape, a `name` and a `version` under each `[[package]]`. */
export function readUvLock(text: string): ReadonlyMap<string, string> | undefined {
  if (!text.includes('[[package]]') && !/^version = \d/m.test(text)) return undefined;
  const found = new Map<string, string>();
  for (const block of text.split(/^\[\[package\]\]\r?$/m).slice(1)) {
    // Up to the next table: that one has names of its own.
    const own = block.split(/^\[/m)[0] ?? '';
    const name = /^name = "([^"]+)"/m.exec(own)?.[1];
    const version = /^version = "([^"]+)"/m.exec(own)?.[1];
    if (name && version && !/^source = \{ (?:virtual|editable|directory)/m.test(own)) {
      found.set(registryName('pypi', name), version);
    }
  }
  return found;
}
