import { rules } from '.';
import type { Rule } from './rule';

const known: ReadonlyMap<string, Rule> = new Map(Object.entries(rules));

/** The rule with this id; `undefined` where Cordon has none. */
export const ruleNamed = (id: string): Rule | undefined => known.get(id);
