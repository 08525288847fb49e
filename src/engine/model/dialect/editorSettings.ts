import {
  EDITOR_ENDPOINTS,
  EDITOR_GALLERIES,
  EDITOR_PROXIES,
  EDITOR_TELEMETRY,
  EDITOR_TERMINALS,
} from '../../knowledge/editorSettings';
import { membersOf, type Node } from '../../syntax/tree';
import type { Endpoint } from '../endpoint';
import { endpoint, listedVariables } from './readEndpoints';
import { dottedMember } from './readSettings';

/** Where settings of VS Code send requests: its own settings and those of extensions, and variables of its terminals. */
export function editorEndpoints(settings: Node | undefined): Endpoint[] {
  const named = (names: readonly string[], kind: Endpoint['kind']): Endpoint[] =>
    names.flatMap(it => {
      const member = dottedMember(settings, it);
      return member ? [endpoint(kind, member)] : [];
    });
  return [
    ...named(EDITOR_ENDPOINTS, 'redirect'),
    ...named(EDITOR_TELEMETRY, 'telemetry'),
    ...named(EDITOR_GALLERIES, 'gallery'),
    ...named(EDITOR_PROXIES, 'proxy'),
    ...EDITOR_TERMINALS.flatMap(it => membersOf(dottedMember(settings, it)?.value)).map(it => endpoint('variable', it)),
    ...listedVariables(dottedMember(settings, 'claudeCode.environmentVariables')?.value),
  ];
}
