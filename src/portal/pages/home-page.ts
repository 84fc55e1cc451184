import { html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import type { PortalPerson } from '../sessions';
import { portalWords } from '../words';
import { card } from './parts';

/** A way on from the portal's own page. */
export interface HomeWay {
  readonly path: string;
  readonly label: string;
}

/** /portal: who is signed in, and where to. */
export function portalHome(context: PageContext, { user }: PortalPerson, ways: readonly HomeWay[]): string {
  const { home } = portalWords[context.language];
  const all = [...ways, { path: '/help', label: home.help }, { path: '/#chat', label: home.chat }];
  return card(
    context,
    home.title(user.name),
    html`<p>${home.lead(user.login, user.account.name)}</p>
  <ul class="portal-ways">${all.map(({ path, label }) => html`<li><a href="${context.base}${path}">${label}</a></li>`)}</ul>`,
  );
}
