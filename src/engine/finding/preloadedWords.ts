import { type CodeOrigin, type VariableKind, variableKind } from '../model/codeVariable';
import { shown } from './shown';

/** Where code comes from, to stand at the end. */
export const WHERE: Readonly<Record<CodeOrigin, string>> = {
  repository: ' from this folder',
  temporary: ' from a folder that anybody can write to',
  inline: ' that is written into the address itself',
  network: ' from another machine',
  elsewhere: '',
};

/** What a variable does, to stand between its name and where the code comes from. */
const DOES: Readonly<Record<VariableKind, string>> = {
  command: 'makes other programs run a command',
  file: 'loads code',
  setup: 'replaces settings that run code with those',
  options: 'loads code',
  folders: 'lets programs load code',
  path: 'looks for programs',
};

/** What a variable does that loads or starts code. */
export function preloadedWords(name: string, origin: CodeOrigin): string {
  const ofGit = /^git_config_(?:key_\d+|parameters)$/i.test(name);
  const kind = ofGit ? 'command' : (variableKind(name) ?? 'file');
  const early = kind === 'file' || kind === 'options';
  const where = kind === 'command' && origin === 'inline' ? ' that stands right here' : WHERE[origin];
  const place = kind === 'path' ? where.replace('from', 'in') : where;
  return `${shown(name, 60)} ${DOES[kind]}${place}${early ? ' into programs as they start' : ''}`;
}
