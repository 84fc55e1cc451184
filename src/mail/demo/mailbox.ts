import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../../../machines/words';
import type { MailAddress } from '../../config/mail-address';
import { compose, oneLine } from '../compose';
import type { Mailer } from '../port';
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
 * Where mail stays while no SMTP_URL is set: in memory, the newest `limit` ones, lost with the process. Each mail is
 * composed as the real one, so that what cannot be sent cannot be shown either; only its head is written out. A mail that comes again under
 * its Message-ID (I9) is shown once. Only for the demo: whoever can connect can read it.
 */
export function createDemoMailbox({ limit, from, now }: { readonly limit: number; readonly from: MailAddress; readonly now: () => Instant }): DemoMailbox {
  const mails: DemoMail[] = [];
  const watchers = new Set<(mail: DemoMail) => void>();
  return {
    async send(mail) {
      const headers = headersOf(new MailComposer(compose(mail, from)).compile().buildHeaders());
      if (mails.some((known) => known.headers.messageId === headers.messageId)) return;
      const { text, html, language } = mail;
      const shown: DemoMail = { id: randomUUID(), at: new Date(now()).toISOString(), to: mail.to.address, from: from.address, subject: oneLine(mail.subject), text, html, language, headers, links: linksOf(mail) };
      mails.unshift(shown);
      mails.splice(limit);
      for (const onMail of watchers) onMail(shown);
    },
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
    list: () => [...mails],
    find: (id) => mails.find((mail) => mail.id === id),
    watch(onMail) {
      watchers.add(onMail);
      return () => watchers.delete(onMail);
    },
  };
}
