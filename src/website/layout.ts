import { html, type Html } from './html';
import type { PageContext } from './page-context';

/** One page inside the frame. */
export interface PageParts {
  /** Of the page; the company's name follows, unless it is `named` there. */
  readonly title: string;
  readonly named?: true;
  readonly description?: string;
  /** Goes into `<main>`; holds the page's one `<h1>`. */
  readonly main: Html;
  /** Scripts at the end of the head; all carry the nonce. */
  readonly scripts?: Html;
  /** The home page is wide, all others are a single column. */
  readonly wide?: boolean;
}

/** The sign of the brand: a handset's arc under the north star. Decoration; the name stands beside it. */
const sign = html`<svg class="sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
  <path class="sign-star" d="M16 2l2.2 7.3L25 11.5l-6.8 2.2L16 21l-2.2-7.3L7 11.5l6.8-2.2z" />
  <path class="sign-line" d="M4 22c7 6.5 17 6.5 24 0" />
</svg>`;

function header({ words, company, base, language, mailboxPath, portal, person, asked }: PageContext): Html {
  const other = language === 'en' ? 'fr' : 'en';
  return html`<header class="top">
  <div class="top-inner">
    <a class="brand" href="${base}/" aria-label="${words.frame.home}">${sign}<span>${company}</span></a>
    <nav class="top-nav" aria-label="${company}">
      <a href="${base}/help">${words.frame.help}</a>
      ${mailboxPath !== undefined && html`<a href="${base}${mailboxPath}" target="_blank" rel="noopener">${words.frame.mailbox}<span class="only-heard"> (${words.frame.newTab})</span></a>`}
      <a href="?${asked !== undefined && `${asked}&`}lang=${other}" lang="${other}" hreflang="${other}">${words.frame.otherLanguage}</a>
      ${portal !== undefined && !person && html`<a href="${portal}">${words.frame.signIn}</a>`}
      ${
        person &&
        html`<span class="person"><span class="only-heard">${words.frame.signedInAs} </span><a href="${base}/portal" title="${person.login}">${person.name}</a></span>
      <form class="sign-out" method="post" action="${base}/portal/sign-out"><button type="submit">${words.frame.signOut}</button></form>`
      }
    </nav>
  </div>
</header>`;
}

/** The whole document: brand, language switch, skip link, landmarks; works without a script, in light and dark. */
export function layout(context: PageContext, page: PageParts): string {
  const { words, base, nonce } = context;
  return html`<!doctype html>
<html lang="${words.frame.htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#0c2233">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#08141f">
<title>${page.named ? page.title : `${page.title} | ${context.company}`}</title>
${page.description !== undefined ? html`<meta name="description" content="${page.description}">` : html`<meta name="robots" content="noindex">`}
<link rel="icon" href="${base}${context.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${base}${context.style}" nonce="${nonce}">
${page.scripts}
</head>
<body id="top">
<a class="skip" href="#content">${words.frame.skip}</a>
${header(context)}
<main id="content" class="${page.wide ? 'wide' : 'narrow'}" tabindex="-1">
${page.main}
</main>
<footer class="foot"><p>${context.mailboxPath !== undefined ? words.frame.footerDemo : words.frame.footer}</p></footer>
</body>
</html>
`.toString();
}
