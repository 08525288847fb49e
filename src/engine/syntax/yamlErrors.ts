import type { ErrorCode } from 'yaml';

/** What the parser calls its errors, in words for people. */
const WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'an alias can have neither an anchor nor a tag',
  BAD_ALIAS: 'this alias has no name',
  BAD_DIRECTIVE: 'this directive is not valid',
  BAD_DQ_ESCAPE: 'this escape is not valid',
  BAD_INDENT: 'this line is not indented as it must be',
  BAD_PROP_ORDER: 'an anchor or a tag stands in the wrong place',
  BAD_SCALAR_START: 'a value without quotes cannot begin like this',
  BLOCK_AS_IMPLICIT_KEY: 'a list or a map cannot stand on one line with this key',
  BLOCK_IN_FLOW: 'inside brackets, no list or map can be written over lines',
  KEY_OVER_1024_CHARS: 'this key is too long',
  MISSING_CHAR: 'a quote, bracket, comma or blank is missing here',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing here',
  MULTIPLE_ANCHORS: 'a value can have only one anchor',
  MULTIPLE_TAGS: 'a value can have only one tag',
  TAB_AS_INDENT: 'tabs cannot indent a line',
  TAG_RESOLVE_FAILED: 'this value does not fit its tag',
  UNEXPECTED_TOKEN: 'this does not belong here',
};

/** A syntax error in plain words. */
export const yamlErrorMessage = (code: ErrorCode): string => WORDS[code] ?? 'this is no valid YAML';
