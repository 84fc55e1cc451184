import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Instant } from '../../../../machines/words';
import { isLoopback } from '../../../config/loopback';
import type { Logger } from '../../../observe/logger';
import type { ReceivedMail } from '../handle-mail';
import { leaving, notOurs, notStored, Refusal } from './answers';
import { cannotListen } from './cannot-listen';
import { countClients } from './clients';
import { usualLimits, type ReceiverLimits } from './limits';
import { sharedMemory } from './memory';
import { ourRecipients } from './our-domain';
import { receiveData } from './receive-data';
import { watchSessions } from './sessions';
import { serverOptions } from './server-options';

export { CannotListen } from './cannot-listen';

/** A mail that came in by SMTP. */
export type SmtpMail = Omit<ReceivedMail, 'id' | 'envelopeFrom' | 'client'> & {
  /** '' for the null path. */
  readonly envelopeFrom: string;
  readonly client: NonNullable<ReceivedMail['client']>;
};

export interface ReceiverOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Our name, and the domain whose mail is taken. */
  readonly mailDomain: string;
  /** PEM; without it STARTTLS is not offered. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Stores the mail durably, or knows that it is stored: only then `250` is said. A rejection is told as 451. */
  readonly accept: (mail: SmtpMail) => Promise<'taken' | 'repeated'>;
  readonly log: Pick<Logger, 'debug' | 'info' | 'warn'>;
  readonly now: () => Instant;
  readonly limits?: Partial<ReceiverLimits>;
  /** Addresses without limits of their own: our relay's. Usually those of this machine. */
  readonly exempt?: (address: string) => boolean;
}

export interface Receiver {
  readonly port: number;
  /** Takes no new connection, finishes the mails that are on their way in, sends everybody else away. */
  close(): Promise<void>;
}

/**
 * Receives customers' mail by SMTP. It stores what it takes and sends nothing on, so it is no relay; it has no AUTH. A
 * mail ends at CRLF . CRLF and nowhere else, and one that another server could have cut otherwise is refused. Resolves
 * when it listens; rejects with CannotListen, or an Error about the certificate.
 */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { host, port, mailDomain, accept, log, now, exempt = isLoopback } = options;
  const limits: ReceiverLimits = { ...usualLimits, ...options.limits };
  const clients = countClients(limits, now, exempt);
  const memory = sharedMemory(limits);
  const isOurs = ourRecipients(mailDomain);
  const storing = new Set<Promise<unknown>>();

  async function store(raw: Buffer, session: SMTPServerSession): Promise<void> {
    const { mailFrom, rcptTo } = session.envelope;
    const accepting = accept({
      raw,
      envelopeFrom: mailFrom === false ? '' : mailFrom.address,
      recipients: rcptTo.map(({ address }) => address),
      client: { address: session.remoteAddress, helo: session.hostNameAppearsAs },
      at: now(),
    });
    storing.add(accepting);
    try {
      const how = await accepting;
      log.debug('a mail came in', { how, bytes: raw.length, client: session.remoteAddress });
    } catch (error) {
      log.warn('a mail could not be stored; its sender is asked to come again', { error });
      throw notStored();
    } finally {
      storing.delete(accepting);
    }
  }

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const share = memory();
    sessions.begin(session.id);
    try {
      const raw = await receiveData({ stream, share, size: limits.size, onFlood: (why) => sessions.hangUp(session.id, why) });
      if (raw !== undefined) await store(raw, session);
    } finally {
      share.free();
      setImmediate(() => sessions.end(session.id));
    }
  }

  const server = new SMTPServer({
    ...serverOptions(mailDomain, limits, options.tls),
    onConnect(session, callback) {
      if (!sessions.open(session.id)) return callback(leaving());
      const tooMany = clients.enter(session.id, session.remoteAddress);
      return callback(tooMany === undefined ? null : new Refusal(421, tooMany));
    },
    onMailFrom(_address, session, callback) {
      const tooMany = clients.mail(session.remoteAddress);
      // Not in this very step: smtp-server would lose what a client sent along after a second mail.
      setImmediate(callback, tooMany === undefined ? null : new Refusal(450, tooMany));
    },
    onRcptTo({ address }, session, callback) {
      if (isOurs(address)) return callback();
      return callback(sessions.refused(session.id) ? new Refusal(421, 'Too many addresses that are not ours.') : notOurs(mailDomain));
    },
    onData: (stream, session, callback) => void take(stream, session).then(() => callback(null, 'Taken.'), callback),
    onClose(session, callback) {
      sessions.close(session.id);
      clients.leave(session.id);
      callback();
    },
  });
  const sessions = watchSessions(server, limits);
  server.server.maxConnections = 2 * limits.connections;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) => reject(cannotListen(host, port, error)));
    server.listen(port, host, resolve);
  });
  server.removeAllListeners('error');
  server.on('error', (error: Error) => log.debug('a connection of the mail receiver failed', { error }));

  let closing: Promise<void> | undefined;
  return {
    port: (server.server.address() as AddressInfo).port,
    close() {
      closing ??= (async () => {
        const closed = new Promise<void>((resolve) => server.close(resolve));
        sessions.sendAway();
        await closed;
        await Promise.allSettled(storing);
      })();
      return closing;
    },
  };
}
