import { randomBytes } from 'node:crypto';
import type { Context, Grant, Provider, Token } from 'oidc-provider';
import type { AuditLog } from '../../audit/log';
import type { User } from '../../directory/port';
import type { Keys } from '../../proof/keys';
import type { Instant } from '../../../machines/words';
import { isUnavailable } from '../../website/mailed-link-routes';
import { createAdapter } from './adapter';
import type { OpenIdClient } from './clients-file';
import { authTime, followPortal, type People } from './follow-portal';
import type { Kept } from './kept';
import { signingKey } from './signing-key';
import type { Standings } from './standings';

/** Below PUBLIC_URL. */
export const issuerPath = '/portal/oidc';

const minute = 60;
const day = 24 * 60 * minute;

/** Seconds. A refresh token is good once; a permission cannot be refreshed for longer than its own life. */
export const lives = {
  AccessToken: 10 * minute,
  AuthorizationCode: minute,
  IdToken: 10 * minute,
  RefreshToken: 14 * day,
  Interaction: 60 * minute,
  Session: 30 * day,
  Grant: 90 * day,
} as const;

/** Pages of ours that the library shows, and the end of the portal's session. */
export interface ProviderPages {
  error(context: Context, error: { readonly error: string; readonly error_description?: string }, thrown: unknown): void;
  signOut(context: Context): void;
  signedOut(context: Context): void;
}

export interface ProviderDeps {
  readonly clients: readonly OpenIdClient[];
  readonly publicUrl: string;
  readonly keys: Keys;
  readonly kept: Kept;
  readonly standings: Standings;
  readonly people: People;
  readonly pages: ProviderPages;
  readonly audit: AuditLog;
  /** Where a request of an application waits for the user. */
  readonly waitAt: (uid: string) => string;
  readonly now: () => Instant;
}

/** Names of its cookies; `__Host-` binds to this very host, but not below a path, which those of a waiting request have. */
export const cookieNames = (secure: boolean): Readonly<Record<'session' | 'interaction' | 'resume', string>> => ({
  session: `${secure ? '__Host-' : ''}openid`,
  interaction: `${secure ? '__Secure-' : ''}openid-waits`,
  resume: `${secure ? '__Secure-' : ''}openid-goes-on`,
});

const claimsOf = ({ id, name, login, email }: User) => ({ sub: id, name, preferred_username: login, email, email_verified: true });

/** The OpenID Provider. The library is loaded here, and only when there are applications. */
export async function createProvider(deps: ProviderDeps): Promise<Provider> {
  const { Provider, interactionPolicy, errors } = await import('oidc-provider');
  const { clients, publicUrl, keys, kept, standings, people, pages, audit, waitAt, now } = deps;
  const secure = publicUrl.startsWith('https:');

  const orLater = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      throw Object.assign(new errors.OIDCProviderError(503, 'temporarily_unavailable'), { expose: true, cause: error });
    }
  };

  const policy = interactionPolicy.base();
  const login = policy.get('login');
  // Whoever is to be signed in must be so at the portal, in the browser that goes on, since when the library believes it.
  login.checks.add(
    new interactionPolicy.Check('portal', 'End-User authentication is required', (context) => {
      const person = people.of(context);
      return person === undefined || person.user.id !== context.oidc.session.accountId || authTime(person) !== context.oidc.session.loginTs;
    }),
  );
  login.details = (context) => ({ before: people.of(context)?.session });

  /** The applications are the provider's own: what they ask for is granted, in the name of the sign-in that is there. */
  async function permission(context: Context): Promise<Grant | undefined> {
    const person = people.of(context);
    const client = context.oidc.client;
    if (person === undefined || client === undefined) return undefined;
    const known = context.oidc.session.grantIdFor(client.clientId);
    const before = known === undefined ? undefined : await provider.Grant.find(known);
    const lives = before !== undefined && !before.isExpired && (await standings.isOf(before.jti, person));
    const grant = lives ? before : new provider.Grant({ accountId: person.user.id, clientId: client.clientId });
    if (!lives) grant.jti = randomBytes(32).toString('base64url');
    grant.addOIDCScope([...context.oidc.requestParamOIDCScopes].join(' '));
    if (!lives) await standings.note(grant.jti, person, permissionLife);
    await grant.save();
    return grant;
  }

  const provider: Provider = new Provider(`${publicUrl}${issuerPath}`, {
    adapter: createAdapter({
      kept,
      orLater,
      beforeCode: ({ user, client, code }) =>
        audit.append([
          {
            op: `openid/${keys.mac('openid-audit', code)}`,
            at: now(),
            case: '',
            action: 'portal.signed-in-to',
            asker: user,
            subject: user,
            actor: `application:${client}`,
          },
        ]),
      usedUp: (kind) => new errors.InvalidGrant(`${kind} was used before`),
    }),
    clients: clients.map(({ name, redirect_uris, ...it }) => ({
      ...it,
      redirect_uris,
      client_name: name,
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      id_token_signed_response_alg: 'ES256',
      require_auth_time: true,
      application_type:
        redirect_uris.every((each) => !each.startsWith('https:')) && it.token_endpoint_auth_method === 'none' ? 'native' : 'web',
    })),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access'],
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username'],
      email: ['email', 'email_verified'],
      auth_time: null,
      iss: null,
      sid: null,
    },
    pkce: { required: () => true },
    jwks: { keys: [signingKey(keys)] },
    cookies: {
      keys: [keys.mac('openid-cookies')],
      names: cookieNames(secure),
      long: { httpOnly: true, sameSite: 'lax', path: '/' },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    routes: {
      authorization: '/authorize',
      token: '/token',
      userinfo: '/userinfo',
      jwks: '/jwks',
      revocation: '/revoke',
      end_session: '/sign-out',
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      resourceIndicators: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: async (_context: Context, client: { clientId: string }, token: { clientId: string }) =>
          token.clientId === client.clientId,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (context: Context) => pages.signOut(context),
        postLogoutSuccessSource: async (context: Context) => pages.signedOut(context),
      },
    },
    ttl: lives,
    clockTolerance: 0,
    rotateRefreshToken: true,
    allowOmittingSingleRegisteredRedirectUri: false,
    clientBasedCORS: (_context: Context, origin: string, client: { redirectUris?: readonly string[] }) =>
      (client.redirectUris ?? []).some((each) => origin !== 'null' && new URL(each).origin === origin),
    interactions: {
      policy,
      url: async (_context: Context, waiting: { uid: string; session?: object | undefined; persist(): Promise<string> }) => {
        // Somebody else may be the one who signs in; the portal's session says who goes on.
        waiting.session = undefined;
        await waiting.persist();
        return waitAt(waiting.uid);
      },
    },
    findAccount: (_context: Context, id: string, token?: Token) =>
      orLater(async () => {
        const user = await standings.userOf(
          id,
          token?.grantId === undefined
            ? undefined
            : { grant: token.grantId, inSession: token.kind === 'AuthorizationCode' || token.expiresWithSession === true },
        );
        return user && { accountId: user.id, claims: async () => claimsOf(user) };
      }),
    loadExistingGrant: (context: Context) => orLater(() => permission(context)),
    renderError: async (context: Context, out: { error: string; error_description?: string }, thrown: unknown) =>
      pages.error(context, out, thrown),
  });
  followPortal(provider, people, orLater);
  return provider;
}

const permissionLife = lives.Grant * 1_000;
