import type { Mail } from './port';

/** A Message-ID of anybody's as it may stand in a header of ours: visible ASCII in angle brackets, no longer than one line takes. */
const messageId = /^<[!-;=?-~]{1,250}>$/;

/** References kept: a thread's first and its newest; mail programs need no more, and a thread may go on for years. */
const most = 20;

/** In-Reply-To and References of an answer (RFC 5322, 3.6.4); empty for a mail that answers none. */
export function threadHeaders({ inReplyTo, references = [] }: Pick<Mail, 'inReplyTo' | 'references'>): {
  readonly inReplyTo?: string;
  readonly references?: string;
} {
  const answered = inReplyTo !== undefined && messageId.test(inReplyTo) ? [inReplyTo] : [];
  const [first, ...rest] = [...new Set([...references.filter((id) => messageId.test(id) && id !== inReplyTo), ...answered])];
  if (first === undefined) return {};
  const kept = [first, ...rest.slice(1 - most)];
  return { ...(answered[0] === undefined ? {} : { inReplyTo: answered[0] }), references: kept.join(' ') };
}
