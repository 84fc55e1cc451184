import { z } from 'zod';
import type { Logger } from '../../../observe/logger';
import type { Place } from './port';

/**
 * How far a folder was read. UIDs grow with arrival (RFC 9051, 2.3.1.1), so everything after `after` is ours to take,
 * read by somebody else in the meantime or not. UIDs count only while UIDVALIDITY stays what it was.
 */
export interface Reach {
  /** Whose mailbox on which server, and which folder: UIDs of another say nothing. */
  readonly folder: string;
  readonly uidValidity: string;
  readonly after: number;
  /** Those up to `after` that are still to be taken. */
  readonly owed: readonly number[];
}

const uid = z.number().int().min(0).max(0xffffffff);

const kept = z.object({ folder: z.string(), uidValidity: z.string(), after: uid, owed: z.array(uid) });

/** Keeps the reach in memory and in its place. A place that fails costs repetition and, at a first start, care; never a mail. */
export interface ReachKeeper {
  /** What was kept, of whichever folder. */
  recall(): Promise<Reach | undefined>;
  keep(reach: Reach): Promise<void>;
}

export function createReachKeeper(place: Place | undefined, log: Logger): ReachKeeper {
  let reach: Reach | undefined;
  let written: string | undefined;
  return {
    async recall() {
      if (reach !== undefined || place === undefined) return reach;
      const text = await place.read().catch((error: unknown) => {
        throw new Error('it is not known how far the mailbox was read', { cause: error });
      });
      if (text === undefined) return undefined;
      const read = kept.safeParse(parsed(text));
      if (!read.success)
        log.warn('how far the mailbox was read is kept in a form that cannot be read: unread mail is taken, as at the first start');
      reach = read.data;
      written = text;
      return reach;
    },
    async keep(next) {
      reach = next;
      const text = JSON.stringify(next);
      if (place === undefined || text === written) return;
      await place.write(text).then(
        () => void (written = text),
        (error: unknown) =>
          log.warn('how far the mailbox was read could not be kept: after a restart mail may be brought again', { error }),
      );
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
