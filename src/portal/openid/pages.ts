import type { Context } from 'oidc-provider';
import { HttpError } from '../../http/http-error';
import { errorAnswer } from '../../http/answer';
import { html as page } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { html, type Html } from '../../website/html';
import { errorPageIn } from '../../website/pages/error-page';
import { pageContext, withLanguage, type Frame, type PageContext } from '../../website/page-context';
import { card, laterPage, told } from '../pages/parts';
import type { People } from './follow-portal';
import type { ProviderPages } from './provider';
import { openIdWords } from './words';

/** An answer of ours as the library's. */
function render(context: Context, { status, headers, body }: HttpResponse): void {
  context.status = status;
  for (const [name, value] of Object.entries(headers)) context.set(name, value);
  context.body = body;
}

const toPortal = ({ base, language }: PageContext): Html =>
  html`<a class="button button-main" href="${base}/portal">${openIdWords[language].toPortal}</a>`;

/** While the browser goes on by itself: a redirect behind a form would be held up by the form's own policy. */
export function goingOnPage(context: PageContext, to: { readonly name: string; readonly href: string }): string {
  const words = openIdWords[context.language];
  const { title, paragraphs } = words.goingOn(to.name);
  return card(
    context,
    title,
    html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}<p class="actions"><a class="button button-main" href="${to.href}">${words.goOn(to.name)}</a></p>`,
    html`<meta http-equiv="refresh" content="0;url=${to.href}">`,
  );
}

/** A form to this very address: another website can only show it. */
export function mayGoOnPage(context: PageContext, to: { readonly name: string; readonly login: string }): string {
  const words = openIdWords[context.language];
  const { title, paragraphs } = words.mayGoOn(to.name, to.login);
  return card(
    context,
    title,
    html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  <form method="post" action=""><p class="actions"><button class="button button-main" type="submit">${words.goOn(to.name)}</button> <a class="button" href="${context.base}/portal">${words.rather}</a></p></form>`,
  );
}

export const ranOutPage = (context: PageContext): string => told(context, openIdWords[context.language].ranOut, toPortal(context));

/** What stands there for its makers is the library's, in English, and may name what was asked. */
function refusedPage(context: PageContext, { error, error_description: description }: Parameters<ProviderPages['error']>[1]): string {
  const { refused, forMakers } = openIdWords[context.language];
  return card(
    context,
    refused.title,
    html`${refused.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  <p class="quiet">${forMakers} <code lang="en">${error}${description !== undefined && ` (${description})`}</code></p><p class="actions">${toPortal(context)}</p>`,
  );
}

/** The one who asks to sign out says so by a form of ours; `yes` is what the library looks for. */
function signOutPage(
  context: PageContext,
  to: { readonly action: string; readonly secret: string; readonly from: string | undefined },
): string {
  const { title, lead, button, stay } = openIdWords[context.language].signOut;
  return card(
    context,
    title,
    html`<p>${lead(to.from)}</p>
  <form method="post" action="${to.action}"><input type="hidden" name="xsrf" value="${to.secret}">
    <p class="actions"><button class="button button-main" type="submit" name="logout" value="yes">${button}</button> <button class="button" type="submit">${stay}</button></p>
  </form>`,
  );
}

/** Where a form may be led on to: an origin, or a program's own scheme. */
const placeOf = (uri: unknown): string[] => {
  if (typeof uri !== 'string' || !URL.canParse(uri)) return [];
  const { origin, protocol } = new URL(uri);
  return [origin === 'null' ? protocol : origin];
};

export function createPages({
  people,
  frame,
}: {
  readonly people: People;
  readonly frame: () => Frame;
}): ProviderPages & { nothingHere(context: Context): void; later(context: Context): void } {
  const show = (context: Context, body: (page: PageContext) => string, status = 200, forms: readonly string[] = []): void => {
    const request: HttpRequest = people.requestOf(context);
    const user = people.of(context)?.user;
    const of = pageContext(request, { ...frame(), ...(user === undefined ? {} : { person: { name: user.name, login: user.login } }) });
    render(context, withLanguage(request, page(body(of), { nonce: of.nonce, forms }, { status })));
  };
  return {
    error(context, error, thrown) {
      const name = thrown instanceof Error ? thrown.constructor.name : '';
      if (context.status >= 500) return show(context, laterPage, context.status);
      return show(context, name === 'SessionNotFound' ? ranOutPage : (of) => refusedPage(of, error), context.status);
    },
    signOut(context) {
      const { oidc } = context;
      // The library has judged what was asked for by now.
      const asked = new URLSearchParams(people.requestOf(context).query);
      asked.delete('lang');
      show(
        context,
        (of) =>
          signOutPage(asked.size === 0 ? of : { ...of, asked: asked.toString() }, {
            action: oidc.urlFor('end_session_confirm'),
            secret: oidc.session.state?.secret ?? '',
            from: oidc.client?.clientName,
          }),
        200,
        placeOf(oidc.params['post_logout_redirect_uri']),
      );
    },
    signedOut: (context) => show(context, (of) => told(of, openIdWords[of.language].signedOut, toPortal(of))),
    nothingHere: (context) =>
      render(
        context,
        errorAnswer(
          new HttpError(404, 'NotFound', 'There is nothing at this address.'),
          people.requestOf(context),
          false,
          errorPageIn(frame),
        ),
      ),
    later: (context) => show(context, laterPage, 503),
  };
}
