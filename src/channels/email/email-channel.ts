import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant, Millis } from '../../../machines/words';
import type { Policy } from '../../../machines/policy';
import type { Config } from '../../config/config';
import type { AccountDirectory } from '../../directory/port';
import type { Logger } from '../../observe/logger';
import type { Metrics } from '../../observe/metrics';
import type { Keys } from '../../proof/keys';
import type { Store } from '../../store/port';
import type { HouseTurns } from '../../turn/house/house';
import { TurnAdapter, type BotLogic } from '../turn-adapter';
import { createBounces } from './bounces';
import { createMailHandler } from './handle-mail';
import { createInbox, type Inbox } from './inbox';
import { createJudge } from './judging/judge';
import { createResolver, type Resolve } from './judging/resolver';
import { createMailbox } from './mailbox/mailbox';
import type { Mailbox } from './mailbox/port';
import { createPlaceFile } from './mailbox/place-file';
import { createMailReader } from './reading/mail-reader';
import { CannotListen } from './receiving/cannot-listen';
import { createReceiver, type Receiver } from './receiving/receiver';
import { createAddresses } from './threads/addresses';

export interface EmailChannelDeps {
  readonly config: Config;
  readonly store: Store;
  readonly directory: AccountDirectory;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly house: HouseTurns;
  readonly logic: BotLogic;
  readonly metrics: Metrics;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Logger;
  /** DNS as somebody else sees it; the demo knows the keys of its own people. */
  readonly dns?: (real: Resolve) => Resolve;
  /** How long a DNS answer, a judgement and the reading of a mail may each take; their own times unless told. */
  readonly patience?: Millis;
}

/** Customers' mail, by SMTP and from a mailbox, through one durable inbox to the turn. */
export interface EmailChannel {
  readonly inbox: Pick<Inbox, 'put'>;
  /** Rejects with a sentence when the port of SMTP_LISTEN cannot be had. Answers the receiver's port, if there is one. */
  start(): Promise<number | undefined>;
  stop(): Promise<void>;
}

export function createEmailChannel(deps: EmailChannelDeps): EmailChannel {
  const { config, store, keys, now, log, patience } = deps;
  const reader = createMailReader(patience === undefined ? {} : { deadline: patience });
  const addresses = createAddresses(keys, config.mailDomain);
  const real = createResolver(config.dnsServers, patience === undefined ? {} : { timeout: patience });
  const handle = createMailHandler({
    reader,
    addresses,
    directory: deps.directory,
    store,
    keys,
    log,
    metrics: deps.metrics,
    judge: createJudge({
      dns: deps.dns?.(real) ?? real,
      trustedAuthservId: config.trustedAuthservId,
      now,
      ...(patience === undefined ? {} : { timeout: patience }),
    }),
    bounces: createBounces({ turns: deps.house, store, policy: deps.policy, log }),
    adapter: new TurnAdapter('email', deps.logic),
  });
  const inbox = createInbox({ store, keys, handle, worker: `${process.pid}`, now, random: deps.random, log, metrics: deps.metrics });
  let receiver: Receiver | undefined;
  let mailbox: Mailbox | undefined;

  return {
    inbox,
    async start() {
      receiver = await listen(config, inbox, now, log);
      if (config.imapUrl) {
        const place = createPlaceFile(join(config.dataDir, 'imap-place.json'));
        mailbox = createMailbox({
          url: config.imapUrl,
          place,
          now,
          log,
          take: async (mail) => void (await inbox.put(mail)),
          tooLarge: async ({ bytes }) => {
            log.error('a mail of the mailbox is too large and is set aside: nobody gets an answer to it', { bytes });
            deps.metrics.mailDied();
          },
        });
      }
      inbox.start();
      return receiver?.port;
    },
    async stop() {
      await Promise.all([receiver?.close(), mailbox?.close()]);
      await inbox.stop();
      await reader.close();
    },
  };
}

/** The built-in receiver. The default port taken by another program is only warned about: the rest goes on without. */
async function listen(
  { smtpListen, smtpTls, mailDomain }: Config,
  inbox: Pick<Inbox, 'put'>,
  now: () => Instant,
  log: Logger,
): Promise<Receiver | undefined> {
  if (!smtpListen) return undefined;
  const tls = smtpTls && { cert: await readFile(smtpTls.certFile, 'utf8'), key: await readFile(smtpTls.keyFile, 'utf8') };
  try {
    return await createReceiver({ ...smtpListen, mailDomain, ...(tls ? { tls } : {}), accept: (mail) => inbox.put(mail), log, now });
  } catch (error) {
    if (!(error instanceof CannotListen) || !error.taken || smtpListen.required) throw error;
    log.warn(
      `mail is not taken in: ${smtpListen.host}:${smtpListen.port} is used by another program. Set SMTP_LISTEN to another port, or to off.`,
    );
    return undefined;
  }
}
