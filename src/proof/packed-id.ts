import { idOf, SLOTS } from '../store/ids';

/** Bytes behind the shard in an id of ours (src/store/ids.ts). */
export const legBytes = 16;
export const caseBytes = 9;

/** An id of ours in one byte for its shard and `length` bytes. Throws RangeError for a text that is no such id. */
export function packId(id: string, length: number): Buffer {
  const packed = Buffer.concat([Buffer.from([Number(id.slice(0, 2))]), Buffer.from(id.slice(3), 'base64url')]);
  if (unpackId(packed, length) !== id)
    throw new RangeError(
      `An id that goes into a mail address is two digits from 00 to ${SLOTS - 1}, a hyphen and ${length} bytes as base64url; got ${JSON.stringify(id.slice(0, 40))}.`,
    );
  return packed;
}

/** The id in these bytes; undefined: none of ours. */
export function unpackId(packed: Buffer, length: number): string | undefined {
  const [slot = SLOTS] = packed;
  if (packed.length !== length + 1 || slot >= SLOTS) return undefined;
  return idOf(slot, packed.subarray(1));
}
