import type { SessionContext } from '../case/context';
import type { Approval } from '../case/grant';
import { sameSubject } from '../digest';
import type { Change, FieldName, Fields, LegId } from '../words';

interface Using {
  readonly approval: Approval;
  readonly context: SessionContext;
  readonly leg: LegId;
  readonly change: Change;
}
type Term = (using: Using) => boolean;

/** What of a leg an approval that was given lets pass, term by term (I13, P1); each is taken away in turn by the mutation run. */
export const approvedTerms = {
  given: ({ approval }: Using) => approval.given !== undefined,
  notRefused: ({ approval }: Using) => approval.dead === undefined,
  /** The one leg that got the code. */
  ofTheLeg: ({ approval, leg }: Using) => approval.leg === leg,
  /** It still says that it is who was confirmed. */
  ofTheAsker: ({ approval, context, leg }: Using) => context.legs[leg]?.claim?.user === approval.asker,
  notRunOut: ({ approval, context }: Using) => context.clock < approval.until,
  named: ({ approval, change }: Using) => isNamed(approval, change),
} satisfies Record<string, Term>;

const sameFields = (shown: Fields, now: Fields): boolean =>
  Object.keys({ ...shown, ...now }).every((name) => shown[name as FieldName] === now[name as FieldName]);

/** Is this change one of those that were shown, exactly as it was shown? */
export const isNamed = ({ changes }: Approval, { id, subject, fields }: Change): boolean =>
  changes.some((shown) => shown.id === id && sameSubject(shown.subject, subject) && sameFields(shown.fields, fields));

const terms = (): readonly Term[] => Object.values(approvedTerms);

/** May this leg have this change made because an administrator confirmed it? */
export function isApproved(context: SessionContext, leg: LegId, change: Change): boolean {
  const { approval } = context;
  return approval !== undefined && terms().every((term) => term({ approval, context, leg, change }));
}
