import { html, type Html } from '../../website/html';
import { layout } from '../../website/layout';
import { highlight } from '../highlight';
import { stepsWith } from '../places';
import type { Hit } from '../search';
import { articlePath, badge, moreForMembers, searchForm, type HelpContext } from './help-context';

/** The words that were looked for, marked. */
const marked = (text: string, { article, terms }: Hit): Html =>
  html`${highlight(text, terms, article.language).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text))}`;

/** The step that has most of the words. */
function excerpt(context: HelpContext, hit: Hit): Html {
  const count = (text: string): number => highlight(text, hit.terms, hit.article.language).filter((piece) => piece.hit).length;
  const best = stepsWith(hit.article.steps, context.places).toSorted((one, two) => count(two) - count(one))[0] ?? '';
  return html`<p>${marked(best, hit)}</p>`;
}

/** What was found, best first; all of it for this reader. */
export function searchPage(context: HelpContext, words: string, hits: readonly Hit[]): string {
  const { help, base } = context;
  const said = words === '' ? help.nothingAsked : hits.length === 0 ? help.nothing(words) : help.found(hits.length, words);
  return layout(context, {
    title: words === '' ? help.title : said,
    main: html`<div class="card help">
  <h1>${help.title}</h1>
  ${searchForm(context, words)}
  <p class="help-count" role="status">${said}</p>
  ${words !== '' && hits.length === 0 && html`<p>${help.nothingHint} <a href="${base}/#chat">${help.helpful.toSupport}</a></p>`}
  <ol class="help-hits">${hits.map((hit) => html`<li><h2><a href="${articlePath(context, hit.article)}">${marked(hit.article.title, hit)}</a>${badge(context, hit.article)}</h2>${excerpt(context, hit)}</li>`)}</ol>
  ${moreForMembers(context)}
  <p><a href="${base}/help">${help.back}</a></p>
</div>`,
  });
}
