import { html, type Html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import { portalWords } from '../words';
import type { PortalWords, SignInNotice } from '../words/words';
import { card, field, notice } from './parts';
import { portalScripts } from './scripts';

/** Somebody of the demo whose password may be shown. */
export interface DemoUser {
  readonly login: string;
  readonly password: string;
  readonly name: string;
}

export interface SignInView {
  /** Whose passwords stand there: the demo's alone. */
  readonly demo: readonly DemoUser[];
  /** Where to afterwards, a path of ours; undefined: the portal's own page. */
  readonly to: string | undefined;
  /** The password is asked for once more, of who is signed in. */
  readonly again?: boolean;
  /** What brought somebody here, in a sentence; undefined: the portal itself. */
  readonly lead?: string | undefined;
  /** What stands in the form already. */
  readonly given?: { readonly login: string; readonly remember: boolean } | undefined;
  readonly notice?: SignInNotice | { readonly minutes: number } | undefined;
}

const bad: readonly (SignInNotice | undefined)[] = ['wrong', 'sign-in-first', 'signed-out-meanwhile'];

/** /portal/login. What was typed as a name comes back only where it looks like one: somebody may have typed a password there. */
export function signInPage(shown: PageContext, { demo, to, again = false, lead, given: typed, notice: given }: SignInView): string {
  const context = to === undefined ? shown : { ...shown, asked: `${again ? 'again&' : ''}to=${encodeURIComponent(to)}` };
  const words = portalWords[context.language];
  const { signIn, fields } = words;
  const { base } = context;
  const text = given === undefined ? undefined : typeof given === 'string' ? signIn.notices[given] : words.tooMany(given.minutes);
  const wrong = given === 'wrong' && html` aria-invalid="true" aria-describedby="notice"`;
  return card(
    context,
    signIn.title,
    html`${notice(text, typeof given === 'string' && !bad.includes(given))}
  <p>${lead ?? signIn.lead}</p>
  <form class="sign-in" method="post" action="${base}/portal/login${to !== undefined && `?to=${encodeURIComponent(to)}`}">
    ${field({ id: 'login', label: fields.login, attributes: html`type="text" inputmode="email" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="320" required${typed === undefined ? html` autofocus` : html` value="${typed.login}"`}${wrong}` })}
    ${field({ id: 'password', label: fields.password, attributes: html`type="password" autocomplete="current-password" maxlength="256" required${typed !== undefined && html` autofocus`}${wrong}` })}
    <p class="check"><label><input type="checkbox" name="remember" value="yes"${typed?.remember && html` checked`}> ${fields.remember}</label></p>
    <button class="button button-main" type="submit">${signIn.button}</button>
  </form>
  <nav class="portal-ways" aria-label="${signIn.troubleTitle}"><ul>
    <li><a href="${base}/portal/forgot-password">${signIn.forgotPassword}</a></li>
    <li><a href="${base}/portal/forgot-login">${signIn.forgotLogin}</a></li>
    <li><a href="${base}/portal/activate">${signIn.activate}</a></li>
  </ul></nav>
  ${demo.length > 0 && demoTable(words, demo)}`,
    portalScripts(context),
  );
}

const demoTable = ({ signIn }: PortalWords, people: readonly DemoUser[]): Html => html`<div class="sign-in-demo">
  <h2 id="demo">${signIn.demoTitle}</h2>
  <p>${signIn.demoLead}</p>
  <div class="scrolls" tabindex="0" role="region" aria-labelledby="demo"><table>
    <thead><tr>${signIn.demoColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${people.map(({ login, name, password }) => html`<tr><th scope="row"><code>${login.slice(0, login.indexOf('@') + 1)}<wbr>${login.slice(login.indexOf('@') + 1)}</code></th><td><code>${password}</code></td><td>${name}</td></tr>`)}</tbody>
  </table></div>
</div>`;
