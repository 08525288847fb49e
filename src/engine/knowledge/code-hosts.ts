/** Hosts where the owner of a repository is a known account, and a full commit names one content for good. */
export const CODE_HOSTS: ReadonlySet<string> = new Set(
  `github.com gist.github.com codeload.github.com raw.githubusercontent.com gist.githubusercontent.com objects.githubusercontent.com
  gitlab.com bitbucket.org codeberg.org git.sr.ht dev.azure.com ssh.dev.azure.com gitee.com huggingface.co`.split(
    /\s+/,
  ),
);

/** Places that never change what they once gave out under a version. Source: each service's documentation. */
export const LASTING_HOSTS: ReadonlySet<string> = new Set([
  'deno.land',
  'jsr.io',
  'esm.sh',
  'unpkg.com',
  'cdn.jsdelivr.net',
  'esm.run',
]);

/**
 * Hosts at which nobody but the maker of a server gives out anything, and which that maker's own documentation says to
 * install from. Source: learn.microsoft.com/azure/dev-box (aka.ms), motion.dev/docs/ai-kit (api.motion.dev); 2026-11-21.
 */
export const MAKERS_HOSTS: ReadonlySet<string> = new Set(['aka.ms', 'api.motion.dev']);
