/** Bytes that come in pieces of any size: kept in blocks, so that a mail of many tiny pieces takes no more room than one of few large. */
export interface Bytes {
  add(piece: Buffer): void;
  /** All that was added, in one buffer. */
  whole(): Buffer;
}

const SMALLEST = 16 * 1024;
const LARGEST = 1024 * 1024;

export function createBytes(): Bytes {
  const full: Buffer[] = [];
  let block = Buffer.alloc(0);
  let filled = 0;
  return {
    add(piece) {
      for (let from = 0; from < piece.length;) {
        if (filled === block.length) {
          if (filled > 0) full.push(block);
          block = Buffer.allocUnsafe(Math.min(LARGEST, Math.max(SMALLEST, 2 * block.length)));
          filled = 0;
        }
        const copied = piece.copy(block, filled, from);
        filled += copied;
        from += copied;
      }
    },
    whole: () => Buffer.concat([...full, block.subarray(0, filled)]),
  };
}
