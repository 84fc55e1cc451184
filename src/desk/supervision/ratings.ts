import type { Policy } from '../../../machines/policy';
import type { Instant } from '../../../machines/words';
import type { CasePort } from '../../store/port';
import type { Ratings } from '../shapes';
import { findCase } from '../view/find-case';
import type { AuditTrail } from './audit-trail';

export interface RatingsDeps {
  readonly trail: Pick<AuditTrail, 'page'>;
  readonly store: Pick<CasePort, 'findCaseByNumber' | 'loadCase'>;
  readonly policy: Policy;
}

/** Ratings shown at once. */
const most = 200;

/** What customers said of the help on these days, newest first. The score stands in the case: of one that was removed meanwhile only the figures know. */
export async function readRatings(
  { trail, store, policy }: RatingsDeps,
  days: readonly string[],
  at: Instant,
): Promise<Ratings['ratings']> {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const { entries } = await trail.page({
    limit: most,
    fits: ({ action, at: when }) => action === 'case.rated' && when.slice(0, first.length) >= first && when.slice(0, last.length) <= last,
  });
  const rated = await Promise.all(
    entries.map(async (entry) => {
      const desk = (await findCase(store, policy, entry.case, at))?.snapshot.context.desk;
      return desk?.rated === undefined
        ? []
        : [{ at: Date.parse(entry.at), number: entry.case, score: desk.rated, agent: desk.by?.name ?? null }];
    }),
  );
  return rated.flat();
}
