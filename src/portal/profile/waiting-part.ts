import { moment } from '../../../dialogs/lines/format';
import { html, type Html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import type { WaitingAddress } from './waiting';
import { waitingWords } from './waiting-words';

/** Where the buttons lead, and about whom they are: nobody named, oneself. */
export interface WaitingPlace {
  readonly path: '/portal/profile' | '/portal/users';
  readonly user?: string;
  readonly timeZone: string;
}

/** What waits for a yes, each with its two buttons; nothing: nothing is shown. */
export function waitingPart(
  { language, base }: PageContext,
  waiting: readonly WaitingAddress[],
  { path, user, timeZone }: WaitingPlace,
): Html | false {
  const words = waitingWords[language];
  const button = (
    act: 'waiting-again' | 'waiting-back',
    { purpose, email }: WaitingAddress,
  ): Html => html`<form method="post" action="${base}${path}">
    <input type="hidden" name="act" value="${act}"><input type="hidden" name="purpose" value="${purpose}">${user !== undefined && html`<input type="hidden" name="user" value="${user}">`}
    <button class="button" type="submit">${words[act]}<span class="only-heard"> (${email === '' ? words.removal : email})</span></button></form>`;
  return (
    waiting.length > 0 &&
    html`<ul class="sessions waiting">${waiting.map(
      (
        one,
      ) => html`<li><p>${words.what[one.purpose](one.email)}${one.by && html` ${words.by(one.by.name)}`}<br><span class="quiet">${words.until(moment(one.until, timeZone, language))}</span></p>
    <div class="actions">${button('waiting-again', one)}${button('waiting-back', one)}</div></li>`,
    )}</ul>`
  );
}
