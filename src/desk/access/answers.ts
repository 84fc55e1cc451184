import type { Instant } from '../../../machines/words';
import { html as page } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import type { Logger } from '../../observe/logger';
import { StoreUnavailable } from '../../store/port';
import { pageContext, withLanguage, type Frame, type PageContext } from '../../website/page-context';
import type { Agent } from '../agent';
import { crossSitePage, laterPage } from './pages';
import type { DeskSessions } from './sessions';

/** What all routes of the sign-in share. */
export interface SignInParts {
  readonly sessions: DeskSessions;
  readonly agentOf: (request: HttpRequest) => Promise<Agent | undefined>;
  readonly frame: () => Frame;
  readonly log: Logger;
  readonly now: () => Instant;
}

/** One page with its status, in the language of the visitor's choice. */
export function pageAnswer(request: HttpRequest, frame: Frame, body: (context: PageContext) => string, status = 200, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  const context = pageContext(request, frame);
  return withLanguage(request, page(body(context), { nonce: context.nonce }, { status, headers }));
}

/** The store away: a page that says so, and nothing was done (I14). */
export async function orLater(request: HttpRequest, frame: Frame, act: () => Promise<HttpResponse>): Promise<HttpResponse> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return laterAnswer(request, frame);
  }
}

/** Nothing is known just now, and nothing was done. */
export const laterAnswer = (request: HttpRequest, frame: Frame): HttpResponse => pageAnswer(request, frame, laterPage, 503, { 'retry-after': '30' });

/** The answer to a post that a page of another website sent; undefined: it is our own page's. */
export const refusedPost = (request: HttpRequest, frame: Frame): HttpResponse | undefined => (request.sameOrigin ? undefined : pageAnswer(request, frame, crossSitePage, 403));
