import { shown } from '../engine';
import { explainCommand } from './explainCommand';
import { HELP } from './help';
import { listCommand } from './listCommand';
import { type Command, type Options, readOptions } from './options';
import { print } from './output';
import { scanCommand } from './scanCommand';
import { CannotRun, EXIT } from './usage';
import { TOOL } from './version';

const COMMANDS: ReadonlyMap<string, (options: Options) => Promise<number>> = new Map<
  Command,
  (options: Options) => Promise<number>
>([
  ['scan', scanCommand],
  ['list', listCommand],
  ['explain', options => explainCommand(options.paths)],
]);

async function run([command, ...words]: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') return say(HELP);
  if (command === '--version' || command === 'version') return say(`${TOOL.version}\n`);
  const start = COMMANDS.get(command);
  if (!start) throw new CannotRun(`There is no command "${shown(command, 60)}"`);
  const options = readOptions(command as Command, words);
  return options.help ? say(HELP) : start(options);
}

async function say(text: string): Promise<number> {
  await print(text);
  return EXIT.clean;
}

/** A mistake of the person's is told in one line; anything else is ours and says so. Never cuts output off. */
async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    process.exitCode = EXIT.cannotRun;
    const said = error instanceof CannotRun ? error.message : `Unexpected failure. ${shown(String(error))}`;
    await print(`cordon: ${said}\nRun cordon --help to see what it can do.\n`, process.stderr);
  }
}

void main();
