import { html, type Html } from '../../website/html';
import type { DemoMail } from './mailbox';
import { page, type Viewer } from './pages';
import { mailboxWords } from './words';

/** Somebody a visitor of the demo may write as. */
export interface Writer {
  readonly name: string;
  readonly address: string;
}

/** A mail begun: empty, or a reply as mail programs begin one. */
export interface Begun {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo: string;
  readonly references: string;
}

const inBrackets = (list: string): string => /<([^<>]+)>/.exec(list)?.[1] ?? list.trim();

/** A new mail to the support. */
export const newMail = (writers: readonly Writer[], support: string): Begun => ({
  from: writers[0]?.address ?? '',
  to: support,
  subject: '',
  text: '',
  inReplyTo: '',
  references: '',
});

/** A reply with the old mail quoted below, to where the mail wants its answers. */
export function replyTo({ to, from, headers, subject, text, at, language }: DemoMail): Begun {
  const when = new Intl.DateTimeFormat(mailboxWords[language === 'fr' ? 'fr' : 'en'].locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
  const attribution = language === 'fr' ? `Le ${when}, Support <${from}> a écrit :` : `On ${when}, Support <${from}> wrote:`;
  const quoted = text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
  return {
    from: to,
    to: inBrackets(headers['replyTo'] ?? from),
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    text: `\n\n${attribution}\n${quoted}\n`,
    inReplyTo: headers['messageId'] ?? '',
    references: [headers['references'], headers['messageId']].filter((ids) => ids !== undefined).join(' '),
  };
}

/** The page a mail is written on. */
export function writePage(begun: Begun, writers: readonly Writer[], viewer: Viewer, mailbox: string): string {
  const words = mailboxWords[viewer.language];
  const option = ({ name, address }: Writer): Html =>
    html`<option value="${address}"${address === begun.from ? ' selected' : ''}>${name === '' ? address : `${name} <${address}>`}</option>`;
  const hidden = (name: 'inReplyTo' | 'references'): Html => html`<input type="hidden" name="${name}" value="${begun[name]}">`;
  return page(
    viewer,
    words.write,
    html`<p><a href="${mailbox}">${words.back}</a></p>
<h1>${words.write}</h1>
<p class="about">${words.aboutWriting}</p>
<form method="post" action="${mailbox}/write">
${hidden('inReplyTo')}${hidden('references')}
<label for="from">${words.from}</label><select id="from" name="from">${writers.map(option)}<option value="">${words.stranger}</option></select>
<label for="to">${words.to}</label><input id="to" name="to" value="${begun.to}" required spellcheck="false" autocomplete="off">
<label for="subject">${words.subject}</label><input id="subject" name="subject" value="${begun.subject}" maxlength="500" autocomplete="off">
<label for="text">${words.text}</label><textarea id="text" name="text" rows="14" required>${`\n${begun.text}`}</textarea>
<button>${words.send}</button>
</form>`,
  );
}
