import type { Severity } from '../engine';

/** Paint for a terminal; without colour every function gives back what it gets. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const painted = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const SEVERITY_COLOURS: Readonly<Record<Severity, number>> = { critical: 91, high: 31, medium: 33, low: 36, info: 2 };

/** Severities are always spelled out too: never by colour alone. */
export const COLOURED: Style = {
  strong: painted(1),
  faint: painted(2),
  severity: (severity, text) => painted(SEVERITY_COLOURS[severity])(text),
};

/** No paint at all: for files, pipes and people who want none. */
export const PLAIN: Style = { strong: it => it, faint: it => it, severity: (_, text) => text };
