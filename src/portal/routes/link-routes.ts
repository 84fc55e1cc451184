import type { Instant } from '../../../machines/words';
import { withCookie } from '../../http/response';
import type { Cookie, HttpRequest, HttpResponse } from '../../http/router';
import type { ByLink, PasswordLink, PasswordView } from '../accounts/by-link';
import type { SecretFaults } from '../accounts/new-password';
import { loginOf } from '../accounts/sign-in';
import { linkPaths } from '../links/portal-links';
import { choosePage } from '../pages/choose-page';
import { deadPage } from '../pages/parts';
import { portalWords } from '../words';
import { chosenFor, portalPaths, type PortalKit } from './kit';

const tokenOf = (request: HttpRequest): string => request.params['token'] ?? '';

/**
 * Registers /portal/setup/:token, /portal/reset/:token and /portal/activate/:token. GET and HEAD only look, however often
 * (T13); POST acts, once. Nobody is signed in by a link: who chose the password gives it, and is let in whatever strangers
 * tried before (I15): `mark` makes their browser known.
 */
export function linkRoutes(kit: PortalKit, byLink: ByLink, mark: (login: string, at: Instant) => Cookie): void {
  const show = (request: HttpRequest, purpose: PasswordLink, view: PasswordView, faults?: SecretFaults): HttpResponse => {
    return kit.answer(request, (context) => choosePage(context, purpose, view, faults), {
      status: faults ? 422 : 200,
      language: view.language,
    });
  };
  for (const purpose of ['welcome', 'reset', 'activate'] as const) {
    const path = `/portal/${linkPaths[purpose]}/:token`;
    kit.get(path, async (request) => {
      const view = await byLink.look(purpose, tokenOf(request));
      return view ? show(request, purpose, view) : kit.answer(request, deadPage, { status: 410 });
    });
    kit.post(path, async (request, form) => {
      const outcome = await byLink.complete(purpose, tokenOf(request), {
        password: form.get('password') ?? '',
        confirmation: form.get('confirmation') ?? '',
        ...(purpose === 'welcome' ? { voicemailPin: form.get('voicemail-pin') ?? '' } : {}),
      });
      switch (outcome.is) {
        case 'done': {
          const on = withCookie(
            kit.go(`${portalPaths.signIn}?${portalWords.en.choose[purpose].done}`),
            mark(loginOf(outcome.login), kit.now()),
          );
          return withCookie(on, { name: chosenFor, value: Buffer.from(outcome.login).toString('base64url'), maxAge: 300 });
        }
        case 'dead':
          return kit.answer(request, deadPage, { status: 410 });
        case 'faults':
          return show(request, purpose, outcome.view, outcome.faults);
      }
    });
  }
  // The addresses alone, as people write them down: the mail has the whole one.
  for (const path of ['/portal/setup', '/portal/reset'] as const)
    kit.get(path, async (request) => kit.answer(request, deadPage, { status: 410 }));
}
