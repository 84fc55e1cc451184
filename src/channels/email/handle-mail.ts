import type { Instant } from '../../../machines/words';
import type { Logger } from '../../observe/logger';
import type { Metrics } from '../../observe/metrics';
import type { TurnResult } from '../../turn/port';
import type { TurnAdapter } from '../turn-adapter';
import type { Bounces } from './bounces';
import type { Judge } from './judging/judge';
import type { Mail } from './reading/mail';
import type { MailReader } from './reading/mail-reader';
import { neverAnswer } from './reading/never-answer';
import { route, type RouteDeps } from './route';
import type { Addresses } from './threads/addresses';

/** A mail as it came to us, stored durably before anybody looks at it. */
export interface ReceivedMail {
  /** The same for every delivery of the same mail. */
  readonly id: string;
  readonly raw: Buffer;
  /** MAIL FROM without angle brackets, '' for the null path; undefined: fetched from a mailbox. */
  readonly envelopeFrom: string | undefined;
  /** RCPT TO; empty: fetched from a mailbox. */
  readonly recipients: readonly string[];
  readonly client: { readonly address: string; readonly helo: string } | undefined;
  readonly at: Instant;
}

export interface MailDeps extends RouteDeps {
  readonly reader: Pick<MailReader, 'readMail'>;
  readonly judge: Judge;
  readonly addresses: Addresses;
  readonly bounces: Bounces;
  readonly adapter: Pick<TurnAdapter, 'process'>;
  readonly metrics: Pick<Metrics, 'mailDied'>;
  readonly log: Logger;
}

/** Message-IDs looked at, the newest: each of ours costs a keyed hash. */
const mostNamed = 50;

/** Effects whose answers of ours this mail answers. It says what was read, and gives no right (I7). */
const answersOf = (
  { mailOf }: Pick<Addresses, 'mailOf'>,
  { references, inReplyTo }: Pick<Mail, 'references' | 'inReplyTo'>,
): readonly string[] =>
  [...new Set([...inReplyTo, ...references.slice(-mostNamed)])].flatMap((named) => {
    const ours = mailOf(named);
    return ours?.type === 'answer.mail' ? [ours.effect] : [];
  });

/** What is to become of a stored mail: `later`: nothing was saved, it is to be tried again. */
export type Handled = 'done' | 'later';

/**
 * The way of one mail: read, is it one that is never answered, who wrote it, which thread is it of, and then the turn.
 * Safe to be done again for the same mail: the turn knows it by its id. Rejects with DirectoryUnavailable or
 * StoreUnavailable: to be tried again, like `later`.
 */
export function createMailHandler(deps: MailDeps): (received: ReceivedMail) => Promise<Handled> {
  return async (received) => {
    const { id, raw, envelopeFrom, recipients, client, at } = received;
    const read = await deps.reader.readMail(raw);
    if (read.kind === 'unreadable') {
      if (read.reason === 'unavailable') return 'later';
      deps.log.error('a mail could not be read and is set aside: nobody gets an answer to it', {
        mail: id,
        reason: read.reason,
        detail: read.detail,
      });
      deps.metrics.mailDied();
      return 'done';
    }
    const { mail } = read;
    const addressed = deps.addresses.read({ mail, ...(client ? { recipients } : {}) });
    const bounced = await deps.bounces.take({ mail, addressed, at, nullPath: envelopeFrom === '' || mail.returnPath === '' });
    if (bounced !== 'not-a-bounce') return bounced === 'unavailable' ? 'later' : 'done';
    const never = neverAnswer(mail, { envelopeFrom, isOurs: deps.addresses.isOurs });
    if (never !== undefined) {
      deps.log.info('a mail is not answered', { mail: id, why: never });
      return 'done';
    }
    const judgement = await deps.judge(raw, { remoteAddress: client?.address, helo: client?.helo, mailFrom: envelopeFrom }, mail);
    if (judgement.kind !== 'aligned')
      deps.log.info('nothing proves who wrote a mail', { mail: id, why: judgement.reason, detail: judgement.detail });
    const { leg, mail: routed } = await route(deps, { id, at }, mail, judgement, addressed);
    const facts = { ...routed, answers: answersOf(deps.addresses, mail) };
    const text = mail.newText.trim();
    const [language] = mail.languages;
    const result: TurnResult = await deps.adapter.process({
      leg,
      channel: 'email',
      turnId: id,
      at,
      kind: 'message',
      text,
      attachments: text === '' && mail.attachments.length > 0,
      mail: facts,
      ...(language === undefined ? {} : { locale: language }),
      echo: { attachments: mail.attachments.map(({ name, type, size }) => ({ contentType: type, name, size })) },
    });
    return result.status === 'committed' ? 'done' : 'later';
  };
}
