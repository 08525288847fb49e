import { OWASP_MCP, type Rule } from '../engine';

/** The headings of a rule's page, for doors that speak other languages. */
export interface RuleHeadings {
  readonly remedy: string;
  readonly ignore: string;
  readonly policy: string;
  readonly bad: string;
  readonly good: string;
  readonly more: string;
}

const HEADINGS: RuleHeadings = {
  remedy: 'What to do',
  ignore: 'When to ignore it',
  policy: 'Under this policy',
  bad: 'Reported',
  good: 'Not reported',
  more: 'Read more',
};

/** A rule's page as Markdown. */
export function ruleMarkdown(id: string, { title, severity, docs }: Rule, headings = HEADINGS): string {
  const fence = (text: string) => `\`\`\`jsonc\n${text.trim()}\n\`\`\``;
  const links = linksOf(docs).map(({ name, address }) => (name ? `- [${name}](${address})` : `- <${address}>`));
  const parts: readonly (readonly [heading: string, text: string | undefined])[] = [
    [headings.remedy, docs.remedy],
    [headings.ignore, docs.ignore],
    [headings.policy, docs.policy && fence(docs.policy)],
    [headings.bad, fence(docs.bad)],
    [headings.good, fence(docs.good)],
    [headings.more, links.join('\n')],
  ];
  const sections = parts.flatMap(([heading, text]) => (text ? [`## ${heading}`, text] : []));
  return `${[`# ${title}`, `\`${id}\` · ${severity}`, docs.why, ...sections].join('\n\n')}\n`;
}

/** The same for a terminal. */
export function ruleText(id: string, { title, severity, docs }: Rule): string {
  const indented = (text: string) => text.trim().replace(/^/gm, '    ');
  const parts = [
    `${id} (${severity})\n${title}`,
    plain(docs.why),
    `${HEADINGS.remedy}\n${plain(docs.remedy)}`,
    ...(docs.ignore ? [`${HEADINGS.ignore}\n${plain(docs.ignore)}`] : []),
    ...(docs.policy ? [`${HEADINGS.policy}\n${indented(docs.policy)}`] : []),
    `${HEADINGS.bad}\n${indented(docs.bad)}`,
    `${HEADINGS.good}\n${indented(docs.good)}`,
    `${HEADINGS.more}\n${linksOf(docs)
      .map(({ name, address }) => (name ? `    ${name}: ${address}` : `    ${address}`))
      .join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

interface Link {
  readonly name?: string;
  readonly address: string;
}

/** The kinds of weakness and risk a rule stands for, then where more is to be read. */
const linksOf = ({ cwe, owasp, references = [] }: Rule['docs']): Link[] => [
  ...cwe.map(it => ({ name: `CWE-${it}`, address: cweAddress(it) })),
  { name: `OWASP ${owasp}:2025 ${OWASP_MCP[owasp]}`, address: 'https://owasp.org/www-project-mcp-top-10/' },
  ...references.map(address => ({ address })),
];

/** The page of a kind of weakness. */
export const cweAddress = (number: number): string => `https://cwe.mitre.org/data/definitions/${number}.html`;

/** Markdown's emphasis and code marks say nothing on a terminal. */
const plain = (markdown: string): string => markdown.replace(/\*\*|`/g, '');
