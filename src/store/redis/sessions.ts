import { z } from 'zod';
import type { Instant } from '../../../machines/words';
import type { Session, SessionPort } from '../port-sessions';
import { plain, readUser, written } from './keys';
import { flag, pairs, parsed, text, whole } from './reply';
import { unavailable, type RunScript } from './scripts';

/*
 * Sessions lie in one slot, {sessions}: they are few, each is read in one small trip, and all of a user's end in one step.
 * No operation id: doing any of it twice leaves what doing it once does; an answer sent again after an end may only count
 * fewer. A session put late, by a command whose sender gave it up, is one whose cookie nobody got.
 */
const ENTRIES = '{sessions}entries';
const ENDS = '{sessions}ends';
const ofKey = (user: string, kind: Session['kind']): string => `{sessions}of:${kind}:${written(user)}`;

const kind = z.enum(['desk', 'portal']);
const shape = /^([^\n]*)\n([^\n]*)\n(-?\d+)\n(-?\d+)\n([^]*)$/;

function toSession(id: string, entry: string): Session {
  const [, user, its, at, until, body] = shape.exec(entry) ?? [];
  const known = kind.safeParse(its);
  if (user === undefined || body === undefined || !known.success)
    throw unavailable('with a session that can be read', new Error('it is damaged, or was written by a newer version'));
  return { id, user: readUser(user), kind: known.data, body, at: Number(at), until: Number(until) };
}

/** One trip each. */
export async function putSession(run: RunScript, { id, user, kind: its, body, at, until }: Session): Promise<void> {
  await run('put-session', [ENTRIES, ENDS, ofKey(user, its)], [plain('session', id), written(user), its, at, until, body]);
}

export async function readSession(run: RunScript, id: string, at: Instant): Promise<Session | undefined> {
  const entry = parsed('read-session', text.nullable(), await run('read-session', [ENTRIES], [id]));
  const session = entry === null ? undefined : toSession(id, entry);
  return session !== undefined && session.until > at ? session : undefined;
}

export async function touchSession(run: RunScript, { id, at, until, body }: Parameters<SessionPort['touchSession']>[0]): Promise<boolean> {
  return parsed(
    'touch-session',
    flag,
    await run('touch-session', [ENTRIES, ENDS], [id, at, until, body === undefined ? 0 : 1, body ?? '']),
  );
}

export async function endSession(run: RunScript, id: string): Promise<void> {
  await run('end-sessions', [ENTRIES, ENDS], [plain('session', id), '']);
}

export async function endSessionsOf(
  run: RunScript,
  { user, kind: its, keep = '' }: Parameters<SessionPort['endSessionsOf']>[0],
): Promise<number> {
  return parsed('end-sessions', whole, await run('end-sessions', [ENTRIES, ENDS, ofKey(user, its)], ['', keep]));
}

export async function sessionsOf(run: RunScript, user: string, its: Session['kind'], at: Instant): Promise<Session[]> {
  const all = parsed('sessions-of', pairs, await run('sessions-of', [ENTRIES, ofKey(user, its)], [])).map(([id, entry]) =>
    toSession(id, entry),
  );
  return all.filter(({ until }) => until > at).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Forgets sessions that were over before then, at most so many. */
export async function forgetSessions(run: RunScript, before: Instant, limit: number): Promise<void> {
  await run('forget-sessions', [ENTRIES, ENDS], [before, Math.min(limit, 1_000)]);
}
