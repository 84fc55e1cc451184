import type { HttpRequest } from '../../http/router';
import { html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import { linkPaths } from '../links/portal-links';
import { card, deadPage, told, toSignIn } from '../pages/parts';
import type { PortalKit } from '../routes/kit';
import type { AddressLink, AddressLinks, AddressView } from './address-links';
import { addressWords } from './words';

const tokenOf = (request: HttpRequest): string => request.params['token'] ?? '';

function page(context: PageContext, purpose: AddressLink, view: AddressView): string {
  const words = addressWords[context.language][purpose];
  return card(
    context,
    words.title,
    html`<p>${words.lead(view)}</p>
  <form method="post" action="?lang=${context.language}"><button class="button button-main" type="submit">${words.button(view)}</button></form>
  <p class="quiet">${words.after(view)}</p>`,
  );
}

/** Registers /portal/email, /portal/revert and /portal/restore with a token. GET and HEAD only look, however often (T13); POST acts, once. */
export function addressRoutes(kit: Pick<PortalKit, 'get' | 'post' | 'answer'>, links: AddressLinks): void {
  for (const purpose of ['email-confirm', 'email-revert', 'restore'] as const) {
    const path = `/portal/${linkPaths[purpose]}/:token`;
    kit.get(path, async (request) => {
      const view = await links.look(purpose, tokenOf(request));
      return view
        ? kit.answer(request, (context) => page(context, purpose, view), { language: view.language })
        : kit.answer(request, deadPage, { status: 410 });
    });
    kit.post(path, async (request) => {
      // Looked at before it is done: afterwards it shows nothing any more.
      const view = await links.look(purpose, tokenOf(request));
      return view && (await links.act(purpose, tokenOf(request))) === 'done'
        ? kit.answer(request, (context) => told(context, addressWords[context.language][purpose].done(view), toSignIn(context)))
        : kit.answer(request, deadPage, { status: 410 });
    });
  }
}
