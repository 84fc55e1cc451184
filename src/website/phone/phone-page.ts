import type { PhoneSettings } from '../browser/phone/settings';
import type { DemoPerson } from '../demo-facts';
import { html, json, type Html } from '../html';
import { layout } from '../layout';
import type { PageContext } from '../page-context';
import { peopleTables } from '../pages/demo-part';
import { withCompany } from '../with-company';
import { phoneWords, type PhoneWords } from './words';

/** Whom one can be, and where their mails are shown; a provider's people are not known here. */
export interface PhoneFacts {
  readonly people: readonly DemoPerson[];
  readonly mailboxPath: string | undefined;
}

/** Addresses of the softphone's files, without the base. */
export interface PhoneAssets {
  readonly script: string;
  readonly style: string;
}

const letters: Readonly<Record<string, string>> = {
  2: 'ABC',
  3: 'DEF',
  4: 'GHI',
  5: 'JKL',
  6: 'MNO',
  7: 'PQRS',
  8: 'TUV',
  9: 'WXYZ',
  0: '+',
};
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

const named = ({ keyNames }: PhoneWords, key: string): string | undefined => (key === '*' || key === '#' ? keyNames[key] : undefined);

const keypad = (words: PhoneWords): Html => html`<div class="phone-keys" role="group" aria-label="${words.keypad}">
  ${keys.map(
    (key) =>
      html`<button class="phone-key" type="button" data-key="${key}" disabled><span${named(words, key) !== undefined && html` aria-hidden="true"`}>${key}</span>${
        named(words, key) !== undefined
          ? html`<span class="only-heard">${named(words, key)}</span>`
          : html`<small aria-hidden="true">${letters[key] ?? ' '}</small>`
      }</button>`,
  )}
</div>`;

function telephone(words: PhoneWords): Html {
  return html`<section class="phone" aria-labelledby="phone-title">
  <h2 class="only-heard" id="phone-title">${words.phone}</h2>
  <noscript><p>${words.noScript}</p></noscript>
  <div class="phone-head">
    <label for="phone-number">${words.number}</label>
    <input id="phone-number" type="tel" value="+16135550142" autocomplete="off" maxlength="20" aria-describedby="phone-number-hint">
    <small id="phone-number-hint">${words.numberHint}</small>
  </div>
  <div class="phone-row">
    <button class="button button-main" type="button" id="phone-call" disabled>${words.script.call}</button>
    <label class="phone-aloud"><input type="checkbox" id="phone-aloud" checked> ${words.aloud}</label>
  </div>
  <p class="phone-status" id="phone-status" role="status">${words.script.idle}</p>
  <div class="phone-log" id="phone-log" role="log" aria-label="${words.conversation}" tabindex="0"></div>
  <div class="phone-through" id="phone-through" role="group" aria-labelledby="phone-through-text" hidden>
    <p id="phone-through-text"></p>
    <p><button class="button" type="button" id="phone-answers">${words.answers}</button> <button class="button" type="button" id="phone-no-answer">${words.noAnswer}</button></p>
  </div>
  <output class="phone-keyed" id="phone-keyed" for="phone-keys" aria-live="off"></output>
  ${keypad(words)}
  <p class="phone-hint">${words.keyboard}</p>
  <form class="phone-line" id="phone-line" autocomplete="off">
    <label for="phone-words">${words.line}</label>
    <input id="phone-words" type="text" maxlength="400" disabled>
    <button class="button" type="submit" id="phone-say" disabled>${words.say}</button>
  </form>
</section>`;
}

/** The softphone: a telephone that speaks with our voice webhooks, and whom one can be (demo only). */
export function phonePage(
  context: PageContext,
  assets: PhoneAssets,
  phone: Pick<PhoneSettings, 'publicUrl' | 'pace'>,
  { people, mailboxPath }: PhoneFacts,
): string {
  const { base, nonce, language, words: site } = context;
  const words = withCompany(phoneWords[language], context.company);
  const settings: PhoneSettings = { ...phone, callPath: `${base}/phone/call`, words: words.script };
  return layout(context, {
    title: words.title,
    wide: true,
    scripts: html`<link rel="stylesheet" href="${base}${assets.style}" nonce="${nonce}">
<script type="application/json" id="phone-settings">${json(settings)}</script>
<script src="${base}${assets.script}" nonce="${nonce}" defer></script>`,
    main: html`${telephone(words)}
<div class="phone-help">
  <div>
    <h1>${words.title}</h1>
    <p>${words.lead}</p>
    <h2>${words.tryTitle}</h2>
    <ol>${words.steps({ people: people.length > 0, mailbox: mailboxPath !== undefined }).map((step) => html`<li>${step}</li>`)}</ol>
    ${mailboxPath !== undefined && html`<p><a class="button" href="${base}${mailboxPath}" target="_blank" rel="noopener">${site.demo.openMailbox}<span class="only-heard"> (${site.frame.newTab})</span></a></p>`}
  </div>
  ${
    people.length > 0 &&
    html`<div>
    <h2>${site.demo.peopleTitle}</h2>
    ${peopleTables(context, people)}
  </div>`
  }
</div>`,
  });
}
