import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseImapUrl, type ImapUrl } from '../../../../src/channels/email/mailbox/imap-url';
import { createMailbox } from '../../../../src/channels/email/mailbox/mailbox';
import type { FetchedMail, Mailbox, MailboxOptions, Place } from '../../../../src/channels/email/mailbox/port';
import type { Dovecot } from '../../../support/dovecot';
import { eventually } from '../../../support/eventually';
import { quietLog, type LoggedLine } from '../../../support/quiet-log';

/** A mail as customers write it, with this subject. */
export const letter = (subject: string, text = 'Please forward my calls to 613 555 0142.'): string =>
  [
    `Message-ID: <${createHash('sha256').update(subject).digest('hex').slice(0, 16)}@example.org>`,
    'From: Ann <ann@organization.com>',
    'To: support@example.com',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');

/** The subject of a mail that was taken. */
export const subjectOf = ({ raw }: { readonly raw: Buffer }): string => /^Subject: (.*)\r$/m.exec(raw.toString('latin1'))?.[1] ?? '';

/** A place that keeps its text as long as the test runs. */
export function memoryPlace(): Place & { text(): string | undefined } {
  let text: string | undefined;
  return {
    read: () => Promise.resolve(text),
    write: (next) => {
      text = next;
      return Promise.resolve();
    },
    text: () => text,
  };
}

export const urlOf = ({ user, password }: Pick<Dovecot, 'user' | 'password'>, at: string): ImapUrl => {
  const [, secure, rest = ''] = /^imap(s?):\/\/(.*)$/.exec(at) ?? [];
  const url = parseImapUrl(`imap${secure ?? ''}://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${rest}`);
  if (!url) throw new Error(`${at} should make an IMAP URL.`);
  return url;
};

export interface Box {
  readonly mailbox: Mailbox;
  readonly taken: readonly FetchedMail[];
  subjects(): string[];
  readonly lines: readonly LoggedLine[];
  /** The pauses that were asked for, in milliseconds. */
  readonly pauses: readonly number[];
  /** Waits until these subjects, and no others, were taken in this order. */
  has(subjects: readonly string[]): Promise<void>;
  /** Waits for this state. */
  is(state: ReturnType<Mailbox['state']>): Promise<void>;
}

/** Reads a server's mailbox; `take` keeps what it is given. Pauses between tries are cut to a few milliseconds, and listed. */
export function readBox(server: Dovecot, more: Partial<MailboxOptions> & { readonly at?: string } = {}): Box {
  const taken: FetchedMail[] = [];
  const pauses: number[] = [];
  const { log, lines } = quietLog();
  const { at = `imap://127.0.0.1:${server.port}`, ...options } = more;
  const mailbox = createMailbox({
    url: urlOf(server, at),
    log,
    now: Date.now,
    take: (mail) => {
      taken.push(mail);
      return Promise.resolve();
    },
    pause: (length, signal) => {
      pauses.push(length);
      return wait(20, undefined, { signal }).catch(() => undefined);
    },
    ...options,
  });
  const subjects = (): string[] => taken.map(subjectOf);
  return {
    mailbox,
    taken,
    lines,
    pauses,
    subjects,
    has: async (wanted) => {
      await eventually(
        () => Promise.resolve(taken.length >= wanted.length || undefined),
        `${wanted.length} mails, after ${taken.length}: ${JSON.stringify(lines)}`,
      );
      expect(subjects()).toEqual(wanted);
    },
    is: async (state) => {
      await eventually(
        () => Promise.resolve(mailbox.state() === state || undefined),
        `${state}, while it is ${mailbox.state()}: ${JSON.stringify(lines)}`,
      );
    },
  };
}

/** Waits until every mail of INBOX bears these marks on disk. */
export const marked = (server: Dovecot, marks: readonly string[]): Promise<true> =>
  eventually(
    () => Promise.resolve(JSON.stringify(server.flags()) === JSON.stringify(marks) || undefined),
    `the marks ${JSON.stringify(marks)}`,
  );
