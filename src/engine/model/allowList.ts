import { registryName } from './known/catalogue';

/**
 * Names that somebody vouches for. Patterns compare without case; `*` stands for anything.
 */
export interface AllowList {
  /** npm scopes (`@acme`), image namespaces (`ghcr.io/acme`), code hosts (`github.com/acme`), or a known server's publisher. */
  readonly publishers?: readonly string[];
  /** Packages and images, such as `@acme/mcp`, `pypi:acme-*`, `image:ghcr.io/acme/mcp`. */
  readonly packages?: readonly string[];
  /** Hosts of remote servers, such as `mcp.acme.example`, `*.acme.example`. */
  readonly hosts?: readonly string[];
}

/** A package, an image or a place of source code, as an allow-list names it. */
export interface Named {
  /** `npm`, `pypi`, …, `image` or `git`. */
  readonly kind: string;
  /** For `git`: host and path, such as `github.com/acme/mcp`. */
  readonly name: string;
  /** Its publisher, where the catalogue of known servers has one. */
  readonly publisher?: string;
}

/** Whether a list names this package, or its publisher. */
export function vouchesFor({ packages = [], publishers = [] }: AllowList, named: Named): boolean {
  const name = registryName(named.kind, named.name);
  const full = named.kind === 'image' ? withRegistry(name) : name;
  if (packages.some(it => matches(withoutKind(it, named.kind), name) || matches(withoutKind(it, named.kind), full)))
    return true;
  return publishers.some(it => same(it, named.publisher) || isBelow(full, it) || isBelow(name, it));
}

/** Whether a list names this host. */
export const vouchesForHost = ({ hosts = [] }: AllowList, host: string): boolean => hosts.some(it => matches(it, host));

/** What stands behind `npm:`; a pattern for another kind matches nothing. */
function withoutKind(pattern: string, kind: string): string | undefined {
  const found = /^(npm|pypi|nuget|jsr|go|cargo|image|git):/.exec(pattern)?.[1];
  if (found === undefined) return pattern;
  return found === kind ? pattern.slice(found.length + 1) : undefined;
}

/** An image without a registry comes from Docker Hub. Source: distribution reference, familiar names. */
const withRegistry = (name: string): string => {
  const [first = ''] = name.split('/');
  return name.includes('/') && /[.:]|^localhost$/.test(first) ? name : `docker.io/${name}`;
};

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();
const isBelow = (name: string, publisher: string): boolean =>
  publisher !== '' && name.toLowerCase().startsWith(`${publisher.toLowerCase()}/`);

/** `*` stands for any run of characters. Linear: each piece is looked for once, from the left. */
function matches(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined || pattern === '') return false;
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const text = value.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
