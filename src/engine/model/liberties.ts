import type { Liberty } from '../syntax/tree';
import type { ClientFormat } from './client';

/** What a client takes for JSON although it is none. */
export const libertiesOf = (format: Pick<ClientFormat, 'takes'> | undefined): readonly Liberty['kind'][] =>
  format?.takes === 'json5' ? ['json5', 'blanks'] : format?.takes ? [format.takes] : [];
