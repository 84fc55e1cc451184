import { guards } from '../../machines/guards';
import { rules } from '../../machines/gate';

/**
 * Setup file of the mutation run (tools/mutate-rules.mjs): takes one guard of the machine or one rule of the gate away,
 * named by WITHOUT_RULE as `guard:mayTouch` or `rule:proved`. A guard that is gone lets everything pass.
 */
const [sort, name = ''] = (process.env['WITHOUT_RULE'] ?? '').split(':');
if (sort === 'guard' && name in guards) Object.assign(guards, { [name]: () => true });
else if (sort === 'rule' && name in rules) Object.assign(rules, { [name]: () => undefined });
else throw new Error(`WITHOUT_RULE wants guard:<name> or rule:<name> of the machine; got ${process.env['WITHOUT_RULE'] ?? 'nothing'}.`);
