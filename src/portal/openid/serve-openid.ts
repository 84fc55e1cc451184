import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Instant } from '../../../machines/words';
import type { AuditLog } from '../../audit/log';
import type { AccountDirectory } from '../../directory/port';
import type { AccountRecords } from '../../directory/records';
import { budgetKey } from '../../http/client-address';
import { setCookie } from '../../http/cookies';
import { HttpError } from '../../http/http-error';
import { splitTarget } from '../../http/request';
import type { HttpRequest, Router } from '../../http/router';
import { apiHeaders } from '../../http/security-headers';
import { tokenBuckets } from '../../http/token-bucket';
import type { Logger } from '../../observe/logger';
import type { Keys } from '../../proof/keys';
import type { OpenIdPort, SessionPort } from '../../store/port';
import { isUnavailable } from '../../website/mailed-link-routes';
import type { Frame } from '../../website/page-context';
import type { PortalKit } from '../routes/kit';
import type { PortalSessions } from '../sessions';
import type { OpenIdClient } from './clients-file';
import { createPeople } from './follow-portal';
import { createKept } from './kept';
import { createPages } from './pages';
import { cookieNames, createProvider, issuerPath } from './provider';
import { createStandings } from './standings';
import { waitingPath, waitingRoutes, type LeadTo } from './waiting-routes';

export interface ServeOpenIdParts {
  readonly clients: readonly OpenIdClient[];
  readonly publicUrl: () => string;
  readonly sessions: PortalSessions;
  readonly store: OpenIdPort & Pick<SessionPort, 'readSession'>;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly keys: Keys;
  readonly audit: AuditLog;
  readonly frame: () => Frame;
  readonly log: Logger;
  readonly now: () => Instant;
}

/** The portal as an OpenID Provider. */
export interface OpenId {
  /** Resolves when the library is loaded and takes the applications; rejects with what it says against them. */
  readonly opened: Promise<void>;
  readonly leadTo: LeadTo;
}

/** Requests of one address: an application's server asks for all its users. */
const pace = { burst: 300, perSecond: 20, keys: 10_000 };

/** What is no page of ours: read by programs, or a form that leads back to an application. */
const base = {
  ...apiHeaders,
  'content-security-policy': "default-src 'none'; script-src; base-uri 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};

/** Endpoints that programs call. */
const forPrograms = /^\/(?:token|userinfo|revoke|jwks)$/;

/** The library finds its own address in the request: it gets PUBLIC_URL there, never what somebody wrote (T10). */
function withOwnAddress(incoming: IncomingMessage, publicUrl: string): void {
  const own = new URL(publicUrl);
  const { path, search } = splitTarget(incoming.url ?? '/');
  const url = `${path.slice(issuerPath.length)}${search === '' ? '' : `?${search}`}`;
  for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port']) delete incoming.headers[name];
  incoming.headers.host = own.host;
  incoming.headers['x-forwarded-proto'] = own.protocol.slice(0, -1);
  Object.assign(incoming, { url, originalUrl: `${own.pathname.replace(/\/$/, '')}${issuerPath}${url}` });
}

/** Opens the endpoints below /portal/oidc and the page where their requests wait for the user. */
export function serveOpenId(router: Router, kit: PortalKit, parts: ServeOpenIdParts): OpenId {
  const { clients, publicUrl, sessions, keys, audit, frame, log, now } = parts;
  const people = createPeople(sessions);
  const pages = createPages({ people, frame });
  const kept = createKept(parts.store, keys, now);
  const standings = createStandings({ ...parts, kept });
  const isSecure = (): boolean => publicUrl().startsWith('https:');

  async function make(url: string): Promise<{ readonly provider: Provider; readonly answer: ReturnType<Provider['callback']> }> {
    const provider = await createProvider({
      clients,
      publicUrl: url,
      keys,
      kept,
      standings,
      people,
      pages,
      audit,
      waitAt: (uid) => `${url}${waitingPath}/${uid}`,
      now,
    });
    provider.proxy = true;
    provider.on('server_error', (context, error) => log.error('the OpenID Provider failed', { path: context.path, error }));
    provider.on('error', (_context, error) => log.error('the OpenID Provider failed', { error }));
    provider.use(async (context, next) => {
      try {
        await next();
        if (
          context.status === 400 &&
          !context.req.complete &&
          (context.req.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
        )
          context.status = 413;
        if (context.routerName === undefined) return pages.nothingHere(context);
        if (context.routerName !== 'end_session_confirm' || context.oidc.session.destroyed !== true) return undefined;
        return context.append('set-cookie', setCookie(await sessions.end(people.requestOf(context)), isSecure()));
      } catch (error) {
        if (!isUnavailable(error) && !(error instanceof Error && isUnavailable(error.cause))) throw error;
        return pages.later(context);
      }
    });
    return { provider, answer: provider.callback() };
  }
  // With PORT=0 the address is known only once the server listens.
  let made = { url: publicUrl(), it: make(publicUrl()) };
  const current = (): typeof made.it => {
    if (made.url !== publicUrl()) made = { url: publicUrl(), it: make(publicUrl()) };
    return made.it;
  };

  const take = tokenBuckets(pace, now);
  router.mount(issuerPath, async (request: HttpRequest, incoming: IncomingMessage, outgoing: ServerResponse) => {
    const seconds = take(budgetKey(request.client));
    if (seconds > 0)
      throw new HttpError(429, 'TooManyRequests', `There were very many requests from your address. Come back in ${seconds} s.`, {
        'retry-after': String(seconds),
      });
    const { answer } = await current();
    people.bring(incoming, request);
    withOwnAddress(incoming, publicUrl());
    for (const [name, value] of Object.entries(base)) outgoing.setHeader(name, value);
    // Programs alone read what stands there (RFC 6749, 5.2; RFC 6750, 3), whatever they say they accept.
    if (forPrograms.test(splitTarget(incoming.url ?? '/').path)) incoming.headers.accept = 'application/json';
    await answer(incoming, outgoing);
    // What was left unread of a body would be in the way of the next request on this connection.
    incoming.resume();
  });

  const leadTo = waitingRoutes(kit, {
    provider: async () => (await current()).provider,
    sessions,
    clients,
    cookie: () => cookieNames(isSecure()).interaction,
  });
  return { opened: made.it.then(() => undefined), leadTo };
}
