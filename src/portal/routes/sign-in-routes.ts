import type { Language } from '../../../machines/words';
import { markOf } from '../../access/tries';
import type { User } from '../../directory/port';
import type { ReaderLanguages } from '../../effects/reader-languages';
import { withCookie } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { isMailbox } from '../../mail/mailbox';
import { loginOf, type SignIn } from '../accounts/sign-in';
import { pageContext } from '../../website/page-context';
import { portalHome, type HomeWay } from '../pages/home-page';
import { signInPage, type DemoUser, type SignInView } from '../pages/sign-in-page';
import type { PortalSessions } from '../sessions';
import type { SignInNotice } from '../words/words';
import { chosenFor, portalPath, portalPaths, waiting, type PortalKit } from './kit';

export interface SignInParts {
  readonly sessions: PortalSessions;
  readonly signIn: SignIn;
  readonly demo: readonly DemoUser[];
  /** Pages of others that the portal's own one leads to. */
  readonly ways: (user: User, language: Language) => readonly HomeWay[];
  /** Who signs in reads the page's language. */
  readonly languages: Pick<ReaderLanguages, 'learn'>;
  /** What is said to who comes from an application, by where they are led back to; undefined: nothing. */
  readonly leadTo: (to: string | undefined, language: Language) => Promise<string | undefined>;
}

/** What may stand in the form again: what looks like a login name. */
const namesOf = (typed: string): string | undefined => (isMailbox(loginOf(typed)) ? loginOf(typed) : undefined);

/** What an address of ours may say happened before. */
const said: Readonly<Record<string, SignInNotice>> = {
  out: 'signed-out',
  first: 'sign-in-first',
  over: 'signed-out-meanwhile',
  'set-up': 'set-up',
  reset: 'reset',
  activated: 'activated',
};

/** Registers /portal, /portal/login and /portal/sign-out. */
export function signInRoutes(kit: PortalKit, { sessions, signIn, demo, ways, languages, leadTo }: SignInParts): void {
  const show = async (
    request: HttpRequest,
    notice?: SignInView['notice'],
    status = 200,
    headers = {},
    given: SignInView['given'] = undefined,
  ): Promise<HttpResponse> => {
    const to = portalPath(request.query.get('to'));
    const lead = await leadTo(to, pageContext(request, kit.frame()).language);
    return kit.answer(request, (context) => signInPage(context, { demo, to, lead, given, notice, again: request.query.has('again') }), {
      status,
      headers,
    });
  };

  kit.getSignedIn(portalPaths.home, async (request, person) =>
    kit.answer(request, (context) => portalHome(context, person, ways(person.user, context.language)), { person }),
  );

  kit.get(portalPaths.signIn, async (request) => {
    // An application may want the password once more from who is signed in.
    if (!request.query.has('again') && (await sessions.personOf(request)) !== undefined)
      return kit.go(portalPath(request.query.get('to')) ?? portalPaths.home);
    const login = namesOf(Buffer.from(request.cookie(chosenFor) ?? '', 'base64url').toString('utf8'));
    return show(
      request,
      Object.entries(said).find(([name]) => request.query.has(name))?.[1],
      200,
      {},
      login === undefined ? undefined : { login, remember: false },
    );
  });

  kit.post(portalPaths.signIn, async (request, form) => {
    const outcome = await signIn({
      login: form.get('login') ?? '',
      password: form.get('password') ?? '',
      client: request.client,
      mark: request.cookie(markOf('portal')),
    });
    const login = namesOf(form.get('login') ?? '');
    const given = login === undefined ? undefined : { login, remember: form.get('remember') === 'yes' };
    switch (outcome.is) {
      case 'too-many': {
        const { minutes, headers } = waiting(outcome.againAt, kit.now());
        return show(request, { minutes }, 429, headers, given);
      }
      case 'wrong':
        return show(request, 'wrong', 422, {}, given);
      case 'in': {
        await languages.learn(outcome.user.id, pageContext(request, kit.frame()).language, kit.now());
        const cookie = await sessions.begin(request, outcome.user, outcome.passwordHash, form.get('remember') === 'yes');
        return withCookie(withCookie(kit.go(portalPath(request.query.get('to')) ?? portalPaths.home), cookie), outcome.mark);
      }
    }
  });

  kit.post(portalPaths.signOut, async (request) => withCookie(kit.go(`${portalPaths.signIn}?out`), await sessions.end(request)));
}
