import type { Instant, Millis } from '../../../../machines/words';

/** After this many fetches in vain a mail is asked for seldom. */
export const mostTries = 10;

/** How seldom. */
const rest: Millis = 60 * 60_000;

/**
 * Which mails the server did not hand out, and how often it was asked. Such a mail may end the connection each time
 * (dovecot hangs up over a damaged file): it must not keep the others from being read, and it is never given up, because
 * the trouble may as well have been the network's.
 */
export interface InVain {
  /** A fetch begins. Answers the how manieth it is. */
  begin(uid: number): number;
  /** The mail was handed out, or is gone. */
  done(uid: number): void;
  /** Those to be asked for now: never failed first, then the seldom failed, each in the order of arrival. */
  inOrder(uids: Iterable<number>): number[];
  /** UIDs mean other mails now. */
  forget(): void;
}

export function createInVain(now: () => Instant): InVain {
  const asked = new Map<number, { readonly times: number; readonly last: Instant }>();
  const timesOf = (uid: number): number => asked.get(uid)?.times ?? 0;
  const rests = (uid: number): boolean => {
    const { times = 0, last = 0 } = asked.get(uid) ?? {};
    return times >= mostTries && now() - last < rest;
  };
  return {
    begin(uid) {
      const times = timesOf(uid) + 1;
      asked.set(uid, { times, last: now() });
      return times;
    },
    done: (uid) => void asked.delete(uid),
    inOrder: (uids) => [...uids].filter((uid) => !rests(uid)).sort((a, b) => timesOf(a) - timesOf(b) || a - b),
    forget: () => asked.clear(),
  };
}
