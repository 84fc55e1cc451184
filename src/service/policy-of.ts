import { policies, type Policy } from '../../machines/policy';
import type { Config } from '../config/config';
import type { SecretLimits } from '../store/port-secrets';
import { hasDesk } from './start-desk';

/** The rules of the house as the settings name and shape them. */
export function policyOf(config: Config): Policy {
  const { limits } = config;
  const rules = policies[config.policy];
  return {
    ...rules,
    grantIdle: limits.grantIdle,
    grantMax: limits.grantMax,
    codeTtl: limits.codeTtl,
    caseIdle: limits.caseIdle,
    // Two minutes before (P9), also where that is soon; a right that is shorter ends at half of it with a word that says so.
    warnBefore: limits.grantIdle > rules.warnBefore ? rules.warnBefore : limits.grantIdle / 2,
    reloadIdle: Math.min(rules.reloadIdle, limits.grantIdle),
    desk: hasDesk(config),
    webhooks: config.desk.other.webhook !== undefined,
  };
}

/** How often a secret may be tried (I2). */
export function secretLimitsOf({ limits }: Pick<Config, 'limits'>): SecretLimits {
  return {
    windowTries: limits.pinWindowTries,
    window: limits.pinWindow,
    sourceTries: Math.min(3, limits.pinWindowTries),
    lifeTries: limits.pinLifeTries,
  };
}
