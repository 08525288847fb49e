import { renderList, renderListJson } from '../report/listing';
import { COLOURED, PLAIN } from '../report/style';
import { gather } from './gather';
import type { Options } from './options';
import { deliver, mayColour } from './output';
import { withProgress } from './progress';
import { CannotRun, EXIT } from './usage';
import { TOOL } from './version';

/** `cordon list`: every server, judged by nobody. */
export async function listCommand(options: Options): Promise<number> {
  if (options.format === 'sarif') throw new CannotRun('cordon list writes text or json');
  const { reports, notChecked } = await withProgress('Looking for config files …', () => gather(options));
  const report = { tool: TOOL, files: reports, notChecked };
  const style = mayColour(options.output) ? COLOURED : PLAIN;
  await deliver(options.format === 'json' ? renderListJson(report) : renderList(report, style), options.output);
  return EXIT.clean;
}
