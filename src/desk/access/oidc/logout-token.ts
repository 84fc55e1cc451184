import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** What a logout token must say besides issuer, audience and times (OpenID Connect Back-Channel Logout 1.0, 2.4). */
const said = z.object({
  sub: z.string().min(1),
  jti: z.string().min(1),
  events: z.object({ 'http://schemas.openid.net/event/backchannel-logout': z.looseObject({}) }),
  /** An ID token is no logout token. */
  nonce: z.undefined().optional(),
});

/** A token is good for so long after it was made: an old one ends no session of today. */
const maxAge = '2 minutes';

/** Who is to be signed out by a token the provider sent; undefined: it is none, or not of this provider for this client. */
export type ReadLogoutToken = (
  token: string,
  of: { readonly issuer: string; readonly clientId: string; readonly jwksUri: string },
) => Promise<string | undefined>;

/** Reads logout tokens; the provider's keys are fetched when first needed and when a token names one that is new. */
export function createLogoutTokens(): ReadLogoutToken {
  const keys = new Map<string, JWTVerifyGetKey>();
  return async (token, { issuer, clientId, jwksUri }) => {
    const known = keys.get(jwksUri) ?? createRemoteJWKSet(new URL(jwksUri));
    keys.set(jwksUri, known);
    try {
      const { payload } = await jwtVerify(token, known, {
        issuer,
        audience: clientId,
        maxTokenAge: maxAge,
        algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
      });
      return said.safeParse(payload).data?.sub;
    } catch {
      return undefined;
    }
  };
}
