import type { LegId, UserId } from '../../../../machines/words';
import { readBounceToken, type BounceToken } from '../../../proof/bounce-token';
import type { Keys } from '../../../proof/keys';
import { readPinReplyToken, type PinReplyToken } from '../../../proof/pin-reply-token';
import { readReplyToken, type ReplyToken } from '../../../proof/reply-token';
import { valuesOf } from '../reading/headers';
import type { Mail } from '../reading/mail';
import { mailboxesOf } from '../reading/mailboxes';
import { readOwnAddress } from './own-addresses';

/** Which of our addresses a mail was sent to. Says nothing of who wrote it: that is judged apart (T19). */
export interface Addressed {
  /** The thread whose reply address, made for this writer, is among them; the first where there are several. */
  threadOf(writer: string): LegId | undefined;
  /** The same for an address on nobody's file: the thread in which an agent answered it. `vouched`: this mail's domain vouches for it. */
  strangersThreadOf(writer: string, vouched: boolean): LegId | undefined;
  /** Whether the reply address of a mail to this user (PIN, code, notice) is among them. */
  isPinReplyOf(user: UserId): boolean;
  /** The return path of a mail of ours. */
  readonly bounce: BounceToken | undefined;
  /** None of the addresses has the form of one with a token, not even a wrong one. */
  readonly plain: boolean;
}

export interface Addresses {
  /** `recipients`: RCPT TO of the SMTP session; without it (a mailbox) the headers that say where a mail was delivered or sent. */
  read(sent: { readonly recipients?: readonly string[]; readonly mail: Pick<Mail, 'headers'> }): Addressed;
  /** The mail of ours that has this Message-ID, with or without angle brackets; undefined: none. */
  mailOf(messageId: string): BounceToken | undefined;
  /** Whether we gave this Message-ID to a mail of ours. */
  isOurs(messageId: string): boolean;
}

/** Headers of a mailbox's mail that name where it went, the surest first. */
const namingHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc'] as const;

/** Addresses looked at: each with a token may cost a keyed hash. */
const most = 100;

export function createAddresses(keys: Keys, mailDomain: string): Addresses {
  const mailOf = (messageId: string): BounceToken | undefined => {
    const [, token = ''] = /^<?([a-z]{1,64})@[^<>@\s]{1,255}>?$/.exec(messageId) ?? [];
    return readBounceToken(keys, token);
  };
  return {
    mailOf,
    isOurs: (messageId) => mailOf(messageId) !== undefined,
    read({ recipients, mail }) {
      const sentTo =
        recipients ??
        namingHeaders.flatMap((name) =>
          valuesOf(mail.headers, name).flatMap((value) => mailboxesOf(value).mailboxes.map(({ address }) => address)),
        );
      const own = [...new Set(sentTo)]
        .map((address) => readOwnAddress(address, mailDomain))
        .filter((one) => one !== undefined)
        .slice(0, most);
      const tokens = (purpose: string): readonly string[] => own.filter((one) => one.purpose === purpose).map(({ token }) => token);
      const replies = tokens('reply')
        .map((token) => readReplyToken(keys, token))
        .filter((one): one is ReplyToken => one !== undefined);
      const pins = tokens('pin')
        .map((token) => readPinReplyToken(keys, token))
        .filter((one): one is PinReplyToken => one !== undefined);
      return {
        threadOf: (writer) => replies.find((reply) => reply.isFor(writer))?.leg,
        strangersThreadOf: (writer, vouched) => replies.find((reply) => reply.isForStranger(writer, vouched))?.leg,
        isPinReplyOf: (user) => pins.some((pin) => pin.isFor(user)),
        bounce: tokens('bounce')
          .map((token) => readBounceToken(keys, token))
          .find((one) => one !== undefined),
        plain: own.length === 0,
      };
    },
  };
}
