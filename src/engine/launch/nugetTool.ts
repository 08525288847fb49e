import { part, type Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import type { PackageSpec } from './launch';
import { lastValue, readScattered } from './options';
import type { Started } from './runner';

const TABLE = {
  values: wordSet('--version --source --add-source --configfile --framework --arch --verbosity -v --tool-manifest'),
};

/** The words after `dnx` or `dotnet tool exec`: a package of NuGet, and after `--` what its program gets. */
export function readNugetTool(words: readonly Text[]): Started {
  const { flags, rest } = readScattered(words, TABLE);
  const [first, ...args] = rest;
  const version = lastValue(flags, '--version');
  return { kind: 'launch', launch: { flags, packages: first ? [nugetPackage(first, version)] : [], args } };
}

function nugetPackage(spec: Text, version: Text | undefined): PackageSpec {
  const rest = { ecosystem: 'nuget', spec, source: { kind: 'registry' }, role: 'main' } as const;
  const at = spec.value.indexOf('@', 1);
  if (at > 0) return { ...rest, name: part(spec, 0, at), operator: '@', version: part(spec, at + 1) };
  return { ...rest, name: spec, ...(version && { operator: '--version', version }) };
}
