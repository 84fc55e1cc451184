import type { OidcConfig } from '../../../config/desk';
import type { Agent } from '../../agent';

type Claims = Readonly<Record<string, unknown>>;

const isClaims = (value: unknown): value is Claims => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A claim by its own name (which may hold dots, as https://example.com/roles), else by a path of names with dots between. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let value: unknown = claims;
  for (const part of name.split('.')) value = isClaims(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return value;
}

/** Whether the claim with the roles is there at all; where the ID token lacks it, userinfo may have it. */
export const hasRoleClaim = (claims: Claims, { roleClaim }: Pick<OidcConfig, 'roleClaim'>): boolean =>
  claimAt(claims, roleClaim) !== undefined;

/** What somebody may do here: the highest of their roles; undefined: nothing. A claim is a word or a list of words. */
export function roleIn(claims: Claims, { roleClaim, roles }: Pick<OidcConfig, 'roleClaim' | 'roles'>): Agent['role'] | undefined {
  const value = claimAt(claims, roleClaim);
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (held.includes(roles.supervisor)) return 'supervisor';
  return held.includes(roles.agent) ? 'agent' : undefined;
}

/** The name customers see, of the claims every provider knows; undefined: none that may be shown. */
export function nameIn(claims: Claims, isShown: (text: string) => boolean): string | undefined {
  return [claims['name'], claims['preferred_username'], claims['given_name']].find(
    (value): value is string => typeof value === 'string' && isShown(value),
  );
}
