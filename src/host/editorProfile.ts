import { homedir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { type Surveyed, survey, userPlaces } from './userFiles';

/**
 * This person's own config files, with the one of the editor's profile in use: portable mode, profiles, remote machines
 * and other editors keep it elsewhere than usual. And the names to watch, by folder: a folder that is not there yet is
 * watched for from the one above it; the top of the file system is left alone.
 */
export async function surveyOwnFiles(profile: string, home = homedir()): Promise<Surveyed> {
  const usual = userPlaces(home);
  const isUsual = usual.some(it => join(it.folder, ...it.names) === join(profile, 'mcp.json'));
  const names = [basename(profile), 'mcp.json'];
  const mine = { folder: dirname(profile), names, scope: 'user' as const, clients: ['vscode-user'] };
  const { files, watched } = await survey(isUsual ? usual : [...usual, mine], home);
  return { files, watched: new Map([...watched].filter(([folder]) => folder !== parse(folder).root)) };
}
