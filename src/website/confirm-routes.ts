import type { Language } from '../../machines/words';
import type { HttpRequest, HttpResponse, Router } from '../http/router';
import { html as page } from '../http/response';
import type { Confirmations, ConfirmView } from './confirmations';
import { isUnavailable, RETRY_AFTER } from './mailed-link-routes';
import { frameFor, pageContext, withLanguage, type Frame, type PageContext, type PersonOf } from './page-context';
import { confirmPage, type Notice } from './pages/confirm-page';
import { crossSitePage, tryLaterPage } from './pages/error-page';
import { messagePage, toHome } from './pages/message-page';

/** What the page of a confirmation needs. */
export interface ConfirmPages {
  readonly confirmations: Confirmations;
  readonly frame: () => Frame;
  /** Whose name stands at the top right; absent: nobody's. */
  readonly personOf?: PersonOf;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
}

/** The address without anything behind it: a leaked log line or referrer names nobody's request. */
const path = '/portal/confirm/:token';
const tokenOf = (request: HttpRequest): string => request.params['token'] ?? '';
/** Bytes of the form. */
const longest = 4_096;

/**
 * Registers `/portal/confirm/:token` (PA-6). GET and HEAD only look, however often (T13); POST acts, and only when it comes
 * from our own page or from no page at all. Neither PIN nor code is ever in an address or shown again.
 */
export function serveConfirmations(router: Router, { confirmations, frame, personOf, timeZone }: ConfirmPages): void {
  const answer = (request: HttpRequest, context: PageContext, body: string, status = 200): HttpResponse =>
    withLanguage(request, page(body, { nonce: context.nonce }, { status, headers: status === 503 ? { 'retry-after': RETRY_AFTER } : {} }));
  const plainContext = async (request: HttpRequest, language?: Language): Promise<PageContext> =>
    pageContext(request, await frameFor(request, frame(), personOf), language);
  const over = (request: HttpRequest, context: PageContext): HttpResponse =>
    answer(request, context, messagePage(context, context.words.confirm.over, toHome(context)), 410);

  /** Store or directory cannot be asked: nothing is known, nothing was done (I14). */
  const guarded = async (request: HttpRequest, act: () => Promise<HttpResponse>): Promise<HttpResponse> => {
    try {
      return await act();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      return later(request);
    }
  };
  const later = async (request: HttpRequest): Promise<HttpResponse> => {
    const context = await plainContext(request);
    return answer(request, context, tryLaterPage(context), 503);
  };

  const show = async (request: HttpRequest, notice?: Notice, status = 200): Promise<HttpResponse> => {
    const view: ConfirmView | undefined = await confirmations.look(tokenOf(request));
    if (view === undefined) return over(request, await plainContext(request));
    const context = await plainContext(request, view.language);
    return answer(request, context, confirmPage(context, view, timeZone, notice), status);
  };

  router.get(path, (request) => guarded(request, () => show(request)));
  // The address alone, as people write it down: the mail has the whole one.
  router.get('/portal/confirm', async (request) => over(request, await plainContext(request)));

  router.post(path, (request) =>
    guarded(request, async () => {
      const context = await plainContext(request);
      if (!request.sameOrigin) return answer(request, context, crossSitePage(context), 403);
      const form = await request.form(longest);
      const token = tokenOf(request);
      const told = (message: 'confirmed' | 'refused'): HttpResponse =>
        answer(request, context, messagePage(context, context.words.confirm[message], toHome(context)));
      switch (form.get('act')) {
        case 'refuse': {
          const outcome = await confirmations.refuse(token);
          return outcome === 'refused' ? told('refused') : outcome === 'dead' ? over(request, context) : later(request);
        }
        case 'mail-pin': {
          const outcome = await confirmations.mailPin(token);
          return outcome === 'on-its-way' ? show(request, 'pin-on-its-way') : outcome === 'dead' ? over(request, context) : later(request);
        }
        default: {
          const outcome = await confirmations.confirm(token, { pin: form.get('pin') ?? '', code: form.get('code') ?? '' });
          switch (outcome) {
            case 'confirmed':
              return told('confirmed');
            case 'wrong-pin':
            case 'wrong-code':
              return show(request, outcome, 422);
            case 'ended':
              return answer(request, context, messagePage(context, context.words.confirm.ended, toHome(context)), 410);
            case 'dead':
              return over(request, context);
            case 'unavailable':
              return later(request);
          }
        }
      }
    }),
  );
}
