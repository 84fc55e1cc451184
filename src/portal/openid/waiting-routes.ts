import type { Interaction, Provider } from 'oidc-provider';
import type { Language } from '../../../machines/words';
import { readCookie } from '../../http/cookies';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { portalPaths, type PortalKit } from '../routes/kit';
import type { PortalSessions } from '../sessions';
import type { OpenIdClient } from './clients-file';
import { authTime } from './follow-portal';
import { goingOnPage, mayGoOnPage, ranOutPage } from './pages';
import { openIdWords } from './words';

/** Where an application's request waits for the user: `/portal/sign-in-to/<its name>`. */
export const waitingPath = '/portal/sign-in-to';

const waitingAt = new RegExp(`^${waitingPath}/([\\w-]{1,64})$`);

export interface WaitingParts {
  readonly provider: () => Promise<Pick<Provider, 'Interaction'>>;
  readonly sessions: Pick<PortalSessions, 'personOf'>;
  readonly clients: readonly OpenIdClient[];
  /** The whole name of the library's cookie that binds a request to the browser it was begun in. */
  readonly cookie: () => string;
}

/** Reasons that any sign-in answers, however old; for all others somebody signs in once more. */
const anySignIn: ReadonlySet<string> = new Set(['portal', 'no_session']);

const wantsAnother = ({ prompt }: Interaction): boolean =>
  prompt.name === 'login' && prompt.reasons.some((reason) => !anySignIn.has(reason));

/** Who has just signed in for it has said yes already (RFC 8252, 8.6). */
const wantsYes = ({ prompt, lastSubmission = {} }: Interaction): boolean =>
  prompt.reasons.includes('native_client_prompt') && !('login' in lastSubmission);

/** The sentence above the form for who comes from an application. */
export type LeadTo = (to: string | undefined, language: Language) => Promise<string | undefined>;

/**
 * Registers the page where an application's request waits: who is not signed in is led to the sign-in and back, who is
 * goes on. The request is its browser's alone: a link to it, opened by somebody else, signs nobody in elsewhere.
 */
export function waitingRoutes(kit: PortalKit, { provider, sessions, clients, cookie }: WaitingParts): LeadTo {
  const nameOf = ({ params }: Interaction): string => clients.find(({ client_id: id }) => id === params['client_id'])?.name ?? '';
  const find = async (uid: string): Promise<Interaction | undefined> => (await provider()).Interaction.find(uid);
  const isOf = (request: HttpRequest, uid: string): boolean => readCookie(request.header('cookie'), cookie()) === uid;

  const answer = async (request: HttpRequest, said: boolean): Promise<HttpResponse> => {
    const uid = request.params['uid'] ?? '';
    const waiting = isOf(request, uid) ? await find(uid) : undefined;
    if (waiting === undefined) return kit.answer(request, ranOutPage, { status: 410 });
    const person = await sessions.personOf(request);
    const another = wantsAnother(waiting);
    if (person === undefined || (another && person.session === waiting.prompt.details['before'])) {
      return kit.go(`${portalPaths.signIn}?${another ? 'again' : 'on'}&to=${encodeURIComponent(`${waitingPath}/${uid}`)}`);
    }
    const name = nameOf(waiting);
    if (wantsYes(waiting) && !said)
      return kit.answer(request, (context) => mayGoOnPage(context, { name, login: person.user.login }), { person });
    const result =
      waiting.prompt.name === 'login'
        ? { login: { accountId: person.user.id, ts: authTime(person), remember: false } }
        : { [waiting.prompt.name]: {} };
    waiting.result = { ...waiting.lastSubmission, ...result };
    await waiting.persist();
    return kit.answer(request, (context) => goingOnPage(context, { name, href: waiting.returnTo }), { person });
  };
  kit.get(`${waitingPath}/:uid`, (request) => answer(request, false));
  kit.post(`${waitingPath}/:uid`, (request) => answer(request, true));

  return async (to, language) => {
    const uid = waitingAt.exec(to ?? '')?.[1];
    const waiting = uid === undefined ? undefined : await find(uid);
    return waiting && openIdWords[language][wantsAnother(waiting) ? 'onceMore' : 'toGoOn'](nameOf(waiting));
  };
}
