/** `package-lock.json`: version 1 lists `dependencies`, versions 2 and 3 `packages` by folder. Source: npm, package-lock-json. */
export function readNpmLock(text: string): ReadonlyMap<string, string> | undefined {
  const root = asRecord(parsed(text));
  if (!root) return undefined;
  const found = new Map<string, string>();
  for (const [folder, entry] of Object.entries(asRecord(root.packages) ?? {})) {
    // Only the packages that the folder itself would run: not the ones that another package keeps for itself.
    if (folder.startsWith('node_modules/') && folder.indexOf('/node_modules/') < 0) add(found, folder.slice(13), entry);
  }
  if (found.size > 0) return found;
  for (const [name, entry] of Object.entries(asRecord(root.dependencies) ?? {})) add(found, name, entry);
  return found;
}

function add(found: Map<string, string>, name: string, entry: unknown): void {
  const version = asRecord(entry)?.version;
  if (typeof version === 'string' && /^\d/.test(version)) found.set(name, version);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
