/** The command line or the machine does not let Cordon run: a message for the person, and exit code 2. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** Exit codes: nothing at or above `--fail-on` · something · could not run. */
export const EXIT = { clean: 0, found: 1, cannotRun: 2 } as const;
