import { approvedWords } from '../../finding/approvedWords';
import { bySeverity, lowered, type Severity } from '../../finding/finding';
import { letAskFirst, withoutApproval } from '../../finding/fix/removeApproval';
import type { Report } from '../../finding/report';
import { approvesLookups, powersOf, reachWithin } from '../../launch/powers';
import type { Approval } from '../../model/approval';
import { APPROVAL_REACHES } from '../../model/approvalReach';
import { toolReach } from '../../model/toolName';
import type { ToolReach } from '../../model/toolReach';
import type { Text } from '../../text/text';
import { type CheckedFile, defineRule } from '../rule';

const LEVELS: Readonly<Record<ToolReach, Severity>> = {
  anything: 'high',
  destroying: 'high',
  acting: 'medium',
  reading: 'info',
  unknown: 'info',
};

/** Tools that run without a question. */
export default defineRule({
  title: 'Tools that run without asking',
  severity: 'medium',
  docs: {
    why: 'The question before a tool runs is the last moment to notice that a model was talked into something. A tool that is approved in advance runs with your rights on the word of whatever text the model has just read.',
    remedy: 'Approve only tools that read, one by one, and let the rest ask.',
    ignore: 'A tool that writes only inside a throwaway sandbox may run unasked.',
    bad: '{ "permissions": { "allow": ["mcp__gitlab__get_issue", "mcp__github__delete_repository"] } }',
    good: '{ "permissions": { "allow": ["mcp__gitlab__get_issue"] } }',
    path: '.claude/settings.json',
    cwe: [356],
    owasp: 'MCP02',
    references: ['https://genai.owasp.org/llmrisk/llm062025-excessive-agency/'],
  },
  checkServer(server, report) {
    if (server.approvals.length === 0) return;
    const powers = powersOf(server.launch);
    const reach: Reach = name => reachWithin(toolReach(name), powers);
    for (const it of server.approvals.filter(at => at.of === 'tools')) say(server.file, it, reach, report);
  },
  checkFile(file, report) {
    for (const it of file.approvals) {
      const reach = APPROVAL_REACHES[it.of];
      if (reach) say(file, it, name => (approvesLookups(name) ? undefined : reach(name)), report);
    }
  },
});

type Reach = (name: string) => ToolReach | undefined;

/** Says of an approval what runs unasked: everything, or the tools that reach furthest. */
function say(file: CheckedFile, approval: Approval, reach: Reach, report: Report): void {
  const { of, names, member, item, unread, milder } = approval;
  const milderBy = [unread, milder, file.scope !== 'workspace'].filter(it => it === true);
  const level = (severity: Severity) => milderBy.reduce(it => lowered(it), severity);
  if (names !== 'all') {
    sayWorst(file, approval, names, reach, level, report);
    return;
  }
  const where = unread ? ', in clients that read this' : '';
  const what = of === 'commands' ? 'command' : 'tool';
  report(item ?? member, `Every ${what} runs without asking${where}`, {
    severity: level('high'),
    key: member.key.value,
    fixes: withoutApproval(file.document, approval, [], `Let every ${what} ask`),
  });
}

/** One finding for a list, at the tool that reaches furthest. */
function sayWorst(
  { document }: CheckedFile,
  approval: Approval,
  names: readonly Text[],
  reach: Reach,
  level: (severity: Severity) => Severity,
  report: Report,
): void {
  const { of, member, milder } = approval;
  const judged = names.flatMap(name => {
    const found = reach(name.value);
    return found ? [{ name, severity: LEVELS[found], reach: found }] : [];
  });
  const [worst] = [...judged].sort((a, b) => bySeverity(b.severity, a.severity));
  if (!worst) return;
  // A shell for as long as one command runs is what most people's commands ask for.
  const usual = milder === true && of === 'tools' && worst.name.value === 'Bash';
  // What is not known stays: the fix takes back no more than the finding is about.
  const weighty = judged.filter(it => it.severity !== 'info').map(it => it.name);
  const same = judged.filter(it => it.severity === worst.severity).map(it => it.name);
  report(worst.name, approvedWords(of, same, worst.reach), {
    severity: usual ? lowered(level(worst.severity)) : level(worst.severity),
    key: member.key.value,
    related: same.slice(1, 10).map(it => ({ message: 'Also runs without asking', at: it.range })),
    fixes: letAskFirst(document, approval, names, weighty, judged),
  });
}
