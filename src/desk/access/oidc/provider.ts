import { createHash } from 'node:crypto';
import type { Configuration } from 'openid-client';
import type { OidcConfig } from '../../../config/desk';
import { isLoopback } from '../../../config/loopback';
import type { Agent } from '../../agent';
import { isShownName } from '../users-text';
import { createLogoutTokens } from './logout-token';
import { hasRoleClaim, nameIn, roleIn } from './roles';

/** What a browser takes along to the provider and must bring back. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider named. Without a role they are somebody, but nobody who may use the desk. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly role: Agent['role'] | undefined;
}

/** The provider could not be asked at all; anything else that goes wrong is a refusal. */
export class ProviderUnavailable extends Error {}

/** An OpenID Connect provider (Core 1.0, code flow) with PKCE (RFC 7636), state and nonce. */
export interface OidcProvider {
  readonly issuer: string;
  /** Where the browser goes, and what it takes along. Rejects with ProviderUnavailable. */
  begin(redirectUri: string): Promise<{ readonly to: string; readonly attempt: Attempt }>;
  /**
   * Exchanges the code that the browser brought back to `came` (our address with the provider's query). Rejects with
   * ProviderUnavailable, or with another error when anything is not as it should be: state, nonce, issuer, audience,
   * signature, times.
   */
  finish(came: string, attempt: Attempt): Promise<Named>;
  /** Whom a logout token of the provider names, by agent id; undefined: it is none. Rejects with ProviderUnavailable. */
  signedOut(logoutToken: string): Promise<string | undefined>;
  /** Where one signs out of the provider too; undefined: it has no such place, or does not answer. */
  signOutAt(returnTo: string): Promise<string | undefined>;
}

/** How long what the provider says of itself is believed, ms. */
const knownFor = 3_600_000;
/** Seconds the provider may take for an answer. */
const timeout = 10;

/** Loaded when the first agent comes, not at the start. */
const library = () => import('openid-client');

/** Discovery happens at the first sign-in and again each hour: a provider that is away keeps nobody from starting. */
export function createOidcProvider(config: OidcConfig, now: () => number): OidcProvider {
  const readLogoutToken = createLogoutTokens();
  let known: { readonly found: Promise<Configuration>; readonly until: number } | undefined;

  async function discover(): Promise<Configuration> {
    const client = await library();
    const issuer = new URL(config.issuer);
    const basic = client.ClientSecretBasic(config.clientSecret);
    const post = client.ClientSecretPost(config.clientSecret);
    return client.discovery(
      issuer,
      config.clientId,
      undefined,
      // Basic is what a provider takes that names no method (Discovery 1.0, 3).
      (server, ...rest) =>
        (server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') === false ? post : basic)(server, ...rest),
      {
        timeout,
        execute: [
          client.enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' && isLoopback(issuer.hostname) ? [client.allowInsecureRequests] : []),
        ],
      },
    );
  }

  async function configuration(): Promise<Configuration> {
    const at = now();
    const current = known !== undefined && at < known.until ? known : { found: discover(), until: at + knownFor };
    known = current;
    try {
      return await current.found;
    } catch (error) {
      if (known === current) known = undefined;
      throw new ProviderUnavailable(`The OpenID provider ${config.issuer} could not be asked what it is: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }

  return {
    issuer: config.issuer,
    async begin(redirectUri) {
      const [client, found] = [await library(), await configuration()];
      const attempt: Attempt = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
      const to = client.buildAuthorizationUrl(found, {
        redirect_uri: redirectUri,
        scope: config.scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { to: to.href, attempt };
    },
    async finish(came, { state, nonce, verifier }) {
      const [client, found] = [await library(), await configuration()];
      const tokens = await client.authorizationCodeGrant(found, new URL(came), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const signed = tokens.claims();
      if (signed === undefined) throw new Error('The provider answered without an ID token.');
      const claims =
        hasRoleClaim(signed, config) || found.serverMetadata().userinfo_endpoint === undefined
          ? signed
          : { ...(await client.fetchUserInfo(found, tokens.access_token, signed.sub)), ...signed };
      return { id: agentIdOfSubject(signed.sub), name: nameIn(claims, isShownName) ?? 'Agent', role: roleIn(claims, config) };
    },
    async signedOut(token) {
      const { issuer, jwks_uri: jwksUri } = (await configuration()).serverMetadata();
      const sub = jwksUri === undefined ? undefined : await readLogoutToken(token, { issuer, clientId: config.clientId, jwksUri });
      return sub === undefined ? undefined : agentIdOfSubject(sub);
    },
    async signOutAt(returnTo) {
      const found = await configuration().catch(() => undefined);
      if (found?.serverMetadata().end_session_endpoint === undefined) return undefined;
      return (await library()).buildEndSessionUrl(found, { post_logout_redirect_uri: returnTo }).href;
    },
  };
}

/** The provider's immutable name of somebody, in letters that may stand in the audit log and in figures' names. */
const agentIdOfSubject = (sub: string): string =>
  /^[\w@-][\w.@-]{0,63}$/.test(sub) ? sub : `sub-${createHash('sha256').update(sub).digest('base64url').slice(0, 22)}`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'for no reason it told');
