import { finished } from 'node:stream';
import type { SMTPServerDataStream } from 'smtp-server';
import { broken, farTooLarge, noRoom, oddLineEnds, tooManyDots, type Refusal } from './answers';
import { createBytes } from './bytes';
import { hasOddLineEnds } from './line-ends';
import type { Share } from './memory';

export interface Receiving {
  readonly stream: SMTPServerDataStream;
  readonly share: Share;
  /** Bytes of one mail. */
  readonly size: number;
  /** Called with the reason to end the connection at once: nothing the client sends now is worth reading. */
  readonly onFlood: (why: Refusal) => void;
}

/**
 * Every escaped dot ends a piece and costs smtp-server a turn of the event loop, so that 25 MB of them would take seconds.
 * So many pieces are no mail of anybody's, also where the network carries half a kilobyte at a time.
 */
const mostPieces = (length: number): number => 50_000 + length / 512;

/**
 * Reads a mail to its end, keeping no byte more than there is room for; what is too much is read and forgotten, because
 * the answer comes only after the end. Undefined: too large (smtp-server answers 552 by itself). Rejects with a Refusal.
 */
export function receiveData({ stream, share, size, onFlood }: Receiving): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let bytes = createBytes();
    let length = 0;
    let pieces = 0;
    let ended = false;
    let refused: 'too-large' | 'no-room' | undefined;
    const refuse = (why: typeof refused): void => {
      refused ??= why;
      bytes = createBytes();
      share.free();
    };
    stream.on('data', (piece: Buffer) => {
      length += piece.length;
      pieces += 1;
      const flood = length > 2 * size ? farTooLarge() : pieces > mostPieces(length) ? tooManyDots() : undefined;
      if (flood && !ended) onFlood(flood);
      ended ||= flood !== undefined;
      if (ended || refused !== undefined) return;
      if (length > size) refuse('too-large');
      else if (!share.grow(piece.length)) refuse('no-room');
      else bytes.add(piece);
    });
    finished(stream, { writable: false }, (error) => {
      if (error) return reject(broken());
      if (refused === 'too-large') return resolve(undefined);
      if (refused === 'no-room') return reject(noRoom());
      const raw = bytes.whole();
      return hasOddLineEnds(raw) ? reject(oddLineEnds()) : resolve(raw);
    });
  });
}
