import { ruleNamed, rules, shown } from '../engine';
import { ruleText } from '../report/ruleHelp';
import { nearRules } from './nearRules';
import { print } from './output';
import { CannotRun, EXIT } from './usage';

/** `cordon explain RULE`. */
export async function explainCommand(names: readonly string[]): Promise<number> {
  const [id] = names;
  const rule = id === undefined ? undefined : ruleNamed(id);
  if (id === undefined || !rule || names.length > 1) {
    const all = Object.keys(rules).sort();
    const near = nearRules(names.join('-'), all);
    const said = id === undefined ? 'Say which rule' : names.length > 1 ? 'Say one rule' : `No rule "${shown(id, 60)}"`;
    const list = `he rules are:\n  ${all.join('\n  ')}`;
    throw new CannotRun(
      near.length > 0 ? `${said}. Did you mean ${near.join(' or ')}?\nT${list}` : `${said}; t${list}`,
    );
  }
  await print(ruleText(id, rule));
  return EXIT.clean;
}
