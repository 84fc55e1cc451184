import { html, type Html } from '../../website/html';
import { layout } from '../../website/layout';
import type { PageContext } from '../../website/page-context';
import type { Message } from '../../website/words/words';
import { portalWords } from '../words';

/** One labelled field with its hint and what is wrong with it; both are read out with it. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly attributes: Html;
  readonly hint?: string | undefined;
  readonly faults?: readonly string[];
  /** Id of what else is read out with it. */
  readonly about?: string | undefined;
}

export function field({ id, label, attributes, hint, faults = [], about: more }: Field): Html {
  const about = [
    ...(faults.length > 0 ? [`${id}-fault`] : []),
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(more === undefined ? [] : [more]),
  ].join(' ');
  return html`<div class="field"><label for="${id}">${label}</label><input id="${id}" name="${id}" ${attributes}${faults.length > 0 && html` aria-invalid="true"`}${about !== '' && html` aria-describedby="${about}"`}>
    ${faults.length > 0 && html`<p class="fault" id="${id}-fault">${faults.join(' ')}</p>`}${hint !== undefined && html`<p class="quiet" id="${id}-hint">${hint}</p>`}</div>`;
}

/** What happened, above a form. */
export const notice = (text: string | undefined, good: boolean): Html | false =>
  text !== undefined && html`<p id="notice" class="notice notice-${good ? 'good' : 'bad'}" role="${good ? 'status' : 'alert'}">${text}</p>`;

/** One card in the frame. */
export const card = (context: PageContext, title: string, main: Html, scripts?: Html): string =>
  layout(context, {
    title: title,
    ...(scripts ? { scripts } : {}),
    main: html`<div class="card portal"><h1>${title}</h1>
  ${main}
</div>`,
  });

/** A page that tells one thing and leads on. */
export const told = (context: PageContext, { title, paragraphs }: Message, wayOn: Html): string =>
  card(context, title, html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}<p class="actions">${wayOn}</p>`);

/** Nothing where a provider's accounts have no portal that we know of. */
export const toSignIn = ({ base, language, portal }: PageContext): Html =>
  html`${portal !== undefined && html`<a class="button button-main" href="${base}/portal/login">${portalWords[language].toSignIn}</a>`}`;
/** The same address once more, by GET. */
const again = ({ language }: PageContext): Html => html`<a class="button button-main" href="">${portalWords[language].again}</a>`;

export const deadPage = (context: PageContext): string => told(context, portalWords[context.language].dead, toSignIn(context));
export const laterPage = (context: PageContext): string => told(context, portalWords[context.language].later, again(context));
export const crossSitePage = (context: PageContext): string => told(context, portalWords[context.language].crossSite, toSignIn(context));
