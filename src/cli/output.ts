import { writeFile } from 'node:fs/promises';
import { shown } from '../engine';
import { whyNot } from '../host/whyNot';
import { CannotRun } from './usage';

/** Writes the whole text and waits until it is out; a reader that went away (`| head`) is no failure. */
export async function print(text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  await new Promise<void>((done, fail) => {
    stream.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : fail(error)));
    stream.write(text, error => {
      if (!error) done();
    });
  });
}

/** Writes to the file named, or to the terminal or pipe. */
export async function deliver(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) return print(text);
  try {
    await writeFile(output, text);
  } catch (error) {
    throw new CannotRun(`Cannot write ${shown(output)}: ${whyNot(error)}`);
  }
}

/** Whether this output may be coloured: a terminal whose owner did not object (https://no-color.org). */
export const mayColour = (output: string | undefined): boolean =>
  output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
