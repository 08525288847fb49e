import { ruleNamed, rules, shown } from '../engine';
import { ruleText } from '../report/ruleHelp';
import { print } from './output';
import { CannotRun, EXIT } from './usage';

/** `cordon explain RULE`. */
export async function explainCommand(names: readonly string[]): Promise<number> {
  const [id] = names;
  const rule = id === undefined ? undefined : ruleNamed(id);
  if (id === undefined || !rule || names.length > 1) {
    const said = id === undefined ? 'Say which rule' : names.length > 1 ? 'Say one rule' : `No rule "${shown(id, 60)}"`;
    throw new CannotRun(`${said}; the rules are:\n  ${Object.keys(rules).sort().join('\n  ')}`);
  }
  await print(ruleText(id, rule));
  return EXIT.clean;
}
