import type { HttpRequest, HttpResponse, Router } from '../http/router';
import { html as page, redirect, withCookie } from '../http/response';
import { DirectoryUnavailable } from '../directory/port';
import { StoreUnavailable } from '../store/port';
import type { Browsers } from './browsers';
import type { LinkView, MailedLinks, NotMeOutcome, VerifyOutcome } from './mailed-links';
import { pageContext, withLanguage, type Frame, type PageContext } from './page-context';
import { crossSitePage, deadLinkPage, tryLaterPage } from './pages/error-page';
import { messagePage, toChat } from './pages/message-page';
import { notMePage } from './pages/not-me-page';
import { verifyPage } from './pages/verify-page';

/** What the pages behind mailed links need. */
export interface MailedLinkPages {
  readonly links: MailedLinks;
  readonly browsers: Browsers;
  readonly frame: () => Frame;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
}

/** Seconds after which a page that could not be made is worth another try. */
export const RETRY_AFTER = '30';

/** Somebody we must ask does not answer: nothing is known, nothing was done (I14). Any other error is a fault of ours. */
export const isUnavailable = (error: unknown): boolean => error instanceof StoreUnavailable || error instanceof DirectoryUnavailable;

/** What a link came to, or that it is not known to have come to anything. */
async function orUnavailable<Outcome>(act: () => Promise<Outcome>, otherwise: Outcome): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return otherwise;
  }
}

/** One answer: a page, its status, and the cookie of a language chosen by this very request. */
function answer(request: HttpRequest, context: PageContext, body: string, status = 200): HttpResponse {
  const headers: Record<string, string> = status === 503 ? { 'retry-after': RETRY_AFTER } : {};
  return withLanguage(request, page(body, { nonce: context.nonce }, { status, headers }));
}

/**
 * Registers `/verify/:token`, `/resume/:token` and `/not-me/:token`. GET and HEAD only look, however often (T13); POST acts, and only when it
 * comes from our own page or from no page at all. Tokens stand in the path alone: nothing here writes them anywhere.
 */
export function serveMailedLinks(router: Router, { links, browsers, frame, timeZone }: MailedLinkPages): void {
  /** Looks the link up, and answers dead and unavailable links alike on both pages. */
  const show = async <V extends LinkView>(
    request: HttpRequest,
    look: () => Promise<V | undefined>,
    body: (context: PageContext, view: V) => string,
  ) => {
    const frameOnly = pageContext(request, frame());
    let view: V | undefined;
    try {
      view = await look();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      return answer(request, frameOnly, tryLaterPage(frameOnly), 503);
    }
    if (view === undefined) return answer(request, frameOnly, deadLinkPage(frameOnly), 410);
    const context = pageContext(request, frame(), view.language);
    return answer(request, context, body(context, view));
  };

  const tokenOf = (request: HttpRequest): string => request.params['token'] ?? '';

  router.get('/not-me/:token', (request) =>
    show(
      request,
      () => links.lookNotMe(tokenOf(request)),
      (context, view) => notMePage(context, view, timeZone),
    ),
  );

  for (const way of ['verify', 'resume'] as const) {
    router.get(`/${way}/:token`, (request) =>
      show(
        request,
        () => links.look(tokenOf(request), browsers.of(request), way),
        (context, view) => verifyPage(context, view, timeZone, way),
      ),
    );

    router.post(`/${way}/:token`, async (request) => {
      const context = pageContext(request, frame());
      if (!request.sameOrigin) return answer(request, context, crossSitePage(context), 403);
      const browser = browsers.of(request);
      const outcome = await orUnavailable<VerifyOutcome>(() => links.verify(tokenOf(request), browser, way), { is: 'unavailable' });
      switch (outcome.is) {
        case 'proved-here':
          return answer(request, context, messagePage(context, context.words.links.proved, toChat(context)));
        case 'continues-here':
          return withCookie(withLanguage(request, redirect(`${frame().base}/#chat`)), browsers.bind(browser, outcome.conversation));
        case 'dead':
          return answer(request, context, deadLinkPage(context), 410);
        case 'unavailable':
          return answer(request, context, tryLaterPage(context), 503);
      }
    });
  }

  router.post('/not-me/:token', async (request) => {
    const context = pageContext(request, frame());
    if (!request.sameOrigin) return answer(request, context, crossSitePage(context), 403);
    switch (await orUnavailable<NotMeOutcome>(() => links.notMe(tokenOf(request)), 'unavailable')) {
      case 'done':
        return answer(request, context, messagePage(context, context.words.links.notMeDone, toChat(context)));
      case 'dead':
        return answer(request, context, deadLinkPage(context), 410);
      case 'unavailable':
        return answer(request, context, tryLaterPage(context), 503);
    }
  });
}
