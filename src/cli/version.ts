import { version } from '../../package.json';

/** Who made a report. */
export const TOOL = { name: 'cordon', version } as const;
