import { homedir } from 'node:os';

/** This person's home folder, `/`-separated. */
export const homeFolder = (): string => homedir().replaceAll('\\', '/');
