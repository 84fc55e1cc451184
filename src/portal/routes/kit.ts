import type { Instant, Language } from '../../../machines/words';
import { pageAnswer } from '../../access/page-answers';
import { redirect } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import { isUnavailable, RETRY_AFTER } from '../../website/mailed-link-routes';
import type { Frame, PageContext } from '../../website/page-context';
import { crossSitePage, laterPage } from '../pages/parts';
import type { PortalPerson, PortalSessions } from '../sessions';

export const portalPaths = { home: '/portal', signIn: '/portal/login', signOut: '/portal/sign-out' } as const;

/** Cookie with the login name whose password was just chosen here, for the sign-in that follows; five minutes. */
export const chosenFor = 'chosen-for';

/** Bytes of a form. */
const longest = 8_192;

/** What all routes of the portal share. */
export interface PortalKit {
  readonly frame: () => Frame;
  readonly now: () => Instant;
  /** One page; `person`: their name and the way out stand at the top right (WK-7). */
  answer(
    request: HttpRequest,
    body: (context: PageContext) => string,
    options?: {
      readonly status?: number;
      readonly person?: PortalPerson | undefined;
      readonly headers?: Readonly<Record<string, string>>;
      /** Of the matter: unless the visitor chose another. */ readonly language?: Language;
    },
  ): HttpResponse;
  /** To a path of ours. */
  go(path: string): HttpResponse;
  /** Registers a page. Store or directory away: nothing is known, nothing was done (I14). */
  get(path: string, handler: (request: HttpRequest) => Promise<HttpResponse>): void;
  /** Registers a form of ours: refused when another website's page sent it; read once. */
  post(path: string, handler: (request: HttpRequest, form: URLSearchParams) => Promise<HttpResponse>): void;
  /** Pages for who is signed in; who is not is asked to, and led back. */
  getSignedIn(path: string, handler: (request: HttpRequest, person: PortalPerson) => Promise<HttpResponse>): void;
  postSignedIn(path: string, handler: (request: HttpRequest, person: PortalPerson, form: URLSearchParams) => Promise<HttpResponse>): void;
}

/** Where to after signing in: a page of ours that is for who is signed in, and never what somebody else wrote behind `?to=`. */
export const portalPath = (asked: string | null): string | undefined =>
  asked !== null && /^\/(?:portal|help)(?:\/[\w-]{1,64}){0,2}$/.test(asked) && asked !== portalPaths.signIn && asked !== portalPaths.signOut
    ? asked
    : undefined;

export function createKit(
  router: Router,
  {
    sessions,
    frame,
    now,
  }: { readonly sessions: Pick<PortalSessions, 'personOf'>; readonly frame: () => Frame; readonly now: () => Instant },
): PortalKit {
  const answer: PortalKit['answer'] = (request, body, { status, person, headers, language } = {}) => {
    const shown = person && { name: person.user.name, login: person.user.login };
    return pageAnswer(request, { ...frame(), ...(shown === undefined ? {} : { person: shown }) }, body, status, headers, language);
  };
  const go = (path: string): HttpResponse => redirect(`${frame().base}${path}`);
  const guarded = async (request: HttpRequest, act: () => Promise<HttpResponse>): Promise<HttpResponse> => {
    try {
      return await act();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      return answer(request, laterPage, { status: 503, headers: { 'retry-after': RETRY_AFTER } });
    }
  };
  const get: PortalKit['get'] = (path, handler) => router.get(path, (request) => guarded(request, () => handler(request)));
  const post: PortalKit['post'] = (path, handler) =>
    router.post(path, (request) =>
      guarded(request, async () => {
        if (!request.sameOrigin) return answer(request, crossSitePage, { status: 403 });
        return handler(request, await request.form(longest));
      }),
    );
  const signedIn = async (request: HttpRequest, handler: (person: PortalPerson) => Promise<HttpResponse>): Promise<HttpResponse> => {
    const person = await sessions.personOf(request);
    if (person !== undefined) return handler(person);
    const to = portalPath(request.path.slice(frame().base.length));
    // A browser with a cookie of ours was signed in; its session is over.
    const why = request.cookie('portal') === undefined ? 'first' : 'over';
    const asked = request.query.get('lang');
    return go(
      `${portalPaths.signIn}?${why}${asked === 'en' || asked === 'fr' ? `&lang=${asked}` : ''}${to === undefined || to === portalPaths.home ? '' : `&to=${encodeURIComponent(to)}`}`,
    );
  };
  return {
    frame,
    now,
    answer,
    go,
    get,
    post,
    getSignedIn: (path, handler) => get(path, (request) => signedIn(request, (person) => handler(request, person))),
    postSignedIn: (path, handler) => post(path, (request, form) => signedIn(request, (person) => handler(request, person, form))),
  };
}

/** Whole minutes until then, at least one, and the header that says so to programs. */
export const waiting = (
  againAt: Instant,
  at: Instant,
): { readonly minutes: number; readonly headers: Readonly<Record<string, string>> } => {
  const seconds = Math.max(1, Math.ceil((againAt - at) / 1_000));
  return { minutes: Math.ceil(seconds / 60), headers: { 'retry-after': `${seconds}` } };
};
