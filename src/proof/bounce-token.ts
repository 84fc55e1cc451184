import { timingSafeEqual } from 'node:crypto';
import type { EffectType } from '../../machines/effects';
import type { CaseId, LegId } from '../../machines/words';
import type { Keys } from './keys';
import { bytesOf, lettersOf } from './letters';
import { caseBytes, packId, unpackId } from './packed-id';

/** Which effect a mail of ours is from; when it comes back the effect itself is long gone. */
export interface MailOrigin {
  /** `<case id>:<n>`. */
  readonly effect: string;
  readonly type: EffectType;
  readonly leg: LegId;
}

export interface BounceToken {
  readonly effect: string;
  readonly case: CaseId;
  readonly type: EffectType;
  /** Whether the mail was for this leg of the case. */
  isFor(leg: LegId): boolean;
}

/** Effects that send mail, by what they are in a token; `change.apply` mails login names. Never reorder: tokens live in mailboxes. */
const types: readonly EffectType[] = ['pin.mail', 'code.mail', 'notice.mail', 'answer.mail', 'change.apply', 'resume.mail', 'approval.mail', 'summary.mail', 'reply.mail'];
const typeBits = 3;
const numbers = 2 ** (24 - typeBits);

/** The leg's own id would not fit beside the rest; 24 bits of it tell the few legs of one case apart. */
const markOf = (keys: Keys, leg: LegId): Buffer => keys.bytes('bounce-leg', leg).subarray(0, 3);
const macOf = (keys: Keys, packed: Buffer): Buffer => keys.bytes('bounce-token', packed.toString('hex'));
const packedLength = 1 + caseBytes + 3 + 3;

/**
 * The token of a mail's return path and Message-ID: 55 small letters, within a local part behind `bounce+`. The same at
 * every try (I9). Throws RangeError for an effect that sends no mail or has no id of ours.
 */
export function bounceToken(keys: Keys, { effect, type, leg }: MailOrigin): string {
  const colon = effect.lastIndexOf(':');
  const [kind, number] = [types.indexOf(type), Number(effect.slice(colon + 1))];
  if (kind < 0 || !/:(?:0|[1-9]\d{0,6})$/.test(effect) || number >= numbers) throw new RangeError(`A mail of ours comes from an effect <case id>:<n> that sends one; got ${type} ${JSON.stringify(effect.slice(0, 40))}.`);
  const which = Buffer.alloc(3);
  which.writeUIntBE(kind * numbers + number, 0, 3);
  const packed = Buffer.concat([packId(effect.slice(0, colon), caseBytes), which, markOf(keys, leg)]);
  return lettersOf(Buffer.concat([packed, macOf(keys, packed)]));
}

/** Reads a token that this house made, in its exact form; undefined: anything else. Compared in constant time. */
export function readBounceToken(keys: Keys, token: string): BounceToken | undefined {
  const bytes = token.length <= 64 ? bytesOf(token) : undefined;
  if (bytes?.length !== packedLength + 16) return undefined;
  const packed = bytes.subarray(0, packedLength);
  if (!timingSafeEqual(bytes.subarray(packedLength), macOf(keys, packed))) return undefined;
  const id = unpackId(packed.subarray(0, 1 + caseBytes), caseBytes);
  const which = packed.readUIntBE(1 + caseBytes, 3);
  const type = types[Math.floor(which / numbers)];
  if (id === undefined || type === undefined) return undefined;
  return { effect: `${id}:${which % numbers}`, case: id, type, isFor: (leg) => timingSafeEqual(packed.subarray(packedLength - 3), markOf(keys, leg)) };
}
