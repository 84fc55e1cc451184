import type { Instant, Role } from '../../../machines/words';
import type { User } from '../../directory/port';
import { html, type Html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import { card, field, notice } from '../pages/parts';
import { portalWords } from '../words';
import { ownAddressWords } from './address-words';
import type { Found } from './colleagues';
import type { WaitingAddress } from './waiting';
import { waitingPart } from './waiting-part';
import { waitingWords } from './waiting-words';
import { profileWords } from './words';

/** What came of the form that was just sent. */
export type UsersNotice =
  | { readonly is: 'welcome-sent' | 'right' | 'wrong' | 'proposed'; readonly user: User }
  | { readonly is: 'too-soon' | 'no-address' | 'same' | 'cooling-off' | 'nothing-done' | 'waiting-sent' | 'taken-back' | 'not-waiting' }
  | { readonly is: 'too-many'; readonly againAt: Instant };

export interface UsersView {
  /** Who looks. */
  readonly reader: User;
  readonly as: Role;
  readonly found: Found;
  /** What was looked for. */
  readonly text: string;
  /** Whose addresses an office manager may compare, and for whom a second one may be proposed. */
  readonly plain: readonly User[];
  readonly notice?: UsersNotice | undefined;
  /** By user: addresses that are asked for and not confirmed; only for administrators. */
  readonly waiting: ReadonlyMap<string, readonly WaitingAddress[]>;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
  readonly at: Instant;
  /** What may be asked of the assistant: only kinds that are there. */
  readonly sentences: readonly string[];
}

const stateOf = ({ activated, suspended }: User): 'active' | 'waiting' | 'suspended' =>
  suspended ? 'suspended' : activated ? 'active' : 'waiting';

function noticeOf(context: PageContext, given: UsersNotice, at: Instant): Html | false {
  const { users, notices } = profileWords[context.language];
  switch (given.is) {
    case 'welcome-sent':
      return notice(users.welcome.sent(given.user.name), true);
    case 'right':
      return notice(users.check.right(given.user.name), true);
    case 'wrong':
      return notice(users.check.wrong(given.user.name), false);
    case 'too-soon':
      return notice(users.welcome.notNow, false);
    case 'proposed':
      return notice(ownAddressWords[context.language].propose.asked(given.user.name), true);
    case 'same':
      return notice(ownAddressWords[context.language].faults.same, false);
    case 'cooling-off':
      return notice(ownAddressWords[context.language].coolingOff, false);
    case 'no-address':
      return notice(users.check.noAddress, false);
    case 'waiting-sent':
      return notice(waitingWords[context.language].sent, true);
    case 'taken-back':
      return notice(waitingWords[context.language].takenBack, true);
    case 'not-waiting':
      return notice(waitingWords[context.language].nothing, false);
    case 'nothing-done':
      return notice(notices['nothing-done'], false);
    case 'too-many':
      return notice(portalWords[context.language].tooMany(Math.max(1, Math.ceil((given.againAt - at) / 60_000))), false);
  }
}

/** /portal/users: administrators see addresses, office managers compare them (SO-9). */
export function usersPage(context: PageContext, view: UsersView): string {
  const { users: words } = profileWords[context.language];
  const { reader, as, found, text, at } = view;
  return card(
    context,
    words.title,
    html`${view.notice && noticeOf(context, view.notice, at)}
  <p>${words.lead[as](reader.account.name)}</p>
  <form class="sign-in find" method="get" action="${context.base}/portal/users" role="search">
    ${field({ id: 'find', label: words.find, attributes: html`type="search" maxlength="100" value="${text}"` })}
    <button class="button" type="submit">${words.findButton}</button>
  </form>
  ${found.users.length === 0 ? html`<p>${words.nobody}</p>` : html`<ul class="users">${found.users.map((user) => row(context, user, view))}</ul>`}
  ${found.more > 0 && html`<p>${words.more(found.more)}</p>`}
  ${as === 'office-manager' && checkPart(context, view)}
  ${proposePart(context, view)}
  ${as === 'administrator' && forAdministrators(context, view)}`,
  );
}

function row(context: PageContext, user: User, { as, waiting, timeZone }: UsersView): Html {
  const { language, base } = context;
  const { facts, roles, users: words } = profileWords[language];
  const shown: readonly (readonly [string, string])[] = [
    [facts.extension, user.extension],
    [facts.login, user.login],
    [facts.state, words.states[stateOf(user)]],
    ...(user.roles.length > 0 ? [[facts.roles, user.roles.map((role) => roles[role]).join(', ')] as const] : []),
    ...(as === 'administrator'
      ? [[facts.email, user.email] as const, ...(user.secondEmail === undefined ? [] : [[facts.secondEmail, user.secondEmail] as const])]
      : []),
  ];
  return html`<li><h2>${user.name}</h2><dl class="facts">${shown.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
    ${
      as === 'administrator' &&
      stateOf(user) === 'waiting' &&
      html`<form method="post" action="${base}/portal/users"><input type="hidden" name="act" value="welcome"><input type="hidden" name="user" value="${user.id}">
      <button class="button" type="submit">${words.welcome.button}<span class="only-heard"> ${words.welcome.of(user.name)}</span></button></form>`
    }
    ${waitingPart(context, waiting.get(user.id) ?? [], { path: '/portal/users', user: user.id, timeZone })}</li>`;
}

/** What an administrator does elsewhere, and where that is. */
function forAdministrators({ language, base }: PageContext, { sentences }: UsersView): Html {
  const { confirm, support } = profileWords[language].users;
  return html`<section class="part" aria-labelledby="confirm"><h2 id="confirm">${confirm.title}</h2><p>${confirm.text}</p></section>
  ${
    sentences.length > 0 &&
    html`<section class="part" aria-labelledby="support"><h2 id="support">${support.title}</h2><p>${support.lead}</p>
    <ul>${sentences.map((sentence) => html`<li><q>${sentence}</q></li>`)}</ul><p>${support.after}</p><p class="actions"><a class="button" href="${base}/#chat">${support.button}</a></p></section>`
  }`;
}

function checkPart({ language, base }: PageContext, { plain, notice: given }: UsersView): Html {
  const { check } = profileWords[language].users;
  const wrong = given?.is === 'no-address';
  return html`<section class="part" aria-labelledby="check"><h2 id="check">${check.title}</h2><p>${check.lead}</p>
  <form class="sign-in" method="post" action="${base}/portal/users"><input type="hidden" name="act" value="check">
    <div class="field"><label for="user">${check.user}</label>${choice('user', plain)}</div>
    ${field({ id: 'email', label: check.email, attributes: html`type="email" autocomplete="off" maxlength="254" required${wrong && html` aria-invalid="true" autofocus`}` })}
    <button class="button" type="submit">${check.button}</button>
  </form></section>`;
}

const choice = (id: string, users: readonly User[]): Html =>
  html`<select id="${id}" name="user" required>${users.map((user) => html`<option value="${user.id}">${user.name}, ${user.extension}</option>`)}</select>`;

/** SO-9. */
function proposePart({ language, base }: PageContext, { plain }: UsersView): Html {
  const { propose } = ownAddressWords[language];
  const able = plain.filter(({ activated }) => activated);
  return html`${
    able.length > 0 &&
    html`<section class="part" aria-labelledby="propose"><h2 id="propose">${propose.title}</h2><p>${propose.lead}</p>
  <form class="sign-in" method="post" action="${base}/portal/users"><input type="hidden" name="act" value="propose">
    <div class="field"><label for="propose-user">${propose.user}</label>${choice('propose-user', able)}</div>
    ${field({ id: 'second', label: propose.email, attributes: html`type="email" autocomplete="off" maxlength="254" required` })}
    <button class="button" type="submit">${propose.button}</button>
  </form></section>`
  }`;
}
