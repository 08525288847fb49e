import { FILTERS, PREPARERS, SET_UP, STAGE_SETTERS } from '../knowledge/programs';
import { type Launch, mainPackage } from './launch';

/**
 * Whether a command of a line does something of its own beside the server, and no preparation for it.
 * In a `command` that is no shell line by itself, even preparation is out of place.
 */
export const isSideCommand = (joint: string, launch: Launch, inShell: boolean): boolean => {
  const { runner = '', program, flags } = launch;
  if (![';', '&', '&&'].includes(joint) || !program || STAGE_SETTERS.has(runner) || setsUp(launch)) return false;
  if (changesSettings(launch)) return true;
  if (tidies(launch) || drawsSecret(launch)) return false;
  // A package that stays in the background is a second server, and no preparation.
  const main = mainPackage(launch);
  const fetches = runner === 'uvx' || flags.some(it => /^(?:-y|--yes)$/.test(it.name.value));
  const stays = joint === '&' && main && (fetches || /mcp|server/i.test(main.spec.value));
  return stays || !(inShell && (PREPARERS.has(runner) || FILTERS.has(runner)));
};

/** `eval "$(fnm env)"`: what a version manager says about the environment. */
const setsUp = ({ program, others }: Launch): boolean =>
  /^\[[\w.]{1,80}\]::\w{1,40}=/.test(program?.value ?? '') ||
  (/^["']?(?:\$\(|`)/.test(program?.value ?? '') &&
    others.some(it => it.joint === 'substitution') &&
    others.every(({ launch: { runner = '' } }) => SET_UP.has(runner) || STAGE_SETTERS.has(runner)));

/** `git config --global …`, `npm config set …`: what is changed stays changed for everything else. */
const changesSettings = ({ runner = '', args }: Launch): boolean =>
  /^(?:git|npm|pnpm|yarn|pip3?)$/.test(runner) &&
  args[0]?.value === 'config' &&
  args.some(it => /^(?:set|--global|--system)$/.test(it.value)) &&
  !args.some(it => /^(?:safe\.directory|user\.(?:name|email)|init\.defaultbranch)$/i.test(it.value));

/** Clears or copies files of the folder, and of nowhere else. */
const tidies = ({ runner = '', args }: Launch): boolean =>
  /^(?:rm|rmdir|del|cp|copy|mv|move|ln)$/.test(runner) &&
  args.length > 0 &&
  args.every(it => /^-{1,2}[\w-]{1,20}$|^\/[a-z]$/i.test(it.value) || isWithin(it.value));

/** `openssl rand -hex 32 > token`: a new secret at each start, which stays here. */
const drawsSecret = ({ runner = '', args }: Launch): boolean =>
  /^(?:uuidgen|mktemp|pwgen)$/.test(runner) || (runner === 'openssl' && args[0]?.value === 'rand');

const isWithin = (path: string): boolean => /^(?:\.\/)?[\w][\w./-]{0,200}$/.test(path) && !path.includes('..');
