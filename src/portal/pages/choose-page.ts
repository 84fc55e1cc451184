import { html, type Html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import type { PasswordLink, PasswordView } from '../accounts/by-link';
import type { SecretFaults } from '../accounts/new-password';
import { shortest, type Profile } from '../passwords/policy';
import { suggestPassword } from '../passwords/suggest';
import { portalWords } from '../words';
import { card, field, notice } from './parts';

/** The rules of this account's profile, in words, with a password that they take, another one on each page (WK-6). */
export const passwordGuide = ({ language }: PageContext, profile: Profile): Html => {
  const { guide } = portalWords[language];
  return html`<div class="guide" id="guide"><p>${guide.title}</p><ul>${guide.rules[profile].map((rule) => html`<li>${rule}</li>`)}</ul>
    <p class="suggestion">${guide.suggestion} <code id="suggestion">${suggestPassword()}</code></p></div>`;
};

/** New password and its confirmation, with the rules; paste and password managers work: the login name stands beside them. */
export function passwordFields(context: PageContext, { user, profile }: Pick<PasswordView, 'user' | 'profile'>, faults: SecretFaults | undefined): Html {
  const { fields, passwordFaults, confirmationFault } = portalWords[context.language];
  return html`${field({ id: 'login', label: fields.login, attributes: html`type="text" autocomplete="username" value="${user.login}" readonly` })}
    ${passwordGuide(context, profile)}
    ${field({ id: 'password', label: fields.newPassword, faults: faults?.password.map((fault) => passwordFaults[fault]) ?? [], attributes: html`type="password" autocomplete="new-password" minlength="${shortest[profile]}" maxlength="256" passwordrules="minlength: ${shortest[profile]}; maxlength: 64; required: upper; required: lower; required: digit; required: [-]" data-profile="${profile}" required autofocus` })}
    ${field({ id: 'confirmation', label: fields.confirmation, faults: faults?.confirmation ? [confirmationFault] : [], attributes: html`type="password" autocomplete="new-password" maxlength="256" required` })}`;
}

/** Behind a link: /portal/setup, /portal/reset, /portal/activate. What was typed never comes back in the page. */
export function choosePage(context: PageContext, purpose: PasswordLink, view: PasswordView, faults?: SecretFaults): string {
  const { choose, fields, notTaken, voicemailFaults } = portalWords[context.language];
  const { title, lead, button } = choose[purpose];
  const fault = faults?.voicemailPin;
  return card(context, title, html`${notice(faults && notTaken, false)}
  <p>${lead}</p>
  <form class="sign-in" id="choose" method="post" action="?lang=${context.language}">
    ${passwordFields(context, view, faults)}
    ${purpose === 'welcome' && field({ id: 'voicemail-pin', label: fields.voicemailPin, hint: fields.voicemailHint, faults: fault === undefined ? [] : [voicemailFaults[fault]], attributes: html`type="password" inputmode="numeric" autocomplete="off" minlength="4" maxlength="24" required` })}
    <button class="button button-main" type="submit">${button}</button>
  </form>`);
}
