const EXTENSIONS = ['.exe', '.cmd', '.bat', '.ps1', '.com'];

/** The last part of a path, whichever separators it uses. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The name of a program as it counts: without folder and Windows extension, in lower case. */
export function programName(path: string): string {
  const base = baseName(path).toLowerCase();
  const extension = EXTENSIONS.find(it => base.endsWith(it) && base.length > it.length);
  return extension ? base.slice(0, -extension.length) : base;
}

/** `python3.11` and `node22` without their versions. */
export function withoutVersion(name: string): string {
  let end = name.length;
  while (end > 0 && '0123456789.'.includes(name[end - 1] ?? ' ')) end -= 1;
  return end > 0 ? name.slice(0, end) : name;
}

const SCRIPT =
  /\.(?:[cm]?[jt]sx?|py|pyz|sh|bash|zsh|ps1|bat|cmd|rb|pl|php|lua|jar|dll|exe|scpt|applescript|phar|wasm|java|kts?|groovy|jl|exs|csx|fsx|swift|r|vbs|vbe|wsf|jse|hta|nu|fish|tcl)$/i;

/** Whether a word names a file, by its look. */
export function looksLikePath(value: string): boolean {
  if (/^(?:\.{0,2}[/\\]|~[/\\]?|[A-Za-z]:[/\\]|\$\{?\w+\}?[/\\])/.test(value)) return true;
  return SCRIPT.test(value) && !value.includes('://');
}
