import { valuesOf } from '../reading/headers';
import type { ReceivedMail } from '../handle-mail';
import { headersIn } from './head';

/** Whom a mail says it is from, to keep a writer's mails in order: the address in its From, else its envelope's. Proves nothing (I7). */
export function writerOf({ raw, envelopeFrom }: Pick<ReceivedMail, 'raw' | 'envelopeFrom'>): string {
  const [from = ''] = valuesOf(headersIn(raw) ?? [], 'from');
  const start = from.lastIndexOf('<');
  const address = start < 0 ? from : from.slice(start + 1, from.indexOf('>', start) < 0 ? undefined : from.indexOf('>', start));
  return (address || envelopeFrom || '').trim().toLowerCase();
}

/** What comes of one mail for the next of the same writer: undefined, go on; else wait for that one too. */
type Behind<T> = T | undefined;

/**
 * Runs what belongs to one writer one after the other, in the order it is given; at most `most` of one writer: what is
 * beyond runs at once and out of order, so that nobody's flood keeps the others waiting.
 */
export function inWritersOrder<T>(most: number): (writer: string, work: (before: Behind<T>) => Promise<Behind<T>>) => Promise<void> {
  const lanes = new Map<string, { last: Promise<Behind<T>>; length: number }>();
  return async (writer, work) => {
    const lane = lanes.get(writer) ?? { last: Promise.resolve(undefined), length: 0 };
    if (lane.length >= most) return void (await work(undefined));
    lanes.set(writer, lane);
    lane.length += 1;
    const mine = lane.last.then(work);
    lane.last = mine.catch(() => undefined);
    try {
      await mine;
    } finally {
      lane.length -= 1;
      if (lane.length === 0) lanes.delete(writer);
    }
  };
}
