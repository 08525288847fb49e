import { access } from 'node:fs/promises';

/** Whether this person can see something at a path. Never throws. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
