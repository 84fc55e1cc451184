import { errorWords } from '../../http/error-page';
import { html as page } from '../../http/response';
import type { ErrorPage } from '../../http/router';
import { html, type Html } from '../html';
import { pageContext, withLanguage, type Frame, type PageContext } from '../page-context';
import { messagePage, toChat, toHome } from './message-page';

const again = ({ words }: PageContext): Html => html`<a class="button button-main" href="">${words.errors.tryAgain}</a>`;

/** The store or another part cannot be asked just now (I14). The link leads to the same address, by GET. */
export const tryLaterPage = (context: PageContext): string => messagePage(context, context.words.errors.later, again(context));

/** A post that a page of another website sent. The link leads to our own page of the same address. */
export const crossSitePage = (context: PageContext): string => messagePage(context, context.words.errors.crossSite, toHome(context));

/** An address where nothing is, a form that could not be read, a fault of ours: in this frame, in the visitor's language. */
export const errorPageIn =
  (frame: () => Frame): ErrorPage =>
  (status, request) => {
    const context = pageContext(request, frame());
    const { title, text } = errorWords(status, context.language);
    const body = messagePage(context, { title, paragraphs: [text] }, toHome(context));
    return withLanguage(request, page(body, { nonce: context.nonce }, { status }));
  };

/** Used, expired, superseded and unknown links alike: one page, so that nobody learns which. */
export const deadLinkPage = (context: PageContext): string => messagePage(context, context.words.links.dead, toChat(context));
