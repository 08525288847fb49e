import { AGENT_ADDRESSES, HOMES, LOADERS } from '../knowledge/agentVariables';
import { type Document, membersOf, textOf } from '../syntax/tree';
import type { Approval } from './approval';
import { codeOrigin, optionsPattern, variableKind } from './codeVariable';
import { readEntries } from './dialect/readServers';
import { diversionBy } from './endpoint';
import type { Entry } from './server';
import { turnsOffTls } from './tlsSwitch';

/** The variables of an agent's own file that change what it runs, trusts or reaches; keys and models do not. */
export const steeringVariables = ({ root }: Document): Entry[] =>
  readEntries(root).filter(({ name: { value: name }, value }) => {
    if (!value || value.value === '') return false;
    return (
      variableKind(name) !== undefined ||
      /registry|index_url/i.test(name) ||
      turnsOffTls(name, value.value) !== undefined ||
      diversionBy(name, value.value) !== undefined
    );
  });

/** Of a `.env` that any program may read: what is meant for agents, and what no honest one holds. */
export const variablesForAgents = ({ root }: Document): Entry[] =>
  readEntries(root).filter(({ name, value }) => value !== undefined && isForAgents(name.value, value.value));

function isForAgents(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (AGENT_ADDRESSES.has(lower)) return diversionBy(name, value) !== undefined;
  if (LOADERS.has(lower)) return codeOrigin(value) !== 'elsewhere';
  // Projects honestly load files of their own this way; nobody loads one from a folder open to all, or from an address.
  return lower === 'node_options' && optionsPattern(lower)?.test(value) === true && FROM_AFAR.test(value);
}

const FROM_AFAR = /(?:^|[\s=])["']?(?:data:|https?:|(?:file:\/\/)?(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm)\/)/i;

/** Variables that make an agent take a place in the folder for the home of the person's own settings. */
export const homesInFolder = ({ root }: Document): Approval[] =>
  membersOf(root).flatMap((member): Approval[] => {
    const asOwn = HOMES.get(member.key.value);
    const value = textOf(member.value)?.value.trim() ?? '';
    return asOwn && isInFolder(value) ? [{ of: 'servers', names: 'all', member, asOwn }] : [];
  });

/** A path with no root, or from where the agent was started; one in a folder open to all is nobody's own either. */
function isInFolder(path: string): boolean {
  if (path === '') return false;
  if (/^(?:\$PWD|\$\{PWD\}|\$\(pwd\)|%cd%)(?:[\\/]|$)/i.test(path) || codeOrigin(path) === 'temporary') return true;
  return !/^(?:[~/\\$%]|[A-Za-z]:)/.test(path);
}
