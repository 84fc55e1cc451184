import { randomUUID } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../../../machines/words';
import type { MailAddress } from '../../config/mail-address';
import { compose, oneLine } from '../compose';
import type { Mail, Mailer } from '../port';
import { headersOf } from './headers';
import { linksOf } from './links';

/** One mail as its recipient would see it; also its JSON form. */
export interface DemoMail {
  readonly id: string;
  /** When it was taken; ISO 8601, UTC. */
  readonly at: string;
  /** The bare addresses; the names are in `headers`. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  /** As they would travel, by name in camel case: `messageId` with its brackets, `autoSubmitted`, `contentLanguage`, `date` ... */
  readonly headers: Readonly<Record<string, string>>;
  /** Every web address in it, once each, in order. */
  readonly links: readonly string[];
}

export interface DemoMailbox extends Mailer {
  /** Newest first. */
  list(): readonly DemoMail[];
  find(id: string): DemoMail | undefined;
  /** Calls back for every new mail; returns how to stop. */
  watch(onMail: (mail: DemoMail) => void): () => void;
}

/**
 * Where mail stays while no SMTP_URL is set: in memory, the newest `limit` ones, lost with the process. Each mail is taken
 * as the real one is, so that what cannot be sent cannot be shown either; its head is written out when somebody looks at
 * it. A mail that comes again under its Message-ID (I9) is shown once. Only for the demo: whoever can connect can read it.
 */
export function createDemoMailbox({
  limit,
  from,
  now,
}: {
  readonly limit: number;
  readonly from: MailAddress;
  readonly now: () => Instant;
}): DemoMailbox {
  const kept = new Map<string, () => DemoMail>();
  const watchers = new Set<(mail: DemoMail) => void>();
  const list = (): readonly DemoMail[] => [...kept.values()].reverse().map((shown) => shown());
  return {
    async send(mail) {
      const composed = compose(mail, from);
      if (kept.has(mail.messageId)) return;
      const date = new Date(now());
      const shown = once(() => show(mail, composed, from.address, date));
      kept.set(mail.messageId, shown);
      if (kept.size > limit) kept.delete(kept.keys().next().value ?? mail.messageId);
      for (const onMail of watchers) onMail(shown());
    },
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
    list,
    find: (id) => list().find((mail) => mail.id === id),
    watch(onMail) {
      watchers.add(onMail);
      return () => watchers.delete(onMail);
    },
  };
}

function show({ to, subject, text, html, language }: Mail, composed: SendMailOptions, from: string, date: Date): DemoMail {
  const headers = headersOf(new MailComposer({ ...composed, date }).compile().buildHeaders());
  return {
    id: randomUUID(),
    at: date.toISOString(),
    to: to.address,
    from,
    subject: oneLine(subject),
    text,
    html,
    language,
    headers,
    links: linksOf({ text, html }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
