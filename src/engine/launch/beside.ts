import { FILTERS, PREPARERS, SET_UP, STAGE_SETTERS } from '../knowledge/programs';
import type { Launch } from './launch';

/**
 * Whether a command of a line does something of its own beside the server, and no preparation for it.
 * In a `command` that is no shell line by itself, even preparation is out of place.
 */
export const isSideCommand = (joint: string, launch: Launch, inShell: boolean): boolean => {
  const { runner = '', program, packages, flags } = launch;
  if (![';', '&', '&&'].includes(joint) || !program || STAGE_SETTERS.has(runner) || setsUp(launch)) return false;
  // A package that stays in the background is a second server, and no preparation.
  const main = packages.find(it => it.role === 'main');
  const fetches = runner === 'uvx' || flags.some(it => /^(?:-y|--yes)$/.test(it.name.value));
  const stays = joint === '&' && main && (fetches || /mcp|server/i.test(main.spec.value));
  return stays || !(inShell && (PREPARERS.has(runner) || FILTERS.has(runner)));
};

/** `eval "$(fnm env)"`: what a version manager says about the environment. */
const setsUp = ({ program, others }: Launch): boolean =>
  /^["']?(?:\$\(|`)/.test(program?.value ?? '') &&
  others.some(it => it.joint === 'substitution') &&
  others.every(({ launch: { runner = '' } }) => SET_UP.has(runner) || STAGE_SETTERS.has(runner));
