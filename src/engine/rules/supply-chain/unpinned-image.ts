import { BLANK, type Fix } from '../../finding/fix/fix';
import { shown } from '../../finding/shown';
import { everyCommand, type ImageRef, type Launch } from '../../launch/launch';
import { isOpen } from '../../launch/pin';
import { defineRule } from '../rule';

const DIGEST = /^sha256:[0-9a-f]{64}$/i;

/** A container image that can change under its name. Said once per server. */
export default defineRule({
  title: 'Container image without a digest',
  severity: 'low',
  docs: {
    why: 'A tag can be moved to another image at any time. Whoever takes over the image’s name runs code here at the next pull.',
    remedy: 'Name the image by its digest: `name:tag@sha256:…`, as `docker images --digests` shows it.',
    ignore: 'When the image is built on this machine and never pulled.',
    bad: '{ "mcpServers": { "time": { "command": "docker", "args": ["run", "-i", "--rm", "mcp/time"] } } }',
    good: `{ "mcpServers": { "time": { "command": "docker", "args": ["run", "-i", "--rm", "mcp/time@sha256:${'0123456789abcdef'.repeat(4)}"] } } }`,
    cwe: [1357],
    owasp: 'MCP04',
    references: ['https://docs.docker.com/build/building/best-practices/'],
  },
  checkServer({ launch }, report) {
    const found = everyCommand(launch).find(it => it.image && isMovable(it.image, it));
    if (found?.image) report(found.image.spec, messageOf(found.image), { fixes: pinned(found.image) });
  },
});

function isMovable({ spec, digest }: ImageRef, { flags }: Launch): boolean {
  if (digest ? DIGEST.test(digest.value) : false) return false;
  // `localhost/…` is what podman calls an image that was built here.
  if (/^localhost\//.test(spec.value)) return false;
  return !isOpen(spec.value) && !flags.some(it => it.name.value === '--pull' && it.value?.value === 'never');
}

/** Asks for the digest and writes it behind the name and tag. */
function pinned({ spec, digest }: ImageRef): Fix[] {
  if (digest) return [];
  const end = { start: spec.range.end, end: spec.range.end };
  const question = { about: 'version' as const, ecosystem: 'oci', package: spec.value };
  return [{ title: 'Pin to a digest', safety: 'safe', edits: [{ range: end, text: `@${BLANK}` }], question }];
}

function messageOf({ name, tag }: ImageRef): string {
  // Of a long name its end says more.
  const named = name.value.length > 60 ? `…${shown(name.value.slice(-59))}` : shown(name.value);
  if (!tag || tag.value === 'latest') return `Runs whatever image of ${named} is newest`;
  return `Runs whatever image the tag ${shown(tag.value, 40)} of ${named} points to`;
}
