import { finished } from 'node:stream';
import type { SMTPServerDataStream } from 'smtp-server';
import { broken, noRoom, oddLineEnds } from './answers';
import { createBytes } from './bytes';
import { hasOddLineEnds } from './line-ends';
import type { Share } from './memory';

export interface Receiving {
  readonly stream: SMTPServerDataStream;
  readonly share: Share;
  /** Bytes of one mail. */
  readonly size: number;
  /** Called once when the client sends more than twice that: it does not heed what it is told. */
  readonly onFlood: () => void;
}

/**
 * Reads a mail to its end, keeping no byte more than there is room for; what is too much is read and forgotten, because
 * the answer comes only after the end. Undefined: too large (smtp-server answers 552 by itself). Rejects with a Refusal.
 */
export function receiveData({ stream, share, size, onFlood }: Receiving): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let bytes = createBytes();
    let length = 0;
    let refused: 'too-large' | 'no-room' | undefined;
    const refuse = (why: typeof refused): void => {
      refused ??= why;
      bytes = createBytes();
      share.free();
    };
    stream.on('data', (piece: Buffer) => {
      const before = length;
      length += piece.length;
      if (length > 2 * size && before <= 2 * size) onFlood();
      if (refused !== undefined) return;
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
