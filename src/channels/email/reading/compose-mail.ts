import type { Body } from './body';
import { isBounceText } from './bounce-signs';
import { deliveryReport } from './delivery-report';
import { decodeWords } from './encoded-words';
import { idsIn, valuesOf, type Header } from './headers';
import type { Attachment, Mail } from './mail';
import { mailboxesOf, type Mailbox } from './mailboxes';
import type { Part } from './part';

const MOST_REFERENCES = 100;
const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/;

const tagsIn = (value: string): string[] =>
  value
    .toLowerCase()
    .split(',')
    .map((one) => (one.split(';')[0] ?? '').trim())
    .filter((one) => tag.test(one));

/** The language an HTML part says it is written in. */
function htmlLanguage(part: Part): string[] {
  if (part.type !== 'text/html' || part.attached) return part.children.flatMap(htmlLanguage);
  return tagsIn(/<(?:html|body)\b[^>]{0,500}?\slang\s?=\s?["']?([\w-]{2,12})/i.exec(part.text.slice(0, 5_000))?.[1] ?? '');
}

function namedText(part: Part): Attachment[] {
  const own =
    part.attached && part.text !== '' ? [{ name: part.name.slice(0, 200), type: part.type, size: Buffer.byteLength(part.text) }] : [];
  return [...own, ...part.children.flatMap(namedText)];
}

function dateOf(value: string | undefined): number | undefined {
  const at = Date.parse(
    (value ?? '')
      .slice(0, 100)
      .replace(/\([^()]*\)/g, '')
      .trim(),
  );
  return Number.isNaN(at) ? undefined : at;
}

/** Puts together what a mail says from its headers and parts. */
export function composeMail(
  headers: readonly Header[],
  root: Part,
  body: Body,
  files: readonly Attachment[],
  reports: readonly { readonly type: string; readonly text: string }[],
): Mail {
  const values = (name: string): readonly string[] => valuesOf(headers, name);
  const mailboxes = (name: string): readonly Mailbox[] => values(name).flatMap((value) => mailboxesOf(value).mailboxes);
  const from = values('from');
  const lists = from.map(mailboxesOf);
  const ids = values('message-id').flatMap(idsIn);
  const returnPath = values('return-path')[0];
  const status = reports.find(({ type }) => type.endsWith('delivery-status'));
  const original = reports.find(({ type }) => !type.endsWith('delivery-status'));
  return {
    headers,
    from: {
      count: from.length,
      mailboxes: lists.flatMap((list) => list.mailboxes),
      clear: lists.length > 0 && lists.every(({ clear }) => clear),
    },
    replyTo: mailboxes('reply-to'),
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    returnPath: returnPath?.replace(/^<|>$/g, '').trim(),
    subject: decodeWords(values('subject')[0] ?? '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, 1_000)
      .trim(),
    messageId: ids.length === 1 ? ids[0] : undefined,
    inReplyTo: values('in-reply-to').flatMap(idsIn).slice(0, MOST_REFERENCES),
    references: values('references').flatMap(idsIn).slice(-MOST_REFERENCES),
    date: dateOf(values('date')[0]),
    contentType: root.type,
    newText: body.text,
    cut: body.cut,
    readsLikeBounce: isBounceText(body.text === '' ? body.front : body.text),
    languages: [
      ...new Set([...values('content-language').flatMap(tagsIn), ...htmlLanguage(root), ...values('accept-language').flatMap(tagsIn)]),
    ].slice(0, 10),
    attachments: [...files, ...namedText(root)],
    report: status === undefined ? undefined : deliveryReport(status.text, original?.text),
  };
}
