import { html, type Html } from '../../website/html';
import { layout } from '../../website/layout';
import type { Article } from '../article';
import type { Helpful } from '../feedback';
import { bodyOf, inline } from '../markdown';
import { bodyWith, stepsWith } from '../places';
import { articlePath, badge, type HelpContext } from './help-context';

/** What a reader just did on the page. */
export type Said = 'yes' | 'no' | 'again';

/** The question under an article (SO-10, WK-8), or what follows from its answer. */
function helpfulPart(context: HelpContext, article: Article, counts: Helpful, said: Said | undefined): Html {
  const { help, base } = context;
  const words = help.helpful;
  const told = { yes: words.thanks, no: words.thanksNo, again: words.tooMany };
  return html`<section class="help-helpful" aria-labelledby="helpful">
  <h2 id="helpful">${words.title}</h2>
  ${counts.yes + counts.no > 0 && html`<p class="quiet">${words.count(counts.yes, counts.yes + counts.no)}</p>`}
  ${
    said !== undefined
      ? html`<p role="status">${told[said]}${said === 'no' && html` <a href="${chatAbout(base, article)}">${words.toSupport}</a>`}</p>`
      : html`<form method="post" action="${articlePath(context, article)}">
    <div class="help-choice" role="radiogroup" aria-labelledby="helpful">
      <label><input type="radio" name="helpful" value="yes" required> ${words.yes}</label>
      <label><input type="radio" name="helpful" value="no" required> ${words.no}</label>
    </div>
    <label for="comment">${words.comment}</label>
    <textarea id="comment" name="comment" rows="2" maxlength="1000" aria-describedby="comment-hint"></textarea>
    <p id="comment-hint" class="quiet">${words.commentHint}</p>
    <p class="actions"><button class="button" type="submit">${words.send}</button></p>
  </form>`
  }
</section>`;
}

/** The chat, with the article as context. */
export const chatAbout = (base: string, { name }: Pick<Article, 'name'>): string => `${base}/?about=${name}#chat`;

/** One article: its steps, what is good to know, the way to the bot, and whether it helped. */
export function articlePage(context: HelpContext, article: Article, counts: Helpful, said?: Said): string {
  const { help, base, places } = context;
  const steps = stepsWith(article.steps, places);
  return layout(context, {
    title: article.title,
    description: steps[0] ?? '',
    main: html`<article class="card help" lang="${article.language}">
  <p class="help-back"><a href="${base}/help">${help.back}</a></p>
  <h1>${article.title}${badge(context, article)}</h1>
  <h2>${help.steps}</h2>
  <ol class="help-steps">${steps.map((step) => html`<li>${inline(step)}</li>`)}</ol>
  ${article.video !== undefined && html`<p><a class="button" href="${article.video}" rel="noopener" target="_blank">${help.video}<span class="only-heard"> (${context.words.frame.newTab})</span></a></p>`}
  <div class="help-body">${bodyOf(bodyWith(article.body, places))}</div>
  <section class="help-ask" aria-labelledby="ask"><h2 id="ask">${article.wish === undefined ? help.askTitle : help.doItTitle}</h2>
  <p class="actions"><a class="button button-main" href="${chatAbout(base, article)}">${article.wish === undefined ? help.ask : help.doIt}</a></p></section>
  ${helpfulPart(context, article, counts, said)}
</article>`,
  });
}

/** Instead of an article that this reader may not see: how to become who may (WK-2), and not a word of it. */
export function restrictedPage(context: HelpContext, article: Article): string {
  const { help, base, portal, person } = context;
  const words = help.restricted;
  if (article.audience === 'public') throw new TypeError('A public article is for everybody.');
  return layout(context, {
    title: words.title[article.audience],
    main: html`<div class="card help">
  <h1>${words.title[article.audience]}</h1>
  <p>${words.lead[article.audience]}</p>
  ${
    person === undefined
      ? html`<p>${portal === undefined ? words.byPin : words.bySignIn}</p>
  <p>${words.noAccount}</p>`
      : html`<p>${words.signedIn(person.login)}</p>`
  }
  <p class="actions">${portal !== undefined && person === undefined && html`<a class="button button-main" href="${portal}">${words.signIn}</a> `}<a class="button" href="${base}/#chat">${help.helpful.toSupport}</a></p>
  <p><a href="${base}/help">${help.back}</a></p>
</div>`,
  });
}
