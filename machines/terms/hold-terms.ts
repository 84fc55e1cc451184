import type { SessionContext } from '../case/context';
import type { Grant, Hold, Named } from '../case/grant';
import { sameSubject } from '../digest';
import type { Change, Instant, LegId } from '../words';

interface Held {
  readonly hold: Hold;
  readonly grant: Grant;
  readonly change: Change;
  readonly at: Instant;
}
type Term = (held: Held) => boolean;

const namedBy = ({ hold, change }: Held): Named | undefined => hold.changes.find((named) => named.id === change.id);

/** P8, term by term; each is taken away in turn by the mutation run, which must then find a red test. */
export const holdTerms = {
  /** The very user whose PIN it was. */
  ofTheAsker: ({ hold, grant }) => hold.asker === grant.asker,
  /** Nothing was revoked since (I8). */
  ofTheEpoch: ({ hold, grant }) => hold.epoch === grant.epoch,
  notOver: ({ hold, at }) => at < hold.until,
  named: (held) => namedBy(held) !== undefined,
  /** Still for whom it was. */
  sameSubject: (held) => {
    const named = namedBy(held);
    return named === undefined || sameSubject(named.subject, held.change.subject);
  },
  /** Nothing that was said then is said differently now; what was missing may have come. */
  sameFields: (held) =>
    Object.entries(namedBy(held)?.fields ?? {}).every(
      ([name, value]) => value === undefined || held.change.fields[name as keyof Change['fields']] === value,
    ),
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(holdTerms);

/** The grant, where a PIN of this leg holds for this change; undefined: it does not. */
export function heldGrant(context: SessionContext, leg: LegId, change: Change): Grant | undefined {
  const { grant, clock: at } = context;
  const hold = context.legs[leg]?.hold;
  return grant && hold && terms().every((term) => term({ hold, grant, change, at })) ? grant : undefined;
}

/** Is a PIN of this leg still holding for anything that is not decided yet? */
export const isHolding = (context: SessionContext, leg: LegId): boolean =>
  context.legs[leg]?.hold !== undefined &&
  context.changes.some(
    (change) =>
      change.status !== 'applied' &&
      change.status !== 'failed' &&
      change.status !== 'refused' &&
      heldGrant(context, leg, change) !== undefined,
  );
