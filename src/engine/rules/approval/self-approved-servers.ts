import { withoutApproval } from '../../finding/fix/removeApproval';
import { shown } from '../../finding/shown';
import { listed } from '../../text/listed';
import { defineRule } from '../rule';

/** Repositories that approve their own servers. */
export default defineRule({
  title: 'Repository that approves its own servers',
  severity: 'high',
  docs: {
    why: 'The setting came with the code, so whoever wrote the servers also answered the question whether they may start. Nobody asks you any more.',
    remedy: 'Remove the setting and answer the question yourself, once per server.',
    bad: '{ "enableAllProjectMcpServers": true }',
    good: '{ "disabledMcpjsonServers": ["github"] }',
    path: '.claude/settings.json',
    cwe: [829],
    owasp: 'MCP09',
    references: [
      'https://nvd.nist.gov/vuln/detail/CVE-2025-59536',
      'https://nvd.nist.gov/vuln/detail/CVE-2025-61260',
      'https://code.claude.com/docs/en/settings',
    ],
  },
  checkFile({ document, scope, approvals, folderHasServers, folderIsAcquainted }, report) {
    if (scope !== 'workspace') return;
    for (const approval of approvals) {
      const { of, names, member, milder, asOwn } = approval;
      if (of !== 'servers') continue;
      const which = names === 'all' ? 'all of its own servers' : named(names.map(it => it.value));
      report(
        approval.item ?? member,
        asOwn
          ? `Passes this folder’s settings off as yours: ${asOwn} start what they name and ask nothing`
          : milder
            ? 'Makes servers of this folder start by themselves'
            : `This folder approves ${which}, so nobody asks you`,
        {
          severity: milder ? 'low' : !asOwn && folderHasServers && !folderIsAcquainted() ? 'critical' : 'high',
          key: member.key.value,
          fixes: withoutApproval(document, approval, [], `Remove ${member.key.value}`),
        },
      );
    }
  },
});

const named = (names: readonly string[]): string =>
  `its own server${names.length === 1 ? '' : 's'} ${listed(names.map(it => shown(it, 40)))}`;
