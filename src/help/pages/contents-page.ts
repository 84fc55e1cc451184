import { html, type Html } from '../../website/html';
import { layout } from '../../website/layout';
import type { Article } from '../article';
import { articlePath, badge, moreForMembers, searchForm, type HelpContext } from './help-context';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Articles of one product under each other. */
function articleList(context: HelpContext, articles: readonly Article[]): Html {
  const products = new Map<string, Article[]>();
  for (const article of articles) products.set(article.product, [...(products.get(article.product) ?? []), article]);
  return html`<div class="help-products">${[...products].map(
    ([product, held], n) => html`<section aria-labelledby="product-${n}">
  <h2 id="product-${n}">${capital(product)}</h2>
  <ul>${held.map((article) => html`<li><a href="${articlePath(context, article)}">${article.title}</a>${badge(context, article)}</li>`)}</ul>
</section>`,
  )}</div>`;
}

/** All help: the search, and every article for this reader. */
export function contentsPage(context: HelpContext, articles: readonly Article[]): string {
  const { help } = context;
  return layout(context, {
    title: help.title,
    description: help.lead,
    main: html`<div class="card help">
  <h1>${help.title}</h1>
  <p>${help.lead}</p>
  ${searchForm(context)}
  ${articleList(context, articles)}
  ${moreForMembers(context)}
</div>`,
  });
}

/** Instead of an article that is not there (any more): the search. */
export function missingPage(context: HelpContext): string {
  const { help, base } = context;
  return layout(context, {
    title: help.missing.title,
    main: html`<div class="card help">
  <h1>${help.missing.title}</h1>
  <p>${help.missing.lead}</p>
  ${searchForm(context)}
  <p><a href="${base}/help">${help.back}</a></p>
</div>`,
  });
}
