import type { Entry } from '../model/server';
import type { Document } from '../syntax/tree';
import type { Fix } from './fix';
import { withoutSetting, withoutSettings } from './removals';

/** Takes a variable out of those of an entry. Git stops where one of the settings that are counted is missing: they go together. */
export const withoutEntry = (document: Document, { name, member }: Entry, all: readonly Entry[]): Fix[] =>
  GIT_SETTINGS.test(name.value)
    ? withoutSettings(
        document,
        'Remove GIT_CONFIG_COUNT and what it counts',
        all.filter(it => GIT_SETTINGS.test(it.name.value)).map(it => it.member),
      )
    : withoutSetting(document, member);

/** Source: git-config(1). */
const GIT_SETTINGS = /^git_config_(?:count|key_\d+|value_\d+)$/i;
