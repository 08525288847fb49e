import type { KnownServer } from '../../knowledge/knownServers';
import { PUBLISHERS, type Publisher, REAL_NAMESAKES, REAL_NEIGHBOURS } from '../../knowledge/publishers';
import { onFirstUse } from '../firstUse';
import { KNOWN_SERVERS, knownServer, registryName } from './catalogue';
import { leetSkeleton, skeleton, slipsInto } from './spelling';

/**
 * How a name imitates a known one.
 *
 * `letters`: letters that look the same · `near`: one slip of the finger away · `brand`: a scope that reads as a
 * publisher's and is not · `ecosystem`: a known server's name, in another registry.
 */
export interface Lookalike {
  readonly how: 'letters' | 'near' | 'brand' | 'ecosystem';
  /** The name it is taken for. */
  readonly real: string;
  readonly ecosystem: string;
  readonly publisher: string;
  /** Only the publisher can publish under this name: nobody else gains by the mistake. */
  readonly reserved?: boolean;
}

/** Shorter names meet each other by chance. */
const SHORTEST_NAME = 8;

/** The known names, by what they look like. */
const tables = onFirstUse(() => {
  const packages = KNOWN_SERVERS.filter(it => it.ecosystem !== 'image');
  const by = (key: (name: string) => string): ReadonlyMap<string, KnownServer> =>
    new Map(packages.map(it => [key(it.name), it]));
  const scopes: ReadonlyMap<string, string> = new Map([
    ...PUBLISHERS.flatMap(it => it.scopes.map(scope => [scope, it.name] as const)),
    ...packages.flatMap(it => (it.name.startsWith('@') ? [[scopeOf(it.name), it.publisher] as const] : [])),
  ]);
  return {
    packages,
    scopes,
    skeletons: by(skeleton),
    leetSkeletons: by(leetSkeleton),
    squeezed: by(squeeze),
    brands: new Map<string, Publisher>(PUBLISHERS.flatMap(it => it.brands.map(brand => [brand, it] as const))),
    scopeSkeletons: new Map<string, string>([...scopes.keys()].map(it => [skeleton(it), it])),
  };
});

/** The known name that this one imitates. Nothing for known names, for names of their own, and for honest namesakes. */
export function lookalikeOf(ecosystem: 'npm' | 'pypi', written: string): Lookalike | undefined {
  const { scopes } = tables();
  const name = registryName(ecosystem, written);
  if (written.length > 214 || knownServer(ecosystem, name)) return undefined;
  const key = `${ecosystem}:${name}`;
  const scope = scopeOf(name);
  return (
    alikeByLetters(written, scopeOf(written)) ??
    (REAL_NEIGHBOURS.has(key) || scopes.has(scope) ? undefined : near(name, scope)) ??
    (scope === '' ? undefined : byBrand(name, scope)) ??
    (REAL_NAMESAKES.has(key) ? undefined : fromElsewhere(ecosystem, name))
  );
}

function alikeByLetters(name: string, scope: string): Lookalike | undefined {
  const { skeletons, leetSkeletons, scopes, scopeSkeletons } = tables();
  const bare = skeleton(name);
  const known = skeletons.get(bare) ?? leetSkeletons.get(leetSkeleton(name));
  // A name that differs by upper case or by punctuation alone deceives nobody's eye.
  if (known && squeeze(known.name) !== squeeze(name)) return { ...named(known), how: 'letters' };
  const real = scope === '' ? undefined : scopeSkeletons.get(skeleton(scope));
  if (real === undefined || real === scope.toLowerCase()) return undefined;
  return { how: 'letters', real: `@${real}/${baseOf(name)}`, ecosystem: 'npm', publisher: scopes.get(real) ?? real };
}

function near(name: string, scope: string): Lookalike | undefined {
  const { packages, scopes, squeezed } = tables();
  const same = squeezed.get(squeeze(withScope(name))) ?? (scope === '' ? scopeLost(name) : undefined);
  if (same && same.name !== name && squeeze(name).length >= SHORTEST_NAME) return { ...named(same), how: 'near' };
  for (const known of packages) {
    if (Math.abs(known.name.length - name.length) <= 1 && known.name !== name && slipsInto(name, known.name))
      return { ...named(known), how: 'near' };
  }
  if (scope.length < SHORTEST_NAME) return undefined;
  for (const [real, publisher] of scopes) {
    if (Math.abs(real.length - scope.length) > 1 || !(slipsInto(scope, real) || squeeze(scope) === squeeze(real)))
      continue;
    return { how: 'near', real: `@${real}/${baseOf(name)}`, ecosystem: 'npm', publisher };
  }
  return undefined;
}

/** A name that its publisher uses within a scope only, and that bears the publisher's brand: `context7-mcp`. */
function scopeLost(name: string): KnownServer | undefined {
  const { packages } = tables();
  if (name.length < SHORTEST_NAME) return undefined;
  const known = packages.find(it => it.ecosystem === 'npm' && baseOf(it.name) === name && it.name !== name);
  const publisher = known && PUBLISHERS.find(it => it.scopes.includes(scopeOf(known.name)));
  const brands = [known?.publisher ?? '', ...(publisher?.brands ?? [])].map(it => squeeze(it.split(' ')[0] ?? ''));
  return brands.some(it => it.length >= 5 && squeeze(name).includes(it)) ? known : undefined;
}

function byBrand(name: string, scope: string): Lookalike | undefined {
  const { packages, scopes, brands } = tables();
  const bare = scope.replace(/^(?:official|real|the|mcp)-|-(?:mcp|official|servers?|org|inc|hq|team|verified)$/g, '');
  const publisher = scopes.has(scope) ? undefined : (brands.get(squeeze(scope)) ?? brands.get(squeeze(bare)));
  // `@acme-official` stands beside the scope `acme` of a known publisher.
  if (!publisher && bare !== scope && scopes.has(bare))
    return {
      how: 'brand',
      real: knownServer('npm', `@${bare}/${baseOf(name)}`)?.name ?? '',
      ecosystem: 'npm',
      publisher: scopes.get(bare) ?? bare,
    };
  if (!publisher) return undefined;
  const theirs = packages.filter(it => publisher.scopes.includes(scopeOf(it.name)));
  const meant = theirs.find(it => baseOf(it.name) === baseOf(name)) ?? (theirs.length === 1 ? theirs[0] : undefined);
  return { how: 'brand', real: meant?.name ?? '', ecosystem: 'npm', publisher: publisher.name };
}

function fromElsewhere(ecosystem: 'npm' | 'pypi', name: string): Lookalike | undefined {
  const other = ecosystem === 'npm' ? 'pypi' : 'npm';
  const same = name.length < SHORTEST_NAME ? undefined : knownServer(other, name);
  if (same) return { ...named(same), how: 'ecosystem' };
  // `@modelcontextprotocol/server-fetch` follows its siblings, but the server is `mcp-server-fetch` of PyPI.
  const sibling = name.startsWith('@modelcontextprotocol/server-') && knownServer('pypi', `mcp-${baseOf(name)}`);
  return sibling ? { ...named(sibling), how: 'ecosystem', reserved: true } : undefined;
}

const named = ({ name, ecosystem, publisher }: KnownServer) => ({ real: name, ecosystem, publisher });

/** `server-memory` and `modelcontextprotocol-server-memory` lost the scope of a server that has it. */
function withScope(name: string): string {
  const lost = /^(?:modelcontextprotocol[-_.])?(server-.+)$/.exec(name)?.[1];
  return lost ? `@modelcontextprotocol/${lost}` : name;
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '');
}

function scopeOf(name: string): string {
  return name.startsWith('@') ? name.slice(1, Math.max(1, name.indexOf('/'))) : '';
}

function baseOf(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}
