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
    // A guess must not stand sixty lines above the prompt.
    if (near.length > 0) throw new CannotRun(`${said}. Did you mean ${near.join(' or ')}?\nAll rules: cordon explain`);
    throw new CannotRun(`${said}.\nThe rules are:\n  ${all.join('\n  ')}`);
  }
  await print(ruleText(id, rule));
  return EXIT.clean;
}
