import { bySeverity, type FileReport, type Severity, shown } from '../engine';
import { renderJson } from '../report/json';
import { renderSarif } from '../report/sarif';
import type { ScanReport } from '../report/scanReport';
import { COLOURED, PLAIN } from '../report/style';
import { renderText } from '../report/text';
import { fixAll, leftOver } from './fix';
import { type Gathered, gather } from './gather';
import type { Options } from './options';
import { deliver, mayColour, print } from './output';
import { withProgress } from './progress';
import { EXIT } from './usage';
import { TOOL } from './version';

/** One fix may uncover another, and of several at one place each takes a round; more than this would undo each other. */
const MOST_ROUNDS = 30;

/** `cordon scan`: what is wrong, in the format asked for. Gives the exit code. */
export async function scanCommand(options: Options): Promise<number> {
  const first = await withProgress('Looking for config files …', () => gather(options));
  const { reports, notChecked } = options.fix === 'none' ? first : await fixed(first, options);
  await deliver(rendered({ tool: TOOL, files: reports, notChecked }, options), options.output);
  return reaches(reports, options.failOn) ? EXIT.found : EXIT.clean;
}

function rendered(report: ScanReport, { format, output }: Options): string {
  if (format === 'json') return renderJson(report);
  if (format === 'sarif') return renderSarif(report);
  return renderText(report, mayColour(output) ? COLOURED : PLAIN);
}

/** Fixes, scans again, and says on stderr what it changed, so that a report on stdout stays a report. */
async function fixed(first: Gathered, options: Options): Promise<Gathered> {
  let gathered = first;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { made, refused } = await fixAll(gathered, options);
    await tell([...made, ...refused.map(it => `${shown(it.what)} refused: ${shown(it.why)}`)]);
    if (made.length === 0 || options.dryRun) {
      const left = leftOver(gathered, options);
      await tell(left === undefined ? [] : [left]);
      return { ...gathered, notChecked: [...gathered.notChecked, ...refused] };
    }
    gathered = await gather(options);
  }
  return gathered;
}

async function tell(lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await print(`${lines.join('\n')}\n`, process.stderr);
}

const reaches = (reports: readonly FileReport[], limit: Severity): boolean =>
  reports.some(it => it.findings.some(finding => !finding.suppressed && bySeverity(finding.severity, limit) >= 0));
