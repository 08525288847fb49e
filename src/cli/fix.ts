import { applyEdits, type Edit, type FileReport, type Finding, type Fix } from '../engine';
import { replaceFile } from '../host/replaceFile';
import type { Gathered } from './gather';

/** What one round of fixing did. */
export interface Fixed {
  /** Lines for people: what changed where. */
  readonly made: readonly { readonly path: string; readonly title: string }[];
  /** Files that could not be changed, and why. */
  readonly refused: readonly { readonly what: string; readonly why: string }[];
}

/** Makes every fix that needs no answer, in every file; of two that overlap, the first. */
export async function fixAll({ reports, sources }: Gathered, unsafe: boolean): Promise<Fixed> {
  const made: { path: string; title: string }[] = [];
  const refused: { what: string; why: string }[] = [];
  for (const report of reports) {
    const source = sources.get(report.uri);
    const chosen = source ? chosenFixes(report, unsafe) : [];
    if (!source || chosen.length === 0) continue;
    const text = applyEdits(
      source.text,
      chosen.flatMap(it => it.edits),
    );
    const why = await replaceFile(source.file, source.text, text);
    if (why) refused.push({ what: `Fixing ${report.path}`, why });
    else made.push(...chosen.map(it => ({ path: report.path, title: it.title })));
  }
  return { made, refused };
}

function chosenFixes({ findings }: FileReport, unsafe: boolean): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.suppressed ? undefined : firstFix(finding, unsafe);
    if (!fix || fix.edits.length === 0 || fix.edits.some(it => taken.some(other => touch(it, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

const firstFix = ({ fixes }: Finding, unsafe: boolean): Fix | undefined =>
  fixes.find(it => !it.question && it.safety === 'safe') ?? (unsafe ? fixes.find(it => !it.question) : undefined);

/** Neighbours count: two insertions at one place, or a removal up to an insertion, would depend on their order. */
const touch = (a: Edit, b: Edit): boolean => a.range.start <= b.range.end && b.range.start <= a.range.end;
