import type { Instant } from '../../../machines/words';
import { pageAnswer } from '../../access/page-answers';
import type { HttpRequest, HttpResponse } from '../../http/router';
import type { Logger } from '../../observe/logger';
import { StoreUnavailable } from '../../store/port';
import type { Frame } from '../../website/page-context';
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
export const laterAnswer = (request: HttpRequest, frame: Frame): HttpResponse =>
  pageAnswer(request, frame, laterPage, 503, { 'retry-after': '30' });

/** The answer to a post that a page of another website sent; undefined: it is our own page's. */
export const refusedPost = (request: HttpRequest, frame: Frame): HttpResponse | undefined =>
  request.sameOrigin ? undefined : pageAnswer(request, frame, crossSitePage, 403);
