import { CONNECTORS, DOWNLOADERS } from '../knowledge/programs';
import { sensitivePath } from '../model/sensitivePath';
import { part, type Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import { everyCommand, type Launch, wordsBehind } from './launch';
import { reachesNetwork } from './network';

/** Programs that pass on what is in a file. */
const READERS = wordSet('cat base64 tar zip gzip xxd head tail type get-content gc openssl dd tac');
/** Programs that print every variable there is. */
const PRINTS_ALL = /^(?:printenv|env)$/;

/** A file of credentials that a line reads and hands to a program that sends it to another machine. */
export function credentialsSent(launch: Launch): { readonly at: Text; readonly what: string } | undefined {
  const commands = everyCommand(launch);
  const sends = commands.filter(it => isSender(it) && reachesNetwork({ ...it, others: [] }));
  if (sends.length === 0) return undefined;
  const attached = sends.flatMap(wordsBehind).flatMap(it => {
    const file = /^(?:[\w-]{1,40}=)?[@<](?=[~/.$%\w])/.exec(it.value);
    return file ? [part(it, file[0].length)] : [];
  });
  const read = commands
    .filter(it => READERS.has(it.runner ?? ''))
    .flatMap(it => [it.script ?? [], wordsBehind(it)].flat());
  const input = sends.flatMap(it => it.redirections).flatMap(it => (it.operator === '<' ? [it.target] : []));
  for (const at of [...attached, ...read, ...input]) {
    const found = sensitivePath(at.value);
    if (found && !found.milder) return { at, what: found.what };
  }
  const everything = commands.find(
    it => PRINTS_ALL.test(it.runner ?? '') && wordsBehind(it).length === 0 && !it.script,
  );
  return everything?.program && { at: everything.program, what: 'all variables, and the keys in them,' };
}

const isSender = ({ runner = '' }: Launch): boolean => DOWNLOADERS.has(runner) || CONNECTORS.has(runner);
