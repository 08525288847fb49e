import { applyEdits, fixesTogether } from '../engine';
import { replaceFile } from '../host/replaceFile';
import type { Gathered } from './gather';

/** What one round of fixing did. */
export interface Fixed {
  /** Lines for people: what changed where. */
  readonly made: readonly { readonly path: string; readonly title: string }[];
  /** Files that could not be changed, and why. */
  readonly refused: readonly { readonly what: string; readonly why: string }[];
}

/** Makes every fix that needs no answer, in every file. */
export async function fixAll({ reports, sources }: Gathered, unsafe: boolean): Promise<Fixed> {
  const made: { path: string; title: string }[] = [];
  const refused: { what: string; why: string }[] = [];
  for (const report of reports) {
    const source = sources.get(report.uri);
    if (!source) continue;
    const parts = fixesTogether(report, source.text, unsafe);
    if (parts.length === 0) continue;
    const text = applyEdits(
      source.text,
      parts.flatMap(it => it.edits),
    );
    const why = await replaceFile(source.file, source.text, text);
    if (why) refused.push({ what: `Fixing ${report.path}`, why });
    else made.push(...parts.flatMap(it => it.fixes).map(it => ({ path: report.path, title: it.title })));
  }
  return { made, refused };
}
