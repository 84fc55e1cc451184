import { html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import type { Asked } from '../accounts/asking';
import { portalWords } from '../words';
import { card, field, notice, told, toSignIn } from './parts';

/** The pages on which somebody who is not signed in asks for a mail, by where they are behind `/portal/`. */
export const askPaths = { reset: 'forgot-password', 'login-names': 'forgot-login', activation: 'activate' } as const satisfies Record<
  Asked,
  string
>;

const wordsOf = { reset: 'forgotPassword', 'login-names': 'forgotLogin', activation: 'activate' } as const;

/** One field, one button. `minutes`: there were too many tries. */
export function askPage(context: PageContext, what: Asked, minutes?: number): string {
  const words = portalWords[context.language];
  const { title, lead, field: label, hint, button } = words[wordsOf[what]];
  const attributes =
    what === 'activation'
      ? html`type="text" inputmode="email" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="320" required autofocus`
      : html`type="email" autocomplete="${what === 'reset' ? 'username' : 'email'}" maxlength="254" required autofocus`;
  return card(
    context,
    title,
    html`${notice(minutes === undefined ? undefined : words.tooMany(minutes), false)}
  <p>${lead}</p>
  <form class="sign-in" method="post" action="${context.base}/portal/${askPaths[what]}">
    ${field({ id: what === 'activation' ? 'login' : 'email', label, hint, attributes })}
    <button class="button button-main" type="submit">${button}</button>
  </form>
  <p><a href="${context.base}/portal/login">${words.toSignIn}</a></p>`,
  );
}

/** The same for every address, known or not (I12). */
export const askedPage = (context: PageContext, what: 'reset' | 'login-names'): string =>
  told(context, portalWords[context.language][what === 'reset' ? 'passwordAsked' : 'loginAsked'], toSignIn(context));

/** After the login name: the code of the mail (WK-4). `login` is what was typed, and comes back hidden. */
export function codePage(context: PageContext, login: string, wrong?: 'wrong' | { readonly minutes: number }): string {
  const { code, fields, tooMany } = portalWords[context.language];
  const text = wrong === undefined ? undefined : wrong === 'wrong' ? code.wrong : tooMany(wrong.minutes);
  const hidden = html`<input type="hidden" name="login" value="${login}">`;
  return card(
    context,
    code.title,
    html`${notice(text, false)}
  <p>${code.lead}</p>
  <form class="sign-in" method="post" action="${context.base}/portal/activate">${hidden}
    ${field({ id: 'code', label: fields.code, hint: fields.codeHint, attributes: html`type="text" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" maxlength="40" required autofocus${wrong === 'wrong' && html` aria-invalid="true"`}` })}
    <button class="button button-main" type="submit" name="act" value="check">${code.button}</button>
  </form>
  <form method="post" action="${context.base}/portal/activate">${hidden}<button class="button" type="submit">${code.newer}</button></form>`,
  );
}
