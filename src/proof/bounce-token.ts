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
const types: readonly EffectType[] = [
  'pin.mail',
  'code.mail',
  'notice.mail',
  'answer.mail',
  'change.apply',
  'resume.mail',
  'approval.mail',
  'summary.mail',
  'reply.mail',
  'portal.mail',
  'article.mail',
];
/** How many effects of a case a type has room for in 24 bits; those from the eighth on share its room. */
const [numbers, shared, first] = [2 ** 21, 2 ** 18, 7];

const codeOf = (kind: number, number: number): number | undefined =>
  kind < first
    ? number < numbers
      ? kind * numbers + number
      : undefined
    : number < shared
      ? first * numbers + (kind - first) * shared + number
      : undefined;

function effectIn(code: number): { readonly type: EffectType | undefined; readonly number: number } {
  if (code < first * numbers) return { type: types[Math.floor(code / numbers)], number: code % numbers };
  const rest = code - first * numbers;
  return { type: types[first + Math.floor(rest / shared)], number: rest % shared };
}

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
  const kind = types.indexOf(type);
  const code = kind < 0 || !/:(?:0|[1-9]\d{0,6})$/.test(effect) ? undefined : codeOf(kind, Number(effect.slice(colon + 1)));
  if (code === undefined)
    throw new RangeError(
      `A mail of ours comes from an effect <case id>:<n> that sends one; got ${type} ${JSON.stringify(effect.slice(0, 40))}.`,
    );
  const which = Buffer.alloc(3);
  which.writeUIntBE(code, 0, 3);
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
  const { type, number } = effectIn(packed.readUIntBE(1 + caseBytes, 3));
  if (id === undefined || type === undefined) return undefined;
  return {
    effect: `${id}:${number}`,
    case: id,
    type,
    isFor: (leg) => timingSafeEqual(packed.subarray(packedLength - 3), markOf(keys, leg)),
  };
}
