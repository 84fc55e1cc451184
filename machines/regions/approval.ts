import { approve, countWrong, mailApproverPin, refuseApproval } from '../steps/approval-answered-steps';
import { askAdministrator, askAgain, keepMailbox, loseMailbox } from '../steps/approval-asked-steps';
import { act } from './model';
import { answer } from '../steps/talk-steps';

/** The administrator's confirmation of who asks (PA-6, I13), as far as it is in the region identity. */
export const approving = {
  'mailbox.lost': { guard: 'fromALeg', actions: act(['mailbox.lost'], loseMailbox) },
  'approval.agreed': [
    { guard: 'approvalAsked', actions: act(['approval.agreed'], askAgain) },
    { guard: 'mayAskAdministrator', actions: act(['approval.agreed'], askAdministrator) },
    { guard: 'fromALeg', actions: act(['approval.agreed'], (context, { leg }) => answer(context, leg, { line: 'nothing-to-confirm' })) },
  ],
  'approval.declined': { guard: 'fromALeg', actions: act(['approval.declined'], keepMailbox) },
  'approval.answered': [
    { guard: 'mayApprove', actions: act(['approval.answered'], approve) },
    { guard: 'mayTry', actions: act(['approval.answered'], countWrong) },
  ],
  'approval.refused': { guard: 'mayRefuse', actions: act(['approval.refused'], refuseApproval) },
  'approver.pin-requested': { guard: 'thisApproval', actions: act(['approver.pin-requested'], mailApproverPin) },
} as const;
