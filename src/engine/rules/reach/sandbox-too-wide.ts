import type { Fix } from '../../finding/fix/fix';
import { removeNames, removeSetting } from '../../finding/fix/settingEdits';
import { shown } from '../../finding/shown';
import { readLocalPath } from '../../model/localPath';
import type { Grant } from '../../model/sandbox';
import { sensitivePath } from '../../model/sensitivePath';
import type { Document } from '../../syntax/tree';
import { itemsOf } from '../../syntax/tree';
import { defineRule } from '../rule';

/** Folders from which programs start by themselves, or that hold them. */
const RUNS_FROM =
  /^(?:(?:\.local\/)?bin|\.config(?:\/(?:autostart|systemd).*)?|\.(?:bashrc|zshrc|profile|bash_profile|zprofile|zshenv|gitconfig)|library(?:\/launchagents)?|etc|usr|opt|var|windows|program files(?: \(x86\))?|programdata|applications|system)$/;

/** Sandboxes that hold nothing. */
export default defineRule({
  title: 'Sandbox that lets nearly everything through',
  severity: 'medium',
  docs: {
    why: 'It looks protected, and clients ask less because of it. But whatever runs inside can change files far outside the project, or send what it reads to any host.',
    remedy: 'Allow the folders and hosts that the work needs, one by one.',
    bad: '{ "servers": {}, "sandbox": { "filesystem": { "allowWrite": ["/"] } } }',
    good: '{ "servers": {}, "sandbox": { "filesystem": { "allowWrite": ["${workspaceFolder}"] } } }',
    path: '.vscode/mcp.json',
    cwe: [732],
    owasp: 'MCP02',
    references: [
      'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
      'https://code.claude.com/docs/en/sandboxing',
    ],
  },
  checkFile({ document, scope, grants }, report) {
    const found = grants.flatMap(grant => {
      const what = breadth(grant);
      return what === undefined ? [] : [{ grant, what }];
    });
    for (const { grant, what } of found) {
      const { setting } = grant;
      const wide = found.filter(it => it.grant.setting === setting).map(it => it.grant);
      report(grant.what, what, {
        severity: scope !== 'workspace' ? 'low' : isOpened(grant) ? 'high' : 'medium',
        key: setting.key.value,
        fixes: scope === 'managed' ? [] : [removal(document, grant, wide)],
      });
    }
  },
});

/** A folder handed to the model itself, which nothing holds back: credentials, or the whole disk. */
const isOpened = ({ of, what }: Grant): boolean => {
  if (of !== 'folder' || typeof what.value !== 'string') return false;
  const { from, rest } = readLocalPath(what.value);
  return (rest.length === 0 && ['root', 'drive', 'users'].includes(from)) || sensitivePath(what.value) !== undefined;
};

function breadth(grant: Grant): string | undefined {
  if (grant.of === 'unasked') return undefined;
  if (grant.of === 'hole') {
    const said = typeof grant.what.value === 'string' ? `: ${grant.what.value}` : '';
    return `“${shown(grant.setting.key.value, 40)}${shown(said, 40)}” opens the sandbox`;
  }
  const { value } = grant.what;
  if (grant.of === 'network')
    return /^(?:\*\*?|https?:\/\/\*|(?:\*\.)+(?:\*|[a-z]{2,12})|0\.0\.0\.0\/0|::\/0|all)$/i.test(value)
      ? 'The sandbox may reach any host'
      : undefined;
  const where = folder(value);
  return where && `${grant.of === 'folder' ? 'The model may work on' : 'The sandbox may change'} ${where}`;
}

function folder(written: string): string | undefined {
  if (/^\*{1,2}$/.test(written)) return 'every file';
  const { from, rest } = readLocalPath(written.replace(/[/\\]\*{1,2}$/, '') || '/');
  if (rest.length === 0 && from === 'root') return 'the whole disk';
  if (rest.length === 0 && from === 'drive') return 'a whole drive';
  if (rest.length === 0 && from === 'users') return 'the home folders of everyone here';
  if (rest.length === 0 && from === 'home') return 'the whole home folder';
  if (from === 'workspace' || from === 'relative') return undefined;
  const sensitive = sensitivePath(written);
  if (sensitive) return sensitive.what;
  return RUNS_FROM.test(rest.join('/').toLowerCase()) ? 'what programs start from' : undefined;
}

/** Takes what is too wide out of its list; a list of which nothing is left goes altogether. */
function removal(document: Document, grant: Grant, wide: readonly Grant[]): Fix {
  const { setting } = grant;
  const all = wide.flatMap(it => (it.of === 'hole' || it.of === 'unasked' ? [] : [it.what]));
  const some = all.length > 0 && itemsOf(setting.value).length > all.length;
  const edits = some ? removeNames(document, setting, all) : removeSetting(document, setting);
  const title = some ? 'Keep only what is narrow' : `Remove ${shown(setting.key.value, 60)}`;
  return { title, safety: 'unsafe', edits };
}
