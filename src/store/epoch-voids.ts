import type { LinkPurpose } from './port-secrets';

/**
 * Links that give nobody a right, and take some away: they stay alive where the store may have lost what was used (T34). On
 * Redis commands/lib/link.lua names the same.
 */
export const outliving: readonly LinkPurpose[] = ['not-me', 'email-revert', 'rate'];
