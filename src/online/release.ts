import { type Fetch, NoAnswer } from './request';

/** What to ask a registry of packages. */
export interface ReleaseQuestion {
  /** The address that the person's own configuration names. */
  readonly registry: string;
  readonly name: string;
  /** Releases younger than this are left alone: most malicious ones are found within days. */
  readonly cooldownDays: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly fetch: Fetch;
  readonly signal?: AbortSignal;
  /** The value of an `Authorization` header for this registry, where one is configured. */
  readonly authorization?: string;
}

/** A release that a registry holds. */
export interface Release {
  readonly version: string;
  /** When it was published: ISO 8601. */
  readonly published: string;
}

/**
 * Where to ask a registry for something: at `path`, a plain name of our own making, below its address, without login and
 * query. `what`: the registry as people call it.
 * @throws NoAnswer where the configured address is none.
 */
export function below(registry: string, path: string, what: string): URL {
  if (registry === '') throw new NoAnswer(`no ${what} is configured on this machine`);
  const base = URL.canParse(registry) ? new URL(registry) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) throw new NoAnswer(`the configured ${what} is no web address`);
  return new URL(path, `${base.origin}${base.pathname.replace(/\/?$/, '/')}`);
}

const DAY = 86_400_000;

/** Whether a release is old enough to be proposed. What says no date is not. */
export const hasCooled = ({ published }: Release, { now, cooldownDays }: ReleaseQuestion): boolean =>
  Date.parse(published) <= now - cooldownDays * DAY;

/** There is nothing to propose. */
export const noRelease = ({ host }: URL, { cooldownDays }: ReleaseQuestion): NoAnswer =>
  new NoAnswer(`${host} has no release of it that is older than ${cooldownDays} days`);
