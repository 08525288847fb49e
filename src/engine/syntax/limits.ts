/** Most UTF-16 units of a file that is read; a larger one gets a finding instead. */
export const MAX_LENGTH = 1024 * 1024;

/** Deepest nesting that is followed; what lies deeper gets a finding instead. */
export const MAX_DEPTH = 200;

/** Most words and signs of a YAML file that are read: its parser takes longest for files of nothing but signs. */
export const MAX_LEXEMES = 40_000;

/** Most values that the aliases of a YAML file may stand for, all in all: a few lines could stand for billions. */
export const MAX_ALIASED = 20_000;

/** Most problems of one file that are told. */
export const MAX_PROBLEMS = 20;

/** Most lines of a TOML file that are read: its parser takes longest for files of nothing but short lines. */
export const MAX_TOML_LINES = 20_000;

/** Most UTF-16 units that are read anew to get past the broken lines of a TOML file. */
export const MAX_MENDED = 512 * 1024;
