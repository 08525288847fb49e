import { OWASP_MCP, type Rule } from '../engine';

/** A rule's page as Markdown. */
export function ruleMarkdown(id: string, { title, severity, docs }: Rule): string {
  const fence = (text: string) => `\`\`\`json\n${text.trim()}\n\`\`\``;
  const parts = [
    `# ${title}`,
    `\`${id}\` · ${severity}`,
    docs.why,
    `**What to do.** ${docs.remedy}`,
    ...(docs.ignore ? [`**When to ignore it.** ${docs.ignore}`] : []),
    ...(docs.policy ? [`Under this policy:\n\n${fence(docs.policy)}`] : []),
    `Reported:\n\n${fence(docs.bad)}`,
    `Not reported:\n\n${fence(docs.good)}`,
    linksOf(docs)
      .map(({ name, address }) => (name ? `- [${name}](${address})` : `- <${address}>`))
      .join('\n'),
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
    ...(docs.policy ? [`Under this policy\n${indented(docs.policy)}`] : []),
    `Reported\n${indented(docs.bad)}`,
    `Not reported\n${indented(docs.good)}`,
    `Read more\n${linksOf(docs)
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
