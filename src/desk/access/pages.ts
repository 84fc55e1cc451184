import { html, type Html } from '../../website/html';
import { layout } from '../../website/layout';
import type { PageContext } from '../../website/page-context';
import type { Message } from '../../website/words/words';
import type { DemoAgent } from './demo-agents';
import { signInWords, type Notice, type SignInWords } from './words';

/** What the sign-in page shows besides its form. */
export interface SignInView {
  /** Who may sign in: by password, or at a provider. */
  readonly by: 'password' | 'provider';
  /** Whose passwords may be shown: the demo's. */
  readonly demo: readonly DemoAgent[];
  /** Where to after signing in; a path of ours. */
  readonly to: string;
  readonly notice?: Notice | { readonly minutes: number };
  /** Where one signs out of the provider too. */
  readonly signOutAt?: string | undefined;
}

/** What was typed as a name never comes back: somebody may have typed a password there. */
const passwordForm = (words: SignInWords, action: string, wrong: boolean): Html => {
  const bad = wrong && html` aria-invalid="true" aria-describedby="notice"`;
  return html`<form class="sign-in" method="post" action="${action}">
    <p class="field"><label for="username">${words.name}</label><input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="64" required autofocus${bad}></p>
    <p class="field"><label for="password">${words.password}</label><input id="password" name="password" type="password" autocomplete="current-password" maxlength="256" required${bad}></p>
    <button class="button button-main" type="submit">${words.button}</button>
  </form>`;
};

const demoTable = (words: SignInWords, agents: readonly DemoAgent[]): Html => html`<section class="sign-in-demo" aria-labelledby="demo">
  <h2 id="demo">${words.demoTitle}</h2>
  <p>${words.demoLead}</p>
  <table>
    <thead><tr>${words.demoColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${agents.map(({ id, name, role, password }) => html`<tr><th scope="row"><code>${id}</code></th><td><code>${password}</code></td><td>${name}, ${words.roles[role]}</td></tr>`)}</tbody>
  </table>
</section>`;

/** The page on which agents sign in. Works without a script; no field of it is hidden. */
export function signInPage(context: PageContext, { by, demo, to, notice, signOutAt }: SignInView): string {
  const words = signInWords[context.language];
  const { base } = context;
  const query = to === '/desk' ? '' : `?to=${encodeURIComponent(to)}`;
  const text = notice === undefined ? undefined : typeof notice === 'string' ? words.notices[notice] : words.tooMany(notice.minutes);
  const good = notice === 'signed-out';
  return layout(context, {
    title: words.title,
    main: html`<div class="card">
  <h1>${words.title}</h1>
  ${text !== undefined && html`<p id="notice" class="notice notice-${good ? 'good' : 'bad'}" role="${good ? 'status' : 'alert'}">${text}</p>`}
  ${signOutAt !== undefined && html`<p><a href="${signOutAt}">${words.providerToo}</a></p>`}
  <p>${words.lead}</p>
  ${
    by === 'provider'
      ? html`<p class="actions"><a class="button button-main" href="${base}/desk/sign-in/provider${query}">${words.companyButton}</a></p>`
      : passwordForm(words, `${base}/desk/sign-in${query}`, notice === 'wrong')
  }
  ${demo.length > 0 && demoTable(words, demo)}
</div>`,
  });
}

/** A page that tells one thing and leads on. */
function told(context: PageContext, { title, paragraphs }: Message, href: string, link: string, head?: Html): string {
  return layout(context, {
    title,
    ...(head ? { scripts: head } : {}),
    main: html`<div class="card">
  <h1>${title}</h1>
  ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  <p class="actions"><a class="button button-main" href="${href}">${link}</a></p>
</div>`,
  });
}

/**
 * Leads on by itself, from a page of ours: a browser that was sent here by another website (the provider's, a mail's)
 * shows its strict cookie only then.
 */
export function goingOnPage(context: PageContext, to: string): string {
  const words = signInWords[context.language];
  const href = `${context.base}${to}`;
  return told(context, words.goingOn, href, words.goOn, html`<meta http-equiv="refresh" content="0;url=${href}">`);
}

/** The store cannot be asked: nobody was signed in or out (I14). */
export const laterPage = (context: PageContext): string =>
  told(context, signInWords[context.language].later, `${context.base}/desk/sign-in`, signInWords[context.language].again);

/** A post that a page of another website sent. */
export const crossSitePage = (context: PageContext): string =>
  told(context, signInWords[context.language].crossSite, `${context.base}/desk`, signInWords[context.language].goOn);
