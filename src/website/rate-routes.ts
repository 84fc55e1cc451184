import { html as page } from '../http/response';
import type { HttpRequest, HttpResponse, Router } from '../http/router';
import { isUnavailable, RETRY_AFTER } from './mailed-link-routes';
import { pageContext, withLanguage, type Frame, type PageContext } from './page-context';
import { crossSitePage, tryLaterPage } from './pages/error-page';
import { messagePage, toHome } from './pages/message-page';
import { ratePage } from './pages/rate-page';
import type { Ratings, Score } from './ratings';

/** What the page on which help is rated needs. */
export interface RatingPages {
  readonly ratings: Ratings;
  readonly frame: () => Frame;
}

const path = '/rate/:token';
const tokenOf = (request: HttpRequest): string => request.params['token'] ?? '';
/** Bytes of the form. */
const longest = 1_024;

const scores: readonly Score[] = [1, 2, 3, 4, 5];

/** The score a form or a link of the mail names; undefined: none of the five. */
const scoreIn = (text: string | null | undefined): Score | undefined => scores.find((score) => String(score) === text);

/**
 * Registers `/rate/:token`. GET and HEAD only look, however often (mail scanners look too, T13), with `?score=` chosen
 * beforehand; POST rates, once, and only when it comes from our own page or from no page at all.
 */
export function serveRatings(router: Router, { ratings, frame }: RatingPages): void {
  const answer = (request: HttpRequest, context: PageContext, body: string, status = 200): HttpResponse =>
    withLanguage(request, page(body, { nonce: context.nonce }, { status, headers: status === 503 ? { 'retry-after': RETRY_AFTER } : {} }));
  const plainContext = (request: HttpRequest): PageContext => pageContext(request, frame());
  const told = (request: HttpRequest, context: PageContext, message: 'thanks' | 'already' | 'dead', status = 200): HttpResponse =>
    answer(request, context, messagePage(context, context.words.rate[message], toHome(context)), status);
  const later = (request: HttpRequest): HttpResponse => answer(request, plainContext(request), tryLaterPage(plainContext(request)), 503);

  /** The store cannot be asked: nothing is known, nothing was taken in (I14). */
  const guarded = async (request: HttpRequest, act: () => Promise<HttpResponse>): Promise<HttpResponse> => {
    try {
      return await act();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      return later(request);
    }
  };

  const show = async (request: HttpRequest, chosen: Score | undefined, missing: boolean): Promise<HttpResponse> => {
    const view = await ratings.look(tokenOf(request));
    if (view === undefined) return told(request, plainContext(request), 'dead', 410);
    const context = pageContext(request, frame(), view.language);
    return view.rated
      ? told(request, context, 'already')
      : answer(request, context, ratePage(context, view, chosen, missing), missing ? 422 : 200);
  };

  router.get(path, (request) => guarded(request, () => show(request, scoreIn(request.query.get('score')), false)));

  router.post(path, (request) =>
    guarded(request, async () => {
      const context = plainContext(request);
      if (!request.sameOrigin) return answer(request, context, crossSitePage(context), 403);
      const score = scoreIn((await request.form(longest)).get('score'));
      if (score === undefined) return show(request, undefined, true);
      switch (await ratings.rate(tokenOf(request), score)) {
        case 'rated':
          return told(request, context, 'thanks');
        case 'already':
          return told(request, context, 'already');
        case 'dead':
          return told(request, context, 'dead', 410);
        case 'unavailable':
          return later(request);
      }
    }),
  );
}
