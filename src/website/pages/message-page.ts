import { html, type Html } from '../html';
import { layout } from '../layout';
import type { PageContext } from '../page-context';
import type { Message } from '../words/words';

/** A page that tells one thing and offers one way on. */
export function messagePage(context: PageContext, { title, paragraphs }: Message, wayOn: Html): string {
  return layout(context, {
    title,
    main: html`<div class="card">
  <h1>${title}</h1>
  ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  <p class="actions">${wayOn}</p>
</div>`,
  });
}

/** To the chat on the home page. */
export const toChat = ({ words, base }: PageContext): Html =>
  html`<a class="button button-main" href="${base}/#chat">${words.links.backToChat}</a>`;

/** To the home page. */
export const toHome = ({ words, base }: PageContext): Html => html`<a class="button" href="${base}/">${words.errors.toHome}</a>`;
