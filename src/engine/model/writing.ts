import {
  GREAT_RIGHTS,
  HOLDS_TO_READING,
  NAMES_RIGHTS,
  READING_ROWS,
  TURNS_WRITING_ON,
} from '../knowledge/writeSwitches';
import { rowsOf } from '../text/rows';
import { onFirstUse } from './firstUse';
import { switchWords } from './switchWords';

const NO = /^(?:0|false|no|off|none|disabled?|never|f|n)$/i;
const YES = /^(?:1|true|yes|on|enabled?|all|t|y)$/i;
/** Says by itself that only reading is meant. */
const ONLY_READS = /read|view|audit|(?:^|[-_.])ro(?:$|[-_.])/i;

/**
 * What an option or variable lets a server do beyond reading. `value` is missing for an option that stands alone; a list
 * of places (`--allow-write=./out`) is a limit and no switch.
 */
export function writingIn(name: string, value: string | undefined): 'writes' | 'great-rights' | undefined {
  if (name.length > 80 || (value !== undefined && /[${%]/.test(value))) return undefined;
  const words = switchWords(name);
  if (TURNS_WRITING_ON.test(words)) return value === undefined || YES.test(value) ? 'writes' : undefined;
  if (HOLDS_TO_READING.test(words)) return value !== undefined && NO.test(value) ? 'writes' : undefined;
  if (value === undefined || value.length > 200 || !NAMES_RIGHTS.test(words)) return undefined;
  return GREAT_RIGHTS.test(value) && !ONLY_READS.test(value) ? 'great-rights' : undefined;
}

/** What holds a server to reading. */
export interface ReadingSwitch {
  readonly word: string;
  /** What its image runs by itself, and no longer where a word follows it. */
  readonly usual?: string;
}

const switches = onFirstUse(
  (): ReadonlyMap<string, ReadingSwitch> =>
    new Map(
      rowsOf(READING_ROWS).map(
        ([ecosystem = '', name = '', word = '', usual]) =>
          [`${ecosystem}:${name}`, { word, ...(usual && { usual }) }] as const,
      ),
    ),
);

/** The switch that holds a server to reading; `ecosystem`: `npm`, `pypi` or `image`. */
export const readingSwitch = (ecosystem: string, name: string): ReadingSwitch | undefined =>
  switches().get(`${ecosystem}:${name}`);
