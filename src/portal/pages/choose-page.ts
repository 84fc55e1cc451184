import { html, type Html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import type { PasswordLink, PasswordView } from '../accounts/by-link';
import type { SecretFaults } from '../accounts/new-password';
import { ownerOf, shortest, type Owner, type Profile } from '../passwords/policy';
import { suggestPassword } from '../passwords/suggest';
import { portalWords } from '../words';
import { card, field, notice } from './parts';
import { portalScripts } from './scripts';

/** The rules of this account's profile, in words, with a password that they take, another one on each page (WK-6). */
const passwordGuide = ({ language }: PageContext, profile: Profile, owner: Owner): Html => {
  const { guide } = portalWords[language];
  const rules: readonly (readonly [string, string])[] = Object.entries(guide.rules[profile]);
  return html`<div class="guide" id="guide"><p>${guide.title}</p><ul id="guide-rules">${rules.map(([rule, text]) => html`<li data-rule="${rule}">${text}</li>`)}</ul>
    <p class="suggestion">${guide.suggestion} <code id="suggestion">${suggestPassword(owner, profile)}</code></p></div>`;
};

/** Whose password it is to be, and what came back of the form. `focus`: the first fault, or the password itself, is where one starts. */
export interface PasswordFields extends Pick<PasswordView, 'user' | 'profile'> {
  readonly faults: SecretFaults | undefined;
  readonly focus: boolean;
}

/** New password and its confirmation, with the rules; paste and password managers work. */
export function passwordFields(context: PageContext, { user, profile, faults, focus }: PasswordFields): Html {
  const { fields, passwordFaults, confirmationFault, retype } = portalWords[context.language];
  const least = shortest[profile];
  const wrong = faults?.password ?? [];
  const onlyOnce = wrong.length === 0 && faults?.confirmation === true;
  const fine = faults !== undefined && wrong.length === 0 && !faults.confirmation;
  return html`${passwordGuide(context, profile, ownerOf(user))}
    ${field({ id: 'password', label: fields.newPassword, about: 'guide-rules', faults: fine ? [retype.first] : wrong.map((fault) => passwordFaults[fault]), attributes: html`type="password" autocomplete="new-password" minlength="${least}" maxlength="256" passwordrules="minlength: ${least}; maxlength: 64; required: upper; required: lower; required: digit; required: [-]" data-profile="${profile}" required${focus && !onlyOnce && html` autofocus`}` })}
    ${field({ id: 'confirmation', label: fields.confirmation, faults: faults?.confirmation ? [confirmationFault] : fine ? [retype.again] : [], attributes: html`type="password" autocomplete="new-password" maxlength="256" required${focus && onlyOnce && html` autofocus`}` })}`;
}

/** Behind a link: /portal/setup, /portal/reset, /portal/activate. What was typed never comes back in the page. */
export function choosePage(context: PageContext, purpose: PasswordLink, view: PasswordView, faults?: SecretFaults): string {
  const { choose, fields, notTaken, voicemailFaults, retype } = portalWords[context.language];
  const { title, lead, button } = choose[purpose];
  const fault = faults?.voicemailPin;
  const { user, profile } = view;
  return card(
    context,
    title,
    html`${notice(faults && notTaken, false)}
  <p>${lead}</p>
  <form class="sign-in" id="choose" method="post" action="?lang=${context.language}">
    ${field({ id: 'login', label: fields.login, attributes: html`type="text" autocomplete="username" value="${user.login}" readonly` })}
    ${passwordFields(context, { user, profile, faults, focus: true })}
    ${purpose === 'welcome' && field({ id: 'voicemail-pin', label: fields.voicemailPin, hint: fields.voicemailHint, faults: fault !== undefined ? [voicemailFaults[fault]] : faults === undefined ? [] : [retype.first], attributes: html`type="password" inputmode="numeric" autocomplete="off" minlength="4" maxlength="24" required` })}
    <button class="button button-main" type="submit">${button}</button>
  </form>`,
    portalScripts(context, { password: { user, profile }, ...(purpose === 'welcome' ? { pin: user } : {}) }),
  );
}
