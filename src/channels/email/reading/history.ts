import type { Line } from './lines';

/** The head lines of a quoted mail lie within so many lines of its first one. */
const BLOCK = 12;

const titled = /^[-‐-―_=~*<]{3,}\s*\p{L}[^\d]{1,60}?\s*[-‐-―_=~*>]{3,}:?$/u;
const named =
  /^[-‐-―_=~*\s]*(?:begin forwarded message|forwarded (?:message|by)|original (?:message|appointment)|(?:message|courriel) (?:d['’]origine|original|transf[ée]r[ée]|transmis|r[ée]exp[ée]di[ée])|d[ée]but du (?:message|courriel) (?:transf[ée]r[ée]|transmis|r[ée]exp[ée]di[ée])|urspr[üu]ngliche nachricht|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht)\s?[:：]?[-‐-―_=~*\s]*$/i;
/** Zoho: "---- On Tue, 05 Mar 2024 10:12:00 Support wrote ----". */
const said = /^[-‐-―]{2,}\s?(?:on|le)\s.{5,200}\s(?:wrote|a [ée]crit)\s?:?\s?[-‐-―]{2,}$/i;
const ruled = /^(?:_{5,}|[-‐-―]{5,}|[=*#~]{8,})$/;
const above =
  /\b(?:repl(?:y|ies)|respond|type|write|r[ée]pon[a-zé]*|[ée]cri[a-zé]*|saisi[a-zé]*)\b.{0,60}(?:\babove|au[- ]dessus|ci-dessus).{0,40}\b(?:line|ligne)/i;
/** IBM Notes: "Support ---05/03/2024 10:12:33---Your PIN …". */
const notes = /-{2,}\s?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;

const kinds = [
  ['from', /^(?:from|de|von|da|van|från|fra|od|exp[ée]diteur|发件人|差出人|от)$/i],
  [
    'when',
    /^(?:sent|date|envoy[ée](?: le)?|gesendet|datum|enviado(?: el)?|data|fecha|inviato|verzonden|skickat|sendt|发送时间|日時|送信日時|дата)$/i,
  ],
  ['to', /^(?:to|à|a|an|para|aan|till|til|destinataires?|收件人|宛先|кому)$/i],
  ['subject', /^(?:subject|objet|sujet|re|betreff|asunto|assunto|oggetto|onderwerp|ämne|emne|主题|件名|тема)$/i],
  ['copy', /^(?:cc|c\.c\.|copie(?: à)?|kopie|reply-to|répondre à)$/i],
] as const;

type Kind = (typeof kinds)[number][0];

/** A head line of a quoted mail: "*From:* Support <…>", "De : Support". */
function headLine(head: string): { readonly kind: Kind; readonly value: string } | undefined {
  const text = head.replace(/^[\s•·]+/, '');
  const match = /^([\p{L}.][\p{L}. -]{0,16}?)[\s*_]{0,3}[:：]/u.exec(text);
  if (match === null) return undefined;
  const kind = kinds.find(([, pattern]) => pattern.test(match[1] ?? ''))?.[0];
  return kind === undefined ? undefined : { kind, value: text.slice(match[0].length) };
}

const withinLine = /[\s*>](?:sent|date|envoy[ée]|subject|objet|sujet|to|à)[\s*]{0,3}[:：]/i;

function isHeadBlock(lines: readonly Line[], at: number, examined: (characters: number) => void): boolean {
  const first = headLine(lines[at]?.head ?? '');
  if (first === undefined || first.kind === 'copy') return false;
  if (first.kind === 'from' && (/@[^\s<>@]/.test(first.value) || withinLine.test(first.value))) return true;
  const found = new Set<Kind>();
  let mailbox = false;
  for (let i = at; i < at + BLOCK; i++) {
    const line = lines[i];
    if (line === undefined || line.quoted) break;
    examined(line.head.length);
    const head = headLine(line.head);
    if (head === undefined) continue;
    found.add(head.kind);
    mailbox ||= head.value.includes('@');
  }
  if (found.has('from')) return found.has('when') || found.has('subject') || mailbox;
  return found.has('when') && found.has('subject') && found.has('to');
}

/**
 * Whether the history of the thread begins on this line without marks of quotation: a rule, "-----Original Message-----",
 * "Begin forwarded message:", a block of From, Sent, To and Subject, "reply above this line", in the clients' languages.
 * What follows such a line is never the writer's.
 */
export function historyBegins(lines: readonly Line[], at: number, examined: (characters: number) => void): boolean {
  const line = lines[at];
  if (line === undefined || line.blank || line.quoted) return false;
  const { head } = line;
  examined(head.length);
  const bare = line.text.trim();
  if (bare.length <= 200 && (titled.test(bare) || said.test(bare) || named.test(head) || ruled.test(bare) || above.test(head))) return true;
  return notes.test(head) || isHeadBlock(lines, at, examined);
}
