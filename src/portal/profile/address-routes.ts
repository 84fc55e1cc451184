import type { HttpRequest } from '../../http/router';
import { html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import type { OwnAddressLinks, Which } from '../addresses/own-address-links';
import { linkPaths } from '../links/portal-links';
import { card, deadPage, told } from '../pages/parts';
import type { PortalKit } from '../routes/kit';
import { ownAddressWords } from './address-words';
import { profilePath } from './profile-routes';
import { profileWords } from './words';

const tokenOf = (request: HttpRequest): string => request.params['token'] ?? '';

/** Registers the pages behind the links that the address on file gets when its owner's addresses are to change. GET and HEAD only look (T13); POST acts, once. */
export function ownAddressRoutes(kit: Pick<PortalKit, 'get' | 'post' | 'answer'>, addresses: OwnAddressLinks): void {
  for (const which of ['address-own', 'second-confirm'] as const)
    route(kit, addresses, which, (context) =>
      told(
        context,
        ownAddressWords[context.language].pages[which].done,
        html`<a class="button button-main" href="${context.base}${profilePath}">${profileWords[context.language].title}</a>`,
      ),
    );
}

/** Registers the page of a second address where the accounts are a provider's: what comes of it is told by mail. */
export function providersSecondRoutes(kit: Pick<PortalKit, 'get' | 'post' | 'answer'>, addresses: OwnAddressLinks): void {
  route(kit, addresses, 'second-confirm', (context) => told(context, ownAddressWords[context.language].passedOn, html``));
}

function route(
  kit: Pick<PortalKit, 'get' | 'post' | 'answer'>,
  addresses: OwnAddressLinks,
  which: Which,
  done: (context: PageContext) => string,
): void {
  const path = `/portal/${linkPaths[which]}/:token`;
  kit.get(path, async (request) => {
    const view = await addresses.look(which, tokenOf(request));
    if (!view) return kit.answer(request, deadPage, { status: 410 });
    return kit.answer(
      request,
      (context) => {
        const words = ownAddressWords[context.language].pages[which];
        return card(
          context,
          words.title,
          html`<p>${words.lead(view)}</p>
  <form method="post" action="?lang=${context.language}"><button class="button button-main" type="submit">${words.button(view)}</button></form>`,
        );
      },
      { language: view.language },
    );
  });
  kit.post(path, async (request) => {
    if ((await addresses.act(which, tokenOf(request))) === 'dead') return kit.answer(request, deadPage, { status: 410 });
    return kit.answer(request, done);
  });
}
