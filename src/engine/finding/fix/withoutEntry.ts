import type { Entry } from '../../model/server';
import type { Document } from '../../syntax/tree';
import { shown } from '../shown';
import { replaceText } from './edits';
import type { Fix } from './fix';
import { titled, withoutSetting, withoutSettings } from './removals';

/**
 * Takes a variable that loads code out of those of an entry, or of its options those that do. Git stops where one of the
 * settings that are counted is missing: they go together.
 */
export function withoutEntry(document: Document, { name, value, member }: Entry, all: readonly Entry[]): Fix[] {
  if (GIT_SETTINGS.test(name.value))
    return withoutSettings(
      document,
      'Remove GIT_CONFIG_COUNT and what it counts',
      all.filter(it => GIT_SETTINGS.test(it.name.value)).map(it => it.member),
    );
  const kept = value && /^(?:node|bun)_options$/i.test(name.value) ? value.value.replaceAll(LOADS, '').trim() : '';
  return value && kept !== '' && kept !== value.value
    ? titled(`Remove what ${shown(name.value, 60)} loads`, [replaceText(document, value, kept)])
    : withoutSetting(document, member);
}

/** Options of Node.js and Bun that load code, with what they load. Source: nodejs.org/api/cli.html. */
const LOADS =
  /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|--preload|--openssl-config)(?:=|\s{1,9})(?:"[^"]*"|'[^']*'|[^\s"']+)/g;

/** Source: git-config(1). */
const GIT_SETTINGS = /^git_config_(?:count|key_\d+|value_\d+)$/i;
