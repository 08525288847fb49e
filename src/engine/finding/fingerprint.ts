import { digest } from '../text/digest';
import type { Finding } from './finding';

/** Identifies a finding across runs and line moves: by rule, file, server, key and message. 32 hex digits. */
export const findingFingerprint = (path: string, finding: Finding): string =>
  digest(JSON.stringify([finding.rule, path, finding.server ?? null, finding.key ?? null, finding.message]));
