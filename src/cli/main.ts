import { shown } from '../engine';
import { readOptions } from './options';
import { print } from './output';
import { scanCommand } from './scanCommand';
import { CannotRun, EXIT } from './usage';

async function run([command, ...words]: readonly string[]): Promise<number> {
  if (command === 'scan') return scanCommand(readOptions('scan', words));
  throw new CannotRun(`There is no command "${shown(command ?? '', 60)}"`);
}

/** Only a mistake of the person's is explained in one line; anything else is ours and shows where. */
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
