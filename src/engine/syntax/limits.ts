/** Most UTF-16 units of a file that is read; a larger one gets a finding instead. */
export const MAX_LENGTH = 1024 * 1024;

/** Deepest nesting that is followed; what lies deeper gets a finding instead. */
export const MAX_DEPTH = 200;
