import type { Millis } from '../../../../machines/words';
import { limits as mailLimits } from '../reading/mail';

/** So many at once, and so many more each second. */
export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

/** What the receiver takes from the world (T22). Beyond a limit the answer is a 4xx: an honest server comes again. */
export interface ReceiverLimits {
  /** Bytes of one mail, announced as SIZE; beyond: 552. */
  readonly size: number;
  /** Recipients of one mail; beyond: 452 (RFC 5321, 4.5.3.1.10). */
  readonly recipients: number;
  /** Recipients of other domains, and commands nobody knows, before a client is sent away. */
  readonly refusals: number;
  /** Connections over all clients. */
  readonly connections: number;
  /** Of these, of one client address (IPv6: of one /64). */
  readonly connectionsPerAddress: number;
  /** New connections of one client address. */
  readonly connects: Pace;
  /** Mails of one client address. */
  readonly mails: Pace;
  /** Bytes of mails that are being received or stored, over all connections. */
  readonly memory: number;
  /** Of these, bytes only small mails may use, so that a few large ones keep nobody out. */
  readonly memoryForSmall: number;
  /** Bytes up to which a mail is small. */
  readonly small: number;
  /** Silence after which a client is sent away. */
  readonly idle: Millis;
  /** From connecting, or from the last mail taken, to the end of the next one: who drips bytes is never idle. */
  readonly whole: Millis;
  /** How long `close` waits for mails that are on their way in. */
  readonly farewell: Millis;
}

const MiB = 1024 * 1024;

/** For a support mailbox of a large provider; half of it would do. */
export const usualLimits: ReceiverLimits = {
  size: mailLimits.size,
  recipients: 50,
  refusals: 10,
  connections: 200,
  connectionsPerAddress: 20,
  connects: { burst: 100, perSecond: 2 },
  mails: { burst: 200, perSecond: 5 },
  memory: 64 * MiB,
  memoryForSmall: 16 * MiB,
  small: MiB / 4,
  idle: 2 * 60_000,
  whole: 10 * 60_000,
  farewell: 10_000,
};
