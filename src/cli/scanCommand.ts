import { bySeverity, type FileReport, type Severity } from '../engine';
import { renderJson } from '../report/json';
import type { ScanReport } from '../report/scanReport';
import { gather } from './gather';
import type { Options } from './options';
import { deliver } from './output';
import { EXIT } from './usage';
import { TOOL } from './version';

/** `cordon scan`: what is wrong, in the format asked for. Gives the exit code. */
export async function scanCommand(options: Options): Promise<number> {
  const { reports, notChecked } = await gather(options);
  const report = { tool: TOOL, files: reports, notChecked };
  await deliver(rendered(report), options.output);
  return reaches(reports, options.failOn) ? EXIT.found : EXIT.clean;
}

function rendered(report: ScanReport): string {
  return renderJson(report);
}

const reaches = (reports: readonly FileReport[], limit: Severity): boolean =>
  reports.some(it => it.findings.some(finding => !finding.suppressed && bySeverity(finding.severity, limit) >= 0));
