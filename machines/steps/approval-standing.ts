import { isNamed } from '../terms/approved-terms';
import type { SessionContext } from '../case/context';
import type { Approval } from '../case/grant';
import { openChanges } from '../digest';
import { stay, tell, type Step } from '../step';
import type { Change } from '../words';

const isOver = ({ status }: Change): boolean => status === 'applied' || status === 'failed' || status === 'refused';

/** Is it all as it was shown: the leg there, its name the same, nothing more, less or different wanted? */
function stands(context: SessionContext, approval: Approval): boolean {
  const leg = context.legs[approval.leg];
  const left = context.changes.filter((change) => !isOver(change));
  return (
    leg !== undefined &&
    leg.ended === undefined &&
    leg.claim?.user === approval.asker &&
    left.length > 0 &&
    left.every((change) => isNamed(approval, change)) &&
    approval.changes.every(({ id }) => context.changes.some((change) => change.id === id))
  );
}

/**
 * Whatever a step of the machine did: an administrator's confirmation ends with the first change of the request, of the
 * name or of the leg, asked for or given, and never comes back (I13). The leg hears so where it goes on with something else.
 */
export function endApproval(context: SessionContext): Step {
  const { approval } = context;
  if (approval === undefined || stands(context, approval)) return stay(context);
  const leg = context.legs[approval.leg];
  const goesOn = leg?.claim !== undefined && leg.ended === undefined && openChanges(context).length > 0;
  return stay({ ...context, approval: undefined }, ...(goesOn ? [tell(approval.leg, { line: 'approval-ended', why: 'changed' })] : []));
}
