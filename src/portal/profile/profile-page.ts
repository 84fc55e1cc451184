import { moment } from '../../../dialogs/lines/format';
import type { Instant } from '../../../machines/words';
import type { BrowserSession } from '../../access/browser-sessions';
import type { User } from '../../directory/port';
import { html, type Html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import { passwordFields } from '../pages/choose-page';
import { card, field, notice } from '../pages/parts';
import { portalScripts } from '../pages/scripts';
import type { Profile } from '../passwords/policy';
import type { PortalBody } from '../sessions';
import { portalWords } from '../words';
import { ownAddressWords } from './address-words';
import type { Which } from '../addresses/own-address-links';
import type { NotAsked } from './own-addresses';
import type { Denied, PasswordChange, VoicemailChange } from './own-account';
import { browserName } from './browser-name';
import type { WaitingAddress } from './waiting';
import { waitingPart } from './waiting-part';
import { waitingWords } from './waiting-words';
import { profileWords } from './words';
import type { ProfileNotice } from './words/words';

/** What was not done by the form that was just sent. */
export type Refusal =
  | { readonly form: 'password'; readonly why: Exclude<PasswordChange, 'done' | 'gone'> }
  | { readonly form: 'voicemail'; readonly why: Exclude<VoicemailChange, 'done' | 'gone'> }
  | { readonly form: 'support-pin'; readonly why: 'cooling-off' | { readonly againAt: Instant } }
  | { readonly form: Which; readonly why: Exclude<NotAsked, 'nobody'> }
  | { readonly form: 'waiting'; readonly why: { readonly againAt: Instant } };

/** What came of a button beside what waits. */
export type WaitingNotice = 'sent' | 'taken-back' | 'not-waiting';
const waitingNotices = { sent: 'sent', 'taken-back': 'takenBack', 'not-waiting': 'nothing' } as const;

export interface ProfileView {
  readonly user: User;
  /** PINs work once: nothing is there to be made anew, each mail has its own. */
  readonly oneTimePins: boolean;
  readonly profile: Profile;
  readonly sessions: readonly BrowserSession<PortalBody>[];
  /** The one that asks. */
  readonly session: string;
  readonly notice?: ProfileNotice | Which | WaitingNotice | undefined;
  readonly waiting: readonly WaitingAddress[];
  readonly refusal?: Refusal | undefined;
  readonly at: Instant;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
}

/** Whole minutes until then, at least one. */
const minutesUntil = (then: Instant, at: Instant): number => Math.max(1, Math.ceil((then - at) / 60_000));

const tooManyOf = (why: Refusal['why'] | Denied): Instant | undefined =>
  typeof why === 'object' && 'againAt' in why ? why.againAt : undefined;

const isWaitingNotice = (given: NonNullable<ProfileView['notice']>): given is WaitingNotice => Object.hasOwn(waitingNotices, given);

const section = (id: string, title: string, body: Html): Html =>
  html`<section class="part" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;

const form = ({ base }: PageContext, act: string, body: Html): Html =>
  html`<form class="sign-in" method="post" action="${base}/portal/profile"><input type="hidden" name="act" value="${act}">${body}</form>`;

/** /portal/profile. Nothing that was typed comes back. */
export function profilePage(context: PageContext, view: ProfileView): string {
  const words = profileWords[context.language];
  const { user, refusal, at } = view;
  const told =
    view.notice &&
    (view.notice === 'address-own' || view.notice === 'second-confirm'
      ? ownAddressWords[context.language].parts[view.notice].asked
      : isWaitingNotice(view.notice)
        ? waitingWords[context.language][waitingNotices[view.notice]]
        : words.notices[view.notice]);
  const wait = refusal && tooManyOf(refusal.why);
  const bad =
    refusal === undefined
      ? undefined
      : refusal.why === 'cooling-off'
        ? ownAddressWords[context.language].coolingOff
        : wait === undefined
          ? portalWords[context.language].notTaken
          : portalWords[context.language].tooMany(minutesUntil(wait, at));
  const mailed = refusal?.form === 'support-pin' && wait !== undefined && words.supportPin.justMailed(minutesUntil(wait, at));
  return card(
    context,
    words.title,
    html`${notice(mailed || (bad ?? told), mailed !== false || (bad === undefined && view.notice !== 'nothing-done' && view.notice !== 'not-waiting'))}
  <dl class="facts">${facts(context, user).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
  ${section('own-password', words.password.title, passwordPart(context, view))}
  ${view.waiting.length > 0 && section('waiting', waitingWords[context.language].title, html`<p>${waitingWords[context.language].lead}</p>${waitingPart(context, view.waiting, { path: '/portal/profile', timeZone: view.timeZone })}`)}
  ${addressPart(context, view, 'address-own')}
  ${addressPart(context, view, 'second-confirm')}
  ${section('own-voicemail', words.voicemail.title, voicemailPart(context, view))}
  ${
    !view.oneTimePins &&
    section(
      'own-pin',
      words.supportPin.title,
      html`<p>${words.supportPin.lead(user.email)}</p>
    ${form(context, 'support-pin', html`<button class="button" type="submit">${words.supportPin.button}</button>`)}`,
    )
  }
  ${section('own-sessions', words.sessions.title, sessionsPart(context, view))}`,
    portalScripts(context, { password: view, pin: user }),
  );
}

function facts({ language }: PageContext, user: User): readonly (readonly [string, string])[] {
  const { facts: labels, none, roles } = profileWords[language];
  const kept: readonly (readonly [string, string])[] = [
    [labels.name, user.name],
    [labels.login, user.login],
    [labels.extension, user.extension],
    [labels.company, user.account.name],
    [labels.email, user.email],
    [labels.secondEmail, user.secondEmail ?? none],
  ];
  return user.roles.length === 0 ? kept : [...kept, [labels.roles, user.roles.map((role) => roles[role]).join(', ')]];
}

const currentField = ({ language }: PageContext, id: string, wrong: boolean): Html =>
  field({
    id,
    label: profileWords[language].current,
    faults: wrong ? [profileWords[language].currentWrong] : [],
    attributes: html`type="password" autocomplete="current-password" maxlength="256" required${wrong && html` autofocus`}`,
  });

function passwordPart(context: PageContext, { user, profile, refusal }: ProfileView): Html {
  const { lead, button } = profileWords[context.language].password;
  const why = refusal?.form === 'password' ? refusal.why : undefined;
  const faults = typeof why === 'object' && 'faults' in why ? why.faults : undefined;
  // The password manager is told whose it is.
  return html`<p>${lead}</p>${form(
    context,
    'password',
    html`<input type="text" name="username" autocomplete="username" value="${user.login}" hidden>
    ${currentField(context, 'current', why === 'wrong-password')}
    ${passwordFields(context, { user, profile, faults, focus: faults !== undefined })}
    <button class="button" type="submit">${button}</button>`,
  )}`;
}

/** Confirmed from the address on file before anything changes. */
function addressPart(context: PageContext, { user, refusal }: ProfileView, which: Which): Html {
  const { parts, remove, faults } = ownAddressWords[context.language];
  const { title, lead, field: label, button } = parts[which];
  const why = refusal?.form === which ? refusal.why : undefined;
  const wrong = why === 'no-address' || why === 'same' ? faults[why] : undefined;
  return section(
    which,
    title,
    html`<p>${lead(user.email)}</p>${form(
      context,
      which,
      html`
    ${field({ id: `${which}-email`, label, faults: wrong === undefined ? [] : [wrong], attributes: html`type="email" autocomplete="off" maxlength="254"${(which === 'address-own' || user.secondEmail === undefined) && html` required`}${wrong !== undefined && html` autofocus`}` })}
    ${currentField(context, `${which}-current`, why === 'wrong-password')}
    <button class="button" type="submit">${button}</button>
    ${which === 'second-confirm' && user.secondEmail !== undefined && html`<button class="button" type="submit" name="remove" value="yes">${remove}</button>`}`,
    )}`,
  );
}

function voicemailPart(context: PageContext, { refusal }: ProfileView): Html {
  const { lead, button } = profileWords[context.language].voicemail;
  const { fields, voicemailFaults } = portalWords[context.language];
  const why = refusal?.form === 'voicemail' ? refusal.why : undefined;
  const faults = typeof why === 'object' && 'fault' in why ? [voicemailFaults[why.fault]] : [];
  return html`<p>${lead}</p>${form(
    context,
    'voicemail',
    html`
    ${currentField(context, 'voicemail-current', why === 'wrong-password')}
    ${field({ id: 'voicemail-pin', label: fields.voicemailPin, hint: fields.voicemailHint, faults, attributes: html`type="password" inputmode="numeric" autocomplete="off" minlength="4" maxlength="24" required${faults.length > 0 && html` autofocus`}` })}
    <button class="button" type="submit">${button}</button>`,
  )}`;
}

function sessionsPart(context: PageContext, { sessions, session, timeZone }: ProfileView): Html {
  const { sessions: words } = profileWords[context.language];
  const rows = sessions.map(({ id, body, at }) => {
    const name = words.browser(browserName(body.browser));
    const since = words.since(moment(at, timeZone, context.language));
    return html`<li><p><strong>${name}</strong>${id === session && html` <span class="here">${words.here}</span>`}<br><span class="quiet">${since}${body.remember && `, ${words.remembered}`}</span></p>
      ${id !== session && form(context, 'end', html`<input type="hidden" name="session" value="${id}"><button class="button" type="submit">${words.end}<span class="only-heard"> ${words.endOf(`${name}, ${since}`)}</span></button>`)}</li>`;
  });
  return html`<p>${words.lead}</p><ul class="sessions">${rows}</ul>
    ${sessions.length > 1 && form(context, 'end-others', html`<button class="button button-warn" type="submit">${words.endOthers}</button>`)}`;
}
