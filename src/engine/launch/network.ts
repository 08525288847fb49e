import { FETCHES, PIPED } from '../knowledge/codePatterns';
import { DOWNLOADERS, NETWORK_PROGRAMS } from '../knowledge/programs';
import { placeOf, readAddress } from '../model/address';
import type { Text } from '../text/text';
import { codeIn, handsOutShell } from './fetched';
import { everyCommand, type Launch, wordsBehind } from './launch';

/** What in a launch reaches another machine, as far as its words tell; what only talks to this one is left out. */
export const reachesNetwork = (launch: Launch): Text | undefined =>
  everyCommand(launch).flatMap(it => reachIn(it) ?? [])[0];

/** What connects a shell of this machine to another computer. */
export function toAnotherComputer(launch: Launch): Text | undefined {
  const commands = everyCommand(launch);
  const device = commands.flatMap(it => it.redirections).find(it => /^\/dev\/(?:tcp|udp)\//.test(it.target.value));
  return device?.target ?? commands.find(handsOutShell)?.program;
}

function reachIn(launch: Launch): Text | undefined {
  const { program, runner = '', redirections } = launch;
  const device = redirections.find(it => /^\/dev\/(?:tcp|udp)\/(?!localhost|127\.)/.test(it.target.value))?.target;
  const code = codeIn(launch);
  const away = launch.remoteUrls.find(it => isAway(readAddress(it)?.host ?? ''));
  if (device ?? away) return device ?? away;
  if (code && (FETCHES.test(code.value) || PIPED.test(code.value))) return code;
  if (!program || !(DOWNLOADERS.has(runner) || NETWORK_PROGRAMS.has(runner))) return undefined;
  const hosts = wordsBehind(launch).flatMap(it => hostLike(it.value) ?? []);
  return hosts.length > 0 && hosts.every(it => !isAway(it)) ? undefined : program;
}

const isAway = (host: string): boolean => placeOf(host) !== 'loopback' && host !== '';

/** The host at the start of a word such as `localhost:4000/x` or `https://host`. */
const hostLike = (word: string): string | undefined =>
  /^(?:[a-z]{2,8}:\/\/)?(\[[0-9a-f:]{2,40}\]|[\w-]+(?:\.[\w-]+)+|localhost)(?:[:/]|$)/i
    .exec(word)?.[1]
    ?.replace(/[[\]]/g, '')
    .toLowerCase();
