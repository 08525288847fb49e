/** The one door of the engine: text in, findings out. */
export { analyze, type ConfigFile } from './analyze';
export { clients } from './clients';
export * from './finding/fileReport';
export * from './finding/finding';
export { findingFingerprint } from './finding/fingerprint';
export { answer, type Fix, type Question } from './finding/fix';
export { NO_POLICY, type Policy, type SuppressionEntry } from './finding/policy';
export { shown } from './finding/shown';
export type { ClientFormat, Platform, Scope } from './model/client';
export { activationPatterns, recognise, watchPatterns } from './model/configPath';
export { type Facts, type LockedVersion, NO_FACTS } from './model/facts';
export { rules } from './rules';
export type { Rule, RuleDocs } from './rules/rule';
export { MAX_LENGTH } from './syntax/limits';
export { applyEdits, type Edit } from './text/edit';
export { lineStarts, type Position, positionAt } from './text/lines';
export { holds, type Range } from './text/range';
