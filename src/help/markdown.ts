import MarkdownIt from 'markdown-it';
import { Html } from '../website/html';

/** HTML in an article is shown as text; links lead to https, mail and our own pages alone. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (url) => /^(https:|mailto:|\/(?!\/)|#)/i.test(url.trim());
markdown.disable('image');

/** An article's body as markup. */
export const bodyOf = (text: string): Html => new Html(markdown.render(text));

/** One sentence of it: emphasis and links, no blocks. */
export const inline = (text: string): Html => new Html(markdown.renderInline(text));
