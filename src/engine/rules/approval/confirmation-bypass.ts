import { lowered, type Severity } from '../../finding/finding';
import { withoutApproval } from '../../finding/fix/removeApproval';
import { shown } from '../../finding/shown';
import { defineRule } from '../rule';

const HALF = 'Switches off a question that protects you from what a folder brings along';

/** Settings after which nothing asks any more. */
export default defineRule({
  title: 'Nothing is asked any more',
  severity: 'critical',
  docs: {
    why: 'With this setting every command and every tool runs at once, with all your rights. One sentence in a file or a web page that the model reads is then enough.',
    remedy: 'Remove the setting. Approve single harmless tools instead.',
    ignore: 'In a container or machine that holds nothing of yours.',
    bad: '{ "permissions": { "defaultMode": "bypassPermissions" } }',
    good: '{ "permissions": { "defaultMode": "plan", "allow": ["Bash(npm test:*)"] } }',
    path: '.claude/settings.json',
    cwe: [356],
    owasp: 'MCP02',
    references: [
      'https://nvd.nist.gov/vuln/detail/CVE-2025-53773',
      'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/',
    ],
  },
  checkFile({ document, scope, approvals }, report) {
    for (const approval of approvals) {
      const { of, member, milder, unread, ownFileOnly, instead } = approval;
      if (of !== 'confirmation') continue;
      const named = shown(member.key.value, 60);
      const title = instead ? 'Let it ask first' : `${/[\\/]/.test(named) ? 'Stop trusting' : 'Remove'} ${named}`;
      const fromFolder = scope === 'workspace';
      const full: Severity = fromFolder ? 'critical' : scope === 'user' ? 'high' : 'medium';
      const less = [milder === true || unread === true, fromFolder && ownFileOnly === true];
      report(
        member,
        milder
          ? HALF
          : fromFolder
            ? 'This folder makes every tool run without asking you'
            : 'Every tool runs without asking you',
        {
          severity: less.filter(Boolean).reduce<Severity>(it => lowered(it), full),
          key: member.key.value,
          fixes: scope === 'managed' ? [] : withoutApproval(document, approval, [], title),
        },
      );
    }
  },
});
