import type { Instant } from '../../../../machines/words';
import { pauseAfter } from '../../../effects/back-off';
import type { Logger } from '../../../observe/logger';
import type { Bell } from './bell';
import type { OpenFolder } from './connection';
import { mostTries, type InVain } from './in-vain';
import { fetchMail, markTaken, type Met } from './one-mail';
import type { MailboxOptions, Pace } from './port';
import type { ReachKeeper } from './reach';
import { lookForMail } from './sweep';

/** Between two tries to hand a mail over. */
const longestPause = 60_000;

export interface SessionDeps extends Pick<MailboxOptions, 'take' | 'tooLarge'> {
  /** Names the folder in what is kept. */
  readonly folder: string;
  readonly reach: ReachKeeper;
  /** Outlives a session, because a mail may end it. */
  readonly inVain: InVain;
  readonly bell: Bell;
  readonly ending: AbortSignal;
  readonly log: Logger;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly largest: number;
  readonly pace: Pace;
  readonly pause: NonNullable<MailboxOptions['pause']>;
}

/** Hands a mail over until it is taken. False: the service ends first, and the mail was not taken. Rejects when the connection is lost. */
async function handOver(
  { take, tooLarge, log, now, ending, pause, random }: SessionDeps,
  { client }: OpenFolder,
  met: Met,
): Promise<boolean> {
  const at = now();
  for (let attempt = 1; ; attempt++) {
    try {
      if (met.kind === 'whole') await take({ raw: met.raw, envelopeFrom: undefined, recipients: [], client: undefined, at });
      if (met.kind === 'large') await tooLarge?.({ bytes: met.bytes, head: met.head, at });
      return true;
    } catch (error) {
      log.warn('a mail of the mailbox could not be stored; it is tried again', { attempt, error });
    }
    await pause(Math.min(longestPause, pauseAfter(attempt, random())), ending);
    if (ending.aborted) return false;
    // Keeps the connection from falling silent, and finds out when it is gone.
    await client.noop();
  }
}

/** One mail, from the folder to the mark. False: it is still owed. */
async function deal(deps: SessionDeps, open: OpenFolder, uid: number): Promise<boolean> {
  const { log, inVain, largest } = deps;
  const tried = inVain.begin(uid);
  if (tried === mostTries)
    log.error('the server does not hand out a mail: it is asked for once an hour from now on, look at it there', { uid, tried });
  const met = await fetchMail(open.client, uid, largest);
  if (met.kind === 'unreadable') {
    log.warn('the server does not hand out a mail; it is asked again later', { uid, tried });
    return false;
  }
  inVain.done(uid);
  if (met.kind === 'gone') return true;
  if (met.kind === 'large') log.warn('a mail is larger than is taken: it is marked and not answered', { uid, bytes: met.bytes, largest });
  if (!(await handOver(deps, open, met))) return false;
  if (!(await markTaken(open, uid)) && !open.readOnly) {
    if (!open.client.usable) throw new Error('the connection was lost before a mail was marked');
    log.warn('a mail was taken, and the server did not mark it', { uid });
  }
  return true;
}

/** Takes everything there is to take, one mail at a time, those that failed before last. */
async function sweep(deps: SessionDeps, open: OpenFolder): Promise<void> {
  const { reach, inVain, ending, folder } = deps;
  const known = await reach.recall();
  const found = await lookForMail(open, folder, known);
  if (known?.uidValidity !== found.uidValidity) inVain.forget();
  // The line between what was there and what is ours is drawn before anything is taken.
  if (known === undefined || known.folder !== folder || known.uidValidity !== found.uidValidity) await reach.keep(found);
  const owed = new Set(found.owed);
  try {
    for (const uid of inVain.inOrder(owed)) {
      if (ending.aborted) return;
      if (await deal(deps, open, uid)) owed.delete(uid);
    }
  } finally {
    await reach.keep({ ...found, owed: [...owed] });
  }
}

/** Waits for news: IDLE where there is one, else until the next look. */
async function listen({ bell, pace }: SessionDeps, { client, hasIdle }: OpenFolder): Promise<void> {
  if (!hasIdle) return bell.wait(pace.poll);
  let idling = true;
  let listening = true;
  const ended = client
    .idle()
    .catch(() => undefined)
    .finally(() => {
      idling = false;
      // Our own next command ends IDLE as well: that is no news.
      if (listening) bell.ring();
    });
  await bell.wait(pace.refresh);
  listening = false;
  if (idling || !client.usable) return undefined;
  // The server ended IDLE, or refused it: asking again at once would go round and round.
  await ended;
  return bell.wait(pace.poll);
}

/** Takes mail for as long as the connection lasts. Resolves when the service ends; rejects when the connection is lost. */
export async function runSession(deps: SessionDeps, open: OpenFolder): Promise<void> {
  while (!deps.ending.aborted) {
    await sweep(deps, open);
    if (deps.ending.aborted) return;
    await listen(deps, open);
    if (!open.client.usable && !deps.ending.aborted) throw new Error(open.client.byeReason ?? 'the connection was lost');
  }
}
