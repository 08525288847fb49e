import type { Named } from '../model/allowList';
import { knownServer, knownSource } from '../model/known/catalogue';
import type { Text } from '../text/text';
import { everyCommand, type ImageRef, type Launch, type PackageSpec } from './launch';
import { repositoryOf } from './source';

/** Something a launch fetches, by the name under which people know it. */
export interface NamedPart extends Named {
  readonly at: Text;
}

/** Every package and image that a launch fetches. What comes from a file of this machine has no such name. */
export const namedParts = (launch: Launch): NamedPart[] =>
  everyCommand(launch).flatMap(it => [
    ...it.packages.flatMap(one => namedPackage(one) ?? []),
    ...(it.image ? [namedImage(it.image)] : []),
  ]);

/** What a package is known by: its name in the registry, or the place of its source. */
export function namedPackage({ ecosystem, name, spec, source }: PackageSpec): NamedPart | undefined {
  if (source.kind === 'file') return undefined;
  if (source.kind !== 'registry') {
    const place = repositoryOf(source);
    return withPublisher({ kind: 'git', name: place, at: spec }, knownSource(place)?.publisher);
  }
  if (!name) return undefined;
  return withPublisher({ kind: ecosystem, name: name.value, at: name }, knownServer(ecosystem, name.value)?.publisher);
}

const namedImage = ({ name }: ImageRef): NamedPart =>
  withPublisher({ kind: 'image', name: name.value, at: name }, knownServer('image', name.value)?.publisher);

const withPublisher = (part: NamedPart, publisher: string | undefined): NamedPart =>
  publisher ? { ...part, publisher } : part;
