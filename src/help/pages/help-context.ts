import type { PageContext } from '../../website/page-context';
import { html, type Html } from '../../website/html';
import type { Article } from '../article';
import type { Places } from '../places';
import type { HelpWords } from '../words/words';

/** What every help page depends on. */
export interface HelpContext extends PageContext {
  readonly help: HelpWords;
  /** Where the portal is; undefined: there is none. */
  readonly portal: string | undefined;
  /** What articles may name. */
  readonly places: Places;
}

export const articlePath = ({ base }: Pick<HelpContext, 'base'>, { name }: Pick<Article, 'name'>): string => `${base}/help/${name}`;

/** The search field; `words`: what was looked for. */
export const searchForm = (
  { base, help }: HelpContext,
  words = '',
): Html => html`<form class="help-search" role="search" action="${base}/help/search" method="get">
  <label for="q">${help.search}</label>
  <div class="help-search-row"><input id="q" name="q" type="search" value="${words}" maxlength="200" autocomplete="off"><button class="button button-main" type="submit">${help.searchButton}</button></div>
</form>`;

/** For whom it is, where that is not everybody. */
export const badge = ({ help }: HelpContext, { audience }: Pick<Article, 'audience'>): Html | undefined =>
  audience === 'public' ? undefined : html` <span class="help-for">${help.audience[audience]}</span>`;

/**
 * That there is more for who has an account, and where one signs in (WK-2): said to every stranger alike, whatever they look for, so
 * that it tells nothing of what a closed article is about (WK-1).
 */
export function moreForMembers({ help, portal, person, base }: HelpContext): Html | undefined {
  if (person !== undefined) return undefined;
  const { more, signIn } = help.restricted;
  return html`<p class="quiet">${more} ${portal === undefined ? html`<a href="${base}/#chat">${help.helpful.toSupport}</a>` : html`<a href="${portal}">${signIn}</a>`}</p>`;
}
