import { shown } from '../finding/shown';
import type { Launch } from './launch';

/** What runs, in the one word that tells most: the script of an interpreter, else the program itself. */
export function shownProgram({ script, module, runner }: Launch, written: string): string {
  const name = script?.value.split(/[\\/]/).at(-1) || module?.value || runner || written;
  return shown(name, 40);
}
