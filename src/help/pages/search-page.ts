import { html, type Html } from '../../website/html';
import { layout } from '../../website/layout';
import { highlight } from '../highlight';
import { stepsWith } from '../places';
import { isFor, type Reader } from '../reader';
import type { Hit } from '../search';
import { articlePath, badge, searchForm, type HelpContext } from './help-context';

/** The words that were looked for, marked. */
const marked = (text: string, { article, terms }: Hit): Html =>
  html`${highlight(text, terms, article.language).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text))}`;

/** The step that has most of the words, of an article that this reader may see; of another only the title is shown. */
function excerpt(context: HelpContext, hit: Hit, reader: Reader): Html | undefined {
  if (!isFor(hit.article, reader)) return undefined;
  const count = (text: string): number => highlight(text, hit.terms, hit.article.language).filter((piece) => piece.hit).length;
  const best = stepsWith(hit.article.steps, context.places).toSorted((one, two) => count(two) - count(one))[0] ?? '';
  return html`<p>${marked(best, hit)}</p>`;
}

/** What was found, best first. */
export function searchPage(context: HelpContext, words: string, hits: readonly Hit[], reader: Reader): string {
  const { help, base } = context;
  const said = words === '' ? help.nothingAsked : hits.length === 0 ? help.nothing(words) : help.found(hits.length, words);
  return layout(context, {
    title: words === '' ? help.title : said,
    main: html`<div class="card help">
  <h1>${help.title}</h1>
  ${searchForm(context, words)}
  <p class="help-count" role="status">${said}</p>
  ${words !== '' && hits.length === 0 && html`<p>${help.nothingHint} <a href="${base}/#chat">${help.helpful.toSupport}</a></p>`}
  <ol class="help-hits">${hits.map((hit) => html`<li><h2><a href="${articlePath(context, hit.article)}">${marked(hit.article.title, hit)}</a>${badge(context, hit.article)}</h2>${excerpt(context, hit, reader)}</li>`)}</ol>
  <p><a href="${base}/help">${help.back}</a></p>
</div>`,
  });
}
