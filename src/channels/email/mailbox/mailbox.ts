import { setTimeout as wait } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { Millis } from '../../../../machines/words';
import { pauseAfter } from '../../../effects/back-off';
import { createBell } from './bell';
import { createClient, openFolder, takenKeyword } from './connection';
import { imapFailure } from './imap-failure';
import { createInVain } from './in-vain';
import { usualLargest, usualPace, type Mailbox, type MailboxOptions, type MailboxState } from './port';
import { createReachKeeper } from './reach';
import { runSession, type SessionDeps } from './session';

/** A refused login is tried again after 5 minutes, then after twice as long, up to an hour: far below what locks a mailbox. */
export const refusedPause = (refusals: number): Millis => Math.min(60, 5 * 2 ** Math.min(refusals - 1, 4)) * 60_000;

/** How long `close` waits for the mail in hand, and for the server's goodbye. */
const longestFarewell = 5_000;

const waitOrEnd = (length: Millis, signal: AbortSignal): Promise<void> => wait(length, undefined, { signal }).catch(() => undefined);

/**
 * Reads a mailbox: everything that is or comes in its folder is handed to `take`, each mail until it is taken, oldest
 * first, one at a time. Starts at once and never throws: what fails is in the log and in `state`, and is tried again.
 */
export function createMailbox(options: MailboxOptions): Mailbox {
  const { url, log, random = Math.random, pause = waitOrEnd, network } = options;
  const pace = { ...usualPace, ...options.pace };
  const largest = options.largest ?? usualLargest;
  const end = new AbortController();
  const ending = end.signal;
  const bell = createBell();
  const deps: SessionDeps = {
    take: options.take,
    ...(options.tooLarge !== undefined && { tooLarge: options.tooLarge }),
    log,
    now: options.now,
    random,
    largest,
    pace,
    pause,
    bell,
    ending,
    folder: `${url.user}@${url.host}/${url.folder.join('/')}`,
    reach: createReachKeeper(options.place, log),
    inVain: createInVain(options.now),
  };
  let state: MailboxState = 'connecting';
  let client: ImapFlow | undefined;

  /** One connection, from its beginning to its end. Rejects unless the service ends. */
  async function connectOnce(onOpen: () => void): Promise<void> {
    const mine = createClient(url, { pace, largest, ...(network !== undefined && { network }) });
    client = mine;
    let trouble: unknown;
    mine.on('error', (error) => void (trouble ??= error));
    mine.on('close', bell.ring);
    mine.on('exists', bell.ring);
    try {
      const open = await openFolder(mine, url.folder, pace.silence);
      state = 'connected';
      log.info('the mailbox is open', { host: url.host, folder: url.folder.join('/'), idle: open.hasIdle, keywords: open.keepsKeywords });
      if (open.readOnly)
        log.warn(`the mailbox may only be read: taken mail is not marked with ${takenKeyword}`, { folder: url.folder.join('/') });
      onOpen();
      await runSession(deps, open);
      await mine.logout();
    } catch (error) {
      throw trouble ?? error;
    } finally {
      mine.close();
    }
  }

  async function run(): Promise<void> {
    let failures = 0;
    let refusals = 0;
    while (!ending.aborted) {
      let opened = false;
      try {
        await connectOnce(() => {
          opened = true;
          refusals = 0;
        });
      } catch (thrown) {
        if (ending.aborted) break;
        const { refused, sentence } = imapFailure(thrown, url);
        state = refused ? 'refused' : 'connecting';
        if (refused) refusals += 1;
        // A connection that was open is made again soon, but not without end if it is cut again and again.
        failures = opened && failures > 4 ? 4 : failures + 1;
        const length = refused ? Math.round(refusedPause(refusals) * (1 + random() / 5)) : pauseAfter(failures, random());
        log[refused ? 'error' : 'warn'](sentence, { next: `in ${Math.ceil(length / 1_000)} s` });
        await pause(length, ending);
      }
    }
  }

  const running = run().catch((error: unknown) => log.error('the mailbox is not read any more; restart the service', { error }));

  return {
    state: () => state,
    async close() {
      end.abort();
      bell.ring();
      if (state !== 'connected') client?.close();
      const late = setTimeout(() => client?.close(), longestFarewell);
      await running;
      clearTimeout(late);
    },
  };
}
