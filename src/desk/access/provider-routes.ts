import { HttpError } from '../../http/http-error';
import { json, redirect, withCookie } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import type { Keys } from '../../proof/keys';
import { StoreUnavailable } from '../../store/port';
import { pageAnswer } from '../../access/page-answers';
import { orLater, type SignInParts } from './answers';
import { createAttempts } from './oidc/attempt';
import { ProviderUnavailable, type Named, type OidcProvider } from './oidc/provider';
import { goingOnPage, signInPage } from './pages';
import { deskPath, paths } from './paths';
import type { Notice } from './words';

export interface ProviderParts extends SignInParts {
  readonly keys: Keys;
  readonly provider: OidcProvider;
  readonly publicUrl: () => string;
}

/** Bytes of a logout token's form. */
const longest = 16_384;

/**
 * Registers /desk/sign-in, /desk/sign-in/provider (there) and /desk/sign-in/callback (back) for agents of an OpenID provider, and
 * /desk/sign-in/signed-out, where the provider itself tells that somebody's sessions are over (Back-Channel Logout 1.0).
 */
export function providerRoutes(router: Router, { sessions, agentOf, frame, log, now, keys, provider, publicUrl }: ProviderParts): void {
  const attempts = createAttempts(keys, now);
  const callback = (): string => `${publicUrl()}${paths.callback}`;
  const show = (request: HttpRequest, notice?: Notice, status = 200): HttpResponse =>
    pageAnswer(
      request,
      frame(),
      (context) =>
        signInPage(context, {
          by: 'provider',
          demo: [],
          to: deskPath(request.query.get('to')),
          ...(notice === undefined ? {} : { notice }),
        }),
      status,
      status === 503 ? { 'retry-after': '30' } : {},
    );

  /** Whom the provider named, or what to say instead. */
  async function named(request: HttpRequest, attempt: Parameters<OidcProvider['finish']>[1]): Promise<Named | Notice> {
    try {
      return await provider.finish(`${callback()}?${request.search}`, attempt);
    } catch (error) {
      const away = error instanceof ProviderUnavailable;
      log[away ? 'error' : 'warn']('a sign-in at the OpenID provider failed', {
        client: request.client,
        reason: error instanceof Error ? error.message : 'unknown',
      });
      return away ? 'provider-away' : 'not-finished';
    }
  }

  router.get(paths.signIn, (request) =>
    orLater(request, frame(), async () => {
      if ((await agentOf(request)) !== undefined) return redirect(`${frame().base}${deskPath(request.query.get('to'))}`);
      return show(request, request.query.has('out') ? 'signed-out' : undefined);
    }),
  );

  router.get(paths.provider, async (request) => {
    try {
      const { to, attempt } = await provider.begin(callback());
      return withCookie(redirect(to), attempts.keep({ ...attempt, to: deskPath(request.query.get('to')) }));
    } catch (error) {
      if (!(error instanceof ProviderUnavailable)) throw error;
      log.error('the OpenID provider does not answer', { error });
      return show(request, 'provider-away', 503);
    }
  });

  router.get(paths.callback, (request) =>
    orLater(request, frame(), async () => {
      if (request.method !== 'GET') throw new HttpError(405, 'MethodNotAllowed', 'A sign-in is finished by GET alone.', { allow: 'GET' });
      const attempt = attempts.of(request);
      if (attempt === undefined) return show(request, 'other-window', 400);
      const who = await named(request, attempt);
      if (typeof who === 'string') return withCookie(show(request, who, who === 'provider-away' ? 503 : 400), attempts.over);
      const { id, name, role } = who;
      if (role === undefined) {
        log.warn('somebody without a role wanted to sign in at the desk', { agent: id });
        return withCookie(show(request, 'no-role', 403), attempts.over);
      }
      const cookie = await sessions.begin(request, id, { how: 'oidc', issuer: provider.issuer, name, role });
      log.info('an agent signed in', { agent: id, role });
      return withCookie(
        withCookie(
          pageAnswer(request, frame(), (context) => goingOnPage(context, attempt.to)),
          attempts.over,
        ),
        cookie,
      );
    }),
  );

  router.post(paths.backchannel, async (request) => {
    const token = (await request.form(longest)).get('logout_token') ?? '';
    try {
      const id = await provider.signedOut(token);
      if (id === undefined) return json({ error: 'invalid_request' }, { status: 400 });
      log.info('the OpenID provider signed an agent out', { agent: id, sessions: await sessions.endAll(id) });
      return json({});
    } catch (error) {
      if (!(error instanceof ProviderUnavailable || error instanceof StoreUnavailable)) throw error;
      return json({ error: 'temporarily_unavailable' }, { status: 503, headers: { 'retry-after': '30' } });
    }
  });
}
