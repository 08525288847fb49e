import { bySeverity, lowered, type Severity } from '../../finding/finding';
import type { Fix } from '../../finding/fix';
import type { Report } from '../../finding/report';
import { removeNames, removeSetting } from '../../finding/settingEdits';
import { hasGreatPower } from '../../launch/powers';
import type { Approval } from '../../model/approval';
import { permissionReach, type ToolReach, toolReach } from '../../model/toolName';
import { itemsOf } from '../../syntax/tree';
import { visible } from '../../text/invisible';
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
    const great = server.approvals.length > 0 && hasGreatPower(server.launch);
    const reach: Reach = name => named(toolReach(name), great);
    for (const it of server.approvals.filter(at => at.of === 'tools')) say(server.file, it, reach, report);
  },
  checkFile(file, report) {
    for (const it of file.approvals.filter(at => at.of === 'tools')) say(file, it, permissionReach, report);
  },
});

type Reach = (name: string) => ToolReach | undefined;

/** Tools that only read stay unsaid; one that acts can do anything where its server can. */
function named(reach: ToolReach, great: boolean): ToolReach | undefined {
  if (reach === 'reading') return undefined;
  return great && reach === 'acting' ? 'anything' : reach;
}

/** One finding for a list, at the tool that reaches furthest. */
function say(file: CheckedFile, approval: Approval, reach: Reach, report: Report): void {
  const { names, member, unread } = approval;
  const level = (severity: Severity) => (unread || file.scope === 'user' ? lowered(severity) : severity);
  if (names === 'all') {
    const severity = level('high');
    report(member, `Every tool runs without asking${unread ? ', in clients that read this' : ''}`, {
      severity,
      key: member.key.value,
      fixes: [removal(file, approval, [])],
    });
    return;
  }
  const judged = names.flatMap(name => {
    const found = reach(name.value);
    return found ? [{ name, severity: LEVELS[found], reach: found }] : [];
  });
  const [worst] = [...judged].sort((a, b) => bySeverity(b.severity, a.severity));
  if (!worst) return;
  const same = judged.filter(it => it.severity === worst.severity).map(it => it.name);
  const gone = judged.map(it => it.name);
  report(worst.name, message(same, worst.reach), {
    severity: level(worst.severity),
    key: member.key.value,
    related: same.slice(1, 10).map(it => ({ message: 'Also runs without asking', at: it.range })),
    fixes: worst.severity === 'info' ? [] : [removal(file, approval, gone)],
  });
}

const WHAT: Readonly<Partial<Record<ToolReach, string>>> = {
  anything: ': that is any tool or command',
  destroying: ': it destroys things',
  acting: ': it changes or runs things',
};

function message(names: readonly Text[], reach: ToolReach): string {
  const shown = names.slice(0, 3).map(it => visible(it.value.slice(0, 60)));
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `Runs without asking: ${shown.join(', ')}${more}${names.length > 1 ? '' : (WHAT[reach] ?? '')}`;
}

/** Keeps what only reads; a setting of which nothing is left goes altogether. */
function removal({ document }: CheckedFile, { member }: Approval, gone: readonly Text[]): Fix {
  const some = gone.length > 0 && itemsOf(member.value).length > gone.length;
  const edits = some ? removeNames(document, member, gone) : removeSetting(document, member);
  return { title: some ? 'Keep only the tools that read' : 'Let every tool ask', safety: 'safe', edits };
}
