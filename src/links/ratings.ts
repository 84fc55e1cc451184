import type { Policy } from '../../machines/policy';
import type { Instant } from '../../machines/words';
import type { Keys } from '../proof/keys';
import type { CasePort, SecretPort } from '../store/port';
import { openStored } from '../turn/cases';
import type { HouseTurns } from '../turn/house/house';
import type { Ratings } from '../website/ratings';
import { findLink } from './found-link';
import { readLinkFacts } from './link-facts';

export interface RatingDeps {
  readonly store: Pick<SecretPort, 'readLink' | 'consumeLink'> & Pick<CasePort, 'loadCase'>;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly turns: Pick<HouseTurns, 'tell'>;
  readonly now: () => Instant;
}

/**
 * The service behind `/rate/{token}`. A rating proves nothing and changes no account; the closed case takes it in, under a
 * turn of the link's own, so that of many at once one counts (I4), and none where it was rated elsewhere.
 */
export function createRatings(deps: RatingDeps): Ratings {
  const { store, policy, turns, now } = deps;
  const living = async (text: string) => {
    const at = now();
    const found = await findLink(deps, text, 'rate');
    const stored = found && at < found.link.expiresAt ? await store.loadCase(found.link.case) : undefined;
    if (!found || !stored) return undefined;
    const { desk } = openStored(stored, policy, at).snapshot.context;
    return { ...found, at, caseNumber: stored.number, rated: found.link.used || desk?.rated !== undefined };
  };
  return {
    async look(text) {
      const found = await living(text);
      return found && { caseNumber: found.caseNumber, language: readLinkFacts(found.link.facts).language, rated: found.rated };
    },
    async rate(text, score) {
      const found = await living(text);
      if (!found) return 'dead';
      if (found.rated) return 'already';
      const { link, digest, at } = found;
      const result = await turns.tell({
        op: `rated/${digest}`,
        at,
        case: link.case,
        events: [{ type: 'case.rated', leg: link.leg, score, at }],
      });
      if (result === 'gone') return 'dead';
      if (result !== 'committed' && result !== 'repeated') return 'unavailable';
      await store.consumeLink({ op: `rated/${digest}`, at, user: link.user, digest, case: link.case });
      return result === 'committed' ? 'rated' : 'already';
    },
  };
}
