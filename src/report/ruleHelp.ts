import type { Rule } from '../engine';

/** A rule's page as Markdown. */
export function ruleMarkdown(id: string, { title, severity, docs }: Rule): string {
  const fence = (text: string) => `\`\`\`json\n${text.trim()}\n\`\`\``;
  const parts = [
    `# ${title}`,
    `\`${id}\` · ${severity}`,
    docs.why,
    `**What to do.** ${docs.remedy}`,
    ...(docs.ignore ? [`**When to ignore it.** ${docs.ignore}`] : []),
    `Reported:\n\n${fence(docs.bad)}`,
    `Not reported:\n\n${fence(docs.good)}`,
    ...(docs.references.length > 0 ? [docs.references.map(it => `- <${it}>`).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The same for a terminal. */
export function ruleText(id: string, { title, severity, docs }: Rule): string {
  const indented = (text: string) => text.trim().replace(/^/gm, '    ');
  const parts = [
    `${id} (${severity})\n${title}`,
    plain(docs.why),
    `What to do\n${plain(docs.remedy)}`,
    ...(docs.ignore ? [`When to ignore it\n${plain(docs.ignore)}`] : []),
    `Reported\n${indented(docs.bad)}`,
    `Not reported\n${indented(docs.good)}`,
    ...(docs.references.length > 0 ? [docs.references.join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Markdown's emphasis and code marks say nothing on a terminal. */
const plain = (markdown: string): string => markdown.replace(/\*\*|`/g, '');
