import type { Asked, Asking } from '../accounts/asking';
import { pageContext } from '../../website/page-context';
import { askedPage, askPage, askPaths, codePage } from '../pages/ask-page';
import { waiting, type PortalKit } from './kit';

/** Most characters of a login name that come back into the page. */
const longestLogin = 320;

/** Registers /portal/forgot-password, /portal/forgot-login and /portal/activate: for who is not signed in, the same for every name (I12). */
export function askRoutes(kit: PortalKit, asking: Asking): void {
  for (const what of ['reset', 'login-names'] as const) {
    const path = `/portal/${askPaths[what]}`;
    kit.get(path, async (request) => kit.answer(request, (context) => askPage(context, what)));
    kit.post(path, async (request, form) => {
      const outcome = await asking.ask(what, form.get('email') ?? '', request.client, pageContext(request, kit.frame()).language);
      if (outcome === 'asked') return kit.answer(request, (context) => askedPage(context, what));
      const { minutes, headers } = waiting(outcome.againAt, kit.now());
      return kit.answer(request, (context) => askPage(context, what, minutes), { status: 429, headers });
    });
  }

  const what: Asked = 'activation';
  const path = `/portal/${askPaths[what]}`;
  kit.get(path, async (request) => kit.answer(request, (context) => askPage(context, what)));
  kit.post(path, async (request, form) => {
    const login = (form.get('login') ?? '').trim().slice(0, longestLogin);
    if (form.get('act') !== 'check') {
      const outcome = await asking.ask(what, login, request.client, pageContext(request, kit.frame()).language);
      if (outcome === 'asked') return kit.answer(request, (context) => codePage(context, login));
      const { minutes, headers } = waiting(outcome.againAt, kit.now());
      return kit.answer(request, (context) => askPage(context, what, minutes), { status: 429, headers });
    }
    const checked = await asking.checkCode({ login, code: form.get('code') ?? '', client: request.client });
    if (checked === 'wrong') return kit.answer(request, (context) => codePage(context, login, 'wrong'), { status: 422 });
    if ('token' in checked) return kit.go(`${path}/${checked.token}`);
    const { minutes, headers } = waiting(checked.againAt, kit.now());
    return kit.answer(request, (context) => codePage(context, login, { minutes }), { status: 429, headers });
  });
}
