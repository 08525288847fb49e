import { parseArgs } from 'node:util';
import { clients, SEVERITIES, type Severity, shown } from '../engine';
import { CannotRun } from './usage';

const FORMATS = ['text', 'json', 'sarif'] as const;
/** How a report is written. */
export type Format = (typeof FORMATS)[number];

/** What the person asked for. */
export interface Options {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly output?: string;
  readonly minimumSeverity: Severity;
  readonly failOn: Severity;
  readonly user: boolean;
  readonly client?: string;
  /** A policy file, see `readPolicyFile`. */
  readonly policy?: string;
  readonly fix: 'none' | 'safe' | 'unsafe';
  /** Only say what would be fixed. */
  readonly dryRun: boolean;
  readonly help: boolean;
}

const DECLARED = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'min-severity': { type: 'string' },
  'fail-on': { type: 'string' },
  user: { type: 'boolean' },
  client: { type: 'string' },
  policy: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-unsafe': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options each command takes; another one is a mistake and is said, never passed over. */
const TAKEN = {
  scan: Object.keys(DECLARED),
  list: ['format', 'output', 'user', 'client', 'help'],
  explain: ['help'],
} as const satisfies Record<string, readonly string[]>;

/** The commands that take options. */
export type Command = keyof typeof TAKEN;

/** Reads the words after the command. @throws CannotRun with what is wrong. */
export function readOptions(command: Command, words: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  const taken: readonly string[] = TAKEN[command];
  const stray = Object.keys(values).find(it => !taken.includes(it));
  if (stray) throw new CannotRun(`cordon ${command} takes no --${stray}`);
  if (values['dry-run'] && !values.fix && !values['fix-unsafe'])
    throw new CannotRun('--dry-run goes with --fix or --fix-unsafe');
  const client = values.client;
  if (client !== undefined && !Object.hasOwn(clients, client)) throw unknown('client', client, Object.keys(clients));
  return {
    paths: positionals,
    format: oneOf('format', values.format ?? 'text', FORMATS),
    ...(values.output !== undefined && { output: values.output }),
    minimumSeverity: oneOf('min-severity', values['min-severity'] ?? 'info', SEVERITIES),
    failOn: oneOf('fail-on', values['fail-on'] ?? 'high', SEVERITIES),
    user: values.user ?? false,
    ...(client !== undefined && { client }),
    ...(values.policy !== undefined && { policy: values.policy }),
    fix: values['fix-unsafe'] ? 'unsafe' : values.fix ? 'safe' : 'none',
    dryRun: values['dry-run'] ?? false,
    help: values.help ?? false,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: DECLARED, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [first = said] = said.split(/\. /);
    throw new CannotRun(shown(first));
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(it => it === value);
  if (found === undefined) throw unknown(option, value, allowed);
  return found;
}

const unknown = (option: string, value: string, allowed: readonly string[]): CannotRun =>
  new CannotRun(`--${option} cannot be "${shown(value, 60)}"; choose one of: ${allowed.join(', ')}`);
