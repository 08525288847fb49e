import { type ServerReport, visible } from '../../engine';
import { shellWord } from '../plainText';

/** What a server starts or connects to, as one line that is safe to show and to paste: secrets are masked in reports. */
export function commandLine({ command, args, url }: ServerReport): string {
  if (command === undefined) return visible(url ?? '');
  return args.length === 0 ? visible(command) : [command, ...args].map(shellWord).join(' ');
}
