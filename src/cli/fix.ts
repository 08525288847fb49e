import { applyEdits, type Chosen, fixesTogether, plainFix, positionAt, shown } from '../engine';
import { replaceFile } from '../host/replaceFile';
import type { Gathered } from './gather';
import type { Options } from './options';

/** What one round of fixing did. */
export interface Fixed {
  /** Lines for people: what changed where. */
  readonly made: readonly string[];
  /** Files that could not be changed, and why. */
  readonly refused: readonly { readonly what: string; readonly why: string }[];
}

/** Makes every fix that needs no answer, in every file; a trial only says what it would be. */
export async function fixAll({ reports, sources }: Gathered, { fix, dryRun }: Options): Promise<Fixed> {
  const made: string[] = [];
  const refused: { what: string; why: string }[] = [];
  for (const report of reports) {
    const source = sources.get(report.uri);
    const parts = source ? fixesTogether(report, source.text, fix === 'unsafe') : [];
    if (!source || parts.length === 0) continue;
    const edits = parts.flatMap(it => it.edits);
    const change = () => replaceFile(source.file, source.text, applyEdits(source.text, edits));
    const why = source.untouchable ?? (dryRun ? undefined : await change());
    if (why) {
      refused.push({ what: `Fixing ${report.path}`, why });
      continue;
    }
    const verb = dryRun ? 'Would fix' : 'Fixed';
    const all = parts.flatMap(it => it.made).sort((a, b) => a.finding.at.start - b.finding.at.start);
    made.push(...all.map(it => `${verb} ${placeOf(report.path, report.lineStarts, it)}`));
  }
  return { made, refused };
}

/** `.mcp.json:12: Pin to 1.2.3, as in package-lock.json (unpinned-package, server “x”)` */
function placeOf(path: string, lineStarts: readonly number[], { finding, fix }: Chosen): string {
  const { line } = positionAt(lineStarts, finding.at.start);
  const server = finding.server === undefined ? '' : `, server “${shown(finding.server, 40)}”`;
  return `${shown(path)}:${line}: ${shown(fix.title)} (${finding.rule}${server})`;
}

/** What fixing leaves: fixes for which a person has to say yes, or something more. Nothing where none is left. */
export function leftOver({ reports }: Gathered, { fix }: Options): string | undefined {
  const open = reports.flatMap(it => it.findings).filter(it => !it.suppressed && it.fixes.length > 0);
  const unsafe = fix === 'unsafe' ? 0 : open.filter(it => !plainFix(it, false) && plainFix(it, true)).length;
  const asking = open.filter(it => !plainFix(it, true)).length;
  const said = [
    ...(unsafe > 0 ? [`${unsafe} more with --fix-unsafe, after which a server may do less or needs setting up`] : []),
    ...(asking > 0 ? [`${asking} more in the editor, where Cordon asks for what it needs to know`] : []),
  ];
  return said.length > 0 ? `Fixes left: ${said.join('; ')}` : undefined;
}
