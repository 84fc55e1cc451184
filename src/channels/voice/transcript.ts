import type { LegId, Millis } from '../../../machines/words';
import type { CasePort, TranscriptLine } from '../../store/port';

/** Lines read at once: far more than one step is told. */
const page = 200;

export type Transcripts = Pick<CasePort, 'readLines' | 'watchLeg'>;

/** Lines of a leg behind a position, oldest first. Rejects with StoreUnavailable. */
export const linesAfter = (store: Transcripts, leg: LegId, after: number): Promise<TranscriptLine[]> => store.readLines(leg, after, page);

/** The same once `enough` says so of them, or when `until` is over: at once when it is so already. Rejects with StoreUnavailable. */
export async function awaitLines(
  store: Transcripts,
  leg: LegId,
  after: number,
  until: Promise<void>,
  enough: (lines: readonly TranscriptLine[]) => boolean,
): Promise<TranscriptLine[]> {
  let ring: () => void = () => undefined;
  let rung = new Promise<void>((done) => (ring = done));
  const stop = await store.watchLeg(leg, () => ring());
  let over = false;
  const end = until.then(() => void (over = true));
  try {
    for (;;) {
      const lines = await linesAfter(store, leg, after);
      if (over || enough(lines)) return lines;
      await Promise.race([rung, end]);
      rung = new Promise<void>((done) => (ring = done));
    }
  } finally {
    stop();
  }
}

/** A while that passes: `over` resolves at its end; `cancel` when nobody waits for it any more. */
export type Delay = (length: Millis) => { readonly over: Promise<void>; readonly cancel: () => void };

/** A while by the clock of this machine. */
export const delay: Delay = (length) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return { over: new Promise((done) => (timer = setTimeout(done, length))), cancel: () => clearTimeout(timer) };
};
