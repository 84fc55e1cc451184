import { openChanges } from '../../../machines/digest';
import { handlingOf } from '../../../machines/regions/handling-of';
import { liveGrant, rightEnds } from '../../../machines/rights';
import type { Policy } from '../../../machines/policy';
import type { Instant, Language } from '../../../machines/words';
import { DirectoryUnavailable, type AccountDirectory, type User } from '../../directory/port';
import type { CasePort } from '../../store/port';
import type { DeskPort } from '../../store/port-desk';
import { legInFocus, readRow } from '../row';
import type { Found, QueueRow } from '../shapes';
import { kindLabel } from '../words/kinds';
import { asItIsNow, findCase, type CaseNow } from './find-case';
import type { AuditTrail } from '../supervision/audit-trail';
import type { People } from './people';
import { queueRow } from './queue';

export interface SearchDeps {
  readonly store: Pick<CasePort, 'findCaseByNumber' | 'loadCase' | 'liveCases'> & Pick<DeskPort, 'listDesk'>;
  readonly directory: AccountDirectory;
  readonly people: People;
  /** Where closed cases are found, too: nothing else knows who was proved in them. */
  readonly trail: Pick<AuditTrail, 'page'>;
  readonly policy: Policy;
  readonly now: () => Instant;
}

/** Cases shown of one search, and proofs looked at for closed ones. */
const most = 50;
const mostProofs = 100;

/** A case that has no row at the desk, as a line of a list. */
async function rowOf({ number, snapshot }: CaseNow, people: People, language: Language): Promise<QueueRow> {
  const { context } = snapshot;
  const leg = legInFocus(snapshot);
  const own = leg === undefined ? undefined : context.legs[leg];
  const grant = leg === undefined ? undefined : liveGrant(context, leg);
  const state = handlingOf(snapshot);
  return {
    number,
    state,
    since: context.desk?.agent?.since ?? context.desk?.since ?? own?.seen ?? context.clock,
    why: context.desk?.why ?? null,
    channel: own?.channel ?? null,
    language: own?.language ?? null,
    shown: own?.claim?.shown ?? null,
    customer: grant === undefined ? null : ((await people.user(grant.asker))?.name ?? null),
    proved:
      grant === undefined || own === undefined
        ? null
        : { method: own.proof?.method ?? grant.method, until: rightEnds(context, own, grant) },
    inHand: openChanges(context).map(({ kind, status }) => ({ kind, status, label: kindLabel(kind, language) })),
    agent: state === 'agent' && context.desk?.agent ? { id: context.desk.agent.id, name: context.desk.agent.name } : null,
  };
}

/** Users the words may mean: a login, an email address, or `account number/extension`. */
async function usersOf(directory: AccountDirectory, words: string): Promise<readonly User[]> {
  const [, account, extension] = /^(\d{3,12})\s*[/ ,]\s*(\d{1,6})$/.exec(words) ?? [];
  try {
    if (account !== undefined && extension !== undefined) return await directory.find({ by: 'extension', account, extension });
    if (!words.includes('@')) return [];
    const byLogin = await directory.find({ by: 'login', login: words });
    return byLogin.length > 0 ? byLogin : await directory.find({ by: 'email', email: words });
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return [];
    throw error;
  }
}

/** Numbers of the cases in which one of them was proved lately, the newest first. */
async function provedBefore(trail: SearchDeps['trail'], users: readonly User[]): Promise<readonly string[]> {
  if (users.length === 0) return [];
  const ids = new Set(users.map(({ id }) => id));
  const { entries } = await trail.page({
    limit: mostProofs,
    fits: ({ action, asker }) => action === 'identity.proved' && asker !== null && ids.has(asker),
  });
  return [...new Set(entries.map((entry) => entry.case))];
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Cases by number; by login, address or account and extension of somebody who is proved in them, or was, also when they are closed; or by words that stand in what
 * their customer says of themself or, where that is proved, in the name on file. Rejects with StoreUnavailable and NewerCase.
 */
export async function searchCases(deps: SearchDeps, query: string, language: Language): Promise<Found> {
  const { store, people, policy, now } = deps;
  const at = now();
  const words = query.trim().slice(0, 320);
  if (words === '') return { now: at, cases: [], more: false };
  const byNumber = await findCase(store, policy, words, at);
  if (byNumber) return { now: at, cases: [await rowOf(byNumber, people, language)], more: false };

  const users = await usersOf(deps.directory, words);
  const proved = (await Promise.all(users.slice(0, most).map(({ id }) => store.liveCases(id)))).flat();
  const found = new Map<string, QueueRow>();
  for (const stored of proved.slice(0, most)) found.set(stored.number, await rowOf(asItIsNow(stored, policy, at), people, language));

  for (const number of await provedBefore(deps.trail, users)) {
    if (found.has(number) || found.size >= most) continue;
    const closed = await findCase(store, policy, number, at);
    if (closed) found.set(number, await rowOf(closed, people, language));
  }

  const wanted = fold(words);
  for (const entry of await store.listDesk()) {
    if (found.has(entry.number)) continue;
    const row = readRow(entry.text);
    const named = row?.proved === undefined ? undefined : await people.user(row.proved.user);
    const texts = [row?.shown, named?.name, named?.login];
    if (texts.some((text) => text !== undefined && fold(text).includes(wanted)))
      found.set(entry.number, await queueRow(entry, people, at, language));
  }
  const cases = [...found.values()].sort((one, other) => other.since - one.since);
  return { now: at, cases: cases.slice(0, most), more: cases.length > most };
}
