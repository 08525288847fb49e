import * as vscode from 'vscode';
import type { VersionQuestion } from '../engine';
import type { ProposedVersion } from './machine';

/** What the tag of an image, or the branch or tag of a repository, points to now. Asks the network: only after a click. */
export async function pointedTo({ ecosystem, package: name, ref }: VersionQuestion): Promise<ProposedVersion> {
  // Loaded now, as no window's start should wait for what few clicks need.
  if (ecosystem === 'oci') {
    const { digestOf } = await import('../online/imageRegistry');
    const { digest, tag, registry } = await digestOf({ image: name, fetch });
    return { version: digest, note: vscode.l10n.t('what {0} points to now, says {1}', tag, registry) };
  }
  const { commitOf } = await import('../online/codeHost');
  const { commit, host } = await commitOf({ repository: name, fetch, ...(ref !== undefined && { ref }) });
  return { version: commit, note: vscode.l10n.t('what {0} points to now, says {1}', ref ?? 'HEAD', host) };
}
