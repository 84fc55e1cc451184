import type { Language } from '../../../machines/words';
import { Html, html } from '../../website/html';
import type { DemoMail } from './mailbox';
import { mailboxWords } from './words';

/** What a page of the mailbox is made for. */
export interface Viewer {
  readonly language: Language;
  readonly nonce: string;
}

const style = new Html(`
:root { color-scheme: light dark; --ink: #14202b; --soft: #51606d; --line: #cdd6dd; --ground: #f6f8f9; --sheet: #fff; --link: #0b5cad; font: 1rem/1.5 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef2; --soft: #a9b7c2; --line: #38464f; --ground: #10181e; --sheet: #18232b; --link: #86bdf5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
a { color: var(--link); } a:focus-visible, summary:focus-visible, iframe:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
#said { margin: 0; }
p.about, time, dt { color: var(--soft); }
ol { list-style: none; margin: 1.5rem 0; padding: 0; border-top: 1px solid var(--line); }
li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .75rem .25rem; border-bottom: 1px solid var(--line); }
li a { grid-column: 1 / -1; font-weight: 600; overflow-wrap: anywhere; padding: .25rem 0; } li span { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; } dd { margin: 0; overflow-wrap: anywhere; }
iframe { display: block; width: 100%; height: 42rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--sheet); }
details { margin-top: 1rem; } summary { cursor: pointer; padding: .5rem 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0; font-size: .9rem; }
form { display: grid; gap: .25rem; margin: 1rem 0; } label { margin-top: .5rem; color: var(--soft); }
input, select, textarea { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem; width: 100%; }
button, a.act { font: inherit; font-weight: 600; justify-self: start; margin-top: 1rem; padding: .6rem 1.2rem; border: 0; border-radius: .4rem; background: var(--link); color: var(--ground); cursor: pointer; text-decoration: none; display: inline-block; }
input:focus-visible, select:focus-visible, textarea:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 30rem) { li { grid-template-columns: 1fr; } }
`);

/** Looks every three seconds, while the page is seen, whether there is new mail, puts it in and says so. */
const script = (arrived: string): Html =>
  new Html(`
const list = document.getElementById('mails'), said = document.getElementById('said');
const newest = (within) => within.querySelector('li')?.id;
setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('mails');
  if (newest(fresh) === newest(list)) return;
  list.replaceChildren(...fresh.childNodes);
  said.textContent = ${JSON.stringify(arrived)} + (list.querySelector('li a')?.textContent ?? '');
}, 3000);
`);

/** A page of the mailbox. */
export const page = ({ language, nonce }: Viewer, title: string, body: Html): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main>${body}</main></body>
</html>
`.toString();

function time(at: string, language: Language): Html {
  const shown = new Intl.DateTimeFormat(mailboxWords[language].locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at));
  return html`<time datetime="${at}">${shown}</time>`;
}

/** All mails, newest first, each a link to its page. Links are relative: PUBLIC_URL may have a path. */
export function listPage(
  mails: readonly DemoMail[],
  viewer: Viewer,
  { canWrite = false, sent = false }: { readonly canWrite?: boolean; readonly sent?: boolean } = {},
): string {
  const words = mailboxWords[viewer.language];
  const items = mails.map(
    ({ id, subject, to, at, language }) =>
      html`<li id="m-${id}"><a href="mailbox/${id}" lang="${language}">${subject}</a><span>${words.to}${words.colon}${to}</span>${time(at, viewer.language)}</li>`,
  );
  return page(
    viewer,
    words.title,
    html`<p><a href="..">${words.home}</a></p>
<h1>${words.title}</h1>
<p class="about">${words.about}</p>
${canWrite && html`<p><a class="act" href="mailbox/write">${words.write}</a></p>`}
<p id="said" role="status">${sent && words.sent}</p>
<div id="mails">${mails.length === 0 ? html`<p>${words.none}</p>` : html`<ol>${items}</ol>`}</div>
<script nonce="${viewer.nonce}">${script(words.arrived + words.colon)}</script>`,
  );
}

/** One mail: its HTML part in a frame that can run nothing, its text part, its headers. */
export function mailPage(mail: DemoMail, viewer: Viewer, canWrite = false): string {
  const words = mailboxWords[viewer.language];
  const headers = Object.entries(mail.headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  return page(
    viewer,
    mail.subject,
    html`<p><a href="../mailbox">${words.back}</a></p>
<h1 lang="${mail.language}">${mail.subject}</h1>
<dl><dt>${words.from}</dt><dd>${mail.from}</dd><dt>${words.to}</dt><dd>${mail.to}</dd><dt>${words.at}</dt><dd>${time(mail.at, viewer.language)}</dd></dl>
<iframe src="${mail.id}/html" title="${mail.subject}" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>
${canWrite && html`<p><a class="act" href="write?reply=${mail.id}">${words.reply}</a></p>`}
<details><summary>${words.asText}</summary><pre lang="${mail.language}">${mail.text}</pre></details>
<details><summary>${words.asSent}</summary><pre>${headers}</pre></details>`,
  );
}

/** The HTML part by itself, its links opening beside the mailbox. */
export function mailBody({ html: body }: DemoMail): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(body)
    ? body.replace(/<head[^>]*>/i, (head) => head + base)
    : `<!doctype html><meta charset="utf-8">${base}${body}`;
}
