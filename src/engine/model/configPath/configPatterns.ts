import type { ClientFormat, Location } from '../client';

type Formats = Readonly<Record<string, ClientFormat>>;

/** Glob patterns for every workspace location in every case, at any depth, for watchers. */
export const watchPatterns = (formats: Formats): string[] =>
  patterns(formats, ({ path, copied }) => `**/${copied ? path : inEveryCase(path)}`);

/** The same for activation: without files that most folders hold, and those that no client opens. */
export const activationPatterns = (formats: Formats): string[] =>
  patterns(formats, ({ path, copied, everyday }) => (everyday || copied ? undefined : `**/${inEveryCase(path)}`));

function patterns(formats: Formats, patternOf: (location: Location) => string | undefined): string[] {
  const ours = Object.values(formats).flatMap(it => it.locations.filter(at => at.scope === 'workspace'));
  return [...new Set(ours.flatMap(it => patternOf(it) ?? []))].sort();
}

/** Globs are case-sensitive on Linux and in the index: letters become classes. */
const inEveryCase = (path: string): string =>
  path.replace(/[a-z]/gi, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
