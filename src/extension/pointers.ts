import * as vscode from 'vscode';
import type { VersionQuestion } from '../engine';
import { askCodeHost, askImageRegistry } from '../online';
import type { ProposedVersion } from './machine';

/** What the tag of an image, or the branch or tag of a repository, points to now. Asks the network: only after a click. */
export async function pointedTo({ ecosystem, package: name, ref }: VersionQuestion): Promise<ProposedVersion> {
  if (ecosystem === 'oci') {
    const { digest, tag, registry } = await askImageRegistry({ image: name, fetch });
    return { version: digest, note: vscode.l10n.t('what {0} points to now, says {1}', tag, registry) };
  }
  const { commit, host } = await askCodeHost({ repository: name, fetch, ...(ref !== undefined && { ref }) });
  return { version: commit, note: vscode.l10n.t('what {0} points to now, says {1}', ref ?? 'HEAD', host) };
}
