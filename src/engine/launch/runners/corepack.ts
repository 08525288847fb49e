import { part } from '../../text/text';
import { defineRunner } from '../runner';

/** `corepack pnpm@9 dlx x`: a package manager in the version that the folder names. */
export default defineRunner({
  names: ['corepack'],
  read: ([program, manager, ...words]) => {
    const name = /^(?:npm|npx|pnpm|pnpx|yarn|yarnpkg)(?=@|$)/.exec(manager?.value ?? '')?.[0];
    if (!manager || !name) return undefined;
    const wrapper = { name: program, kind: 'environment', flags: [] } as const;
    return { kind: 'command', wrapper, words: [part(manager, 0, name.length), ...words] };
  },
});
