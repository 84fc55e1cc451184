import { approving } from './approval';
import { dropApproval, revokeApproval } from '../steps/approval-ended-steps';
import { askForCustomer } from '../steps/approval-asked-steps';
import { tick } from '../steps/clock-steps';
import { dropProof, prove, rejectSecret, revoke } from '../steps/grant-steps';
import { forgetLeg, hearLeg, openLeg } from '../steps/leg-steps';
import { claim, halfClaim } from '../steps/claim-steps';
import { givePin, requestPin } from '../steps/pin-steps';
import { endLeg } from '../steps/end-steps';
import { wishCase } from '../steps/join-steps';
import { requestLink } from '../steps/link-steps';
import { concludeDispute, dispute } from '../steps/dispute-steps';
import { askCaseNumber, codeChecked, goToCase, missCase, nameCase, showCode, takeCode, tellHow } from '../steps/hand-over-steps';
import { endMail, noteBounce } from '../steps/mail-steps';
import { endRights } from '../steps/closing-steps';
import { refuseKeys } from '../steps/desk-steps';
import { act, model } from './model';
import { chain, stay, tell, withLeg } from '../step';
import { endSignIn, nameBySignIn, proveBySignIn } from '../steps/sign-in-steps';
import { mailWishedSteps, wishSteps } from '../steps/steps-by-mail';
import { ask } from '../steps/talk-steps';
import { beginThread, missThread, proveThread } from '../steps/thread-steps';

/** Verified or not: the grant of the case and the proofs of its legs (P1, P9). */
export const identity = model.createStateConfig({
  initial: 'anonymous',
  on: {
    'leg.opened': { guard: 'mayOpen', actions: act(['leg.opened'], openLeg) },
    'leg.spoke': { guard: 'fromALeg', actions: act(['leg.spoke'], hearLeg) },
    'leg.resumed': {
      guard: 'awayTooLong',
      actions: act(['leg.resumed'], (context, event) =>
        chain(
          context,
          (now) => dropProof(now, event),
          (now) => dropApproval(now, event),
        ),
      ),
    },
    'leg.asked': { guard: 'fromALeg', actions: act(['leg.asked'], ask) },
    'user.claimed': { guard: 'fromALeg', actions: act(['user.claimed'], claim) },
    'user.half-claimed': { guard: 'fromALeg', actions: act(['user.half-claimed'], halfClaim) },
    'pin.requested': { guard: 'fromALeg', actions: act(['pin.requested'], requestPin) },
    'steps.wished': { guard: 'fromALeg', actions: act(['steps.wished'], wishSteps) },
    'link.requested': { guard: 'fromALeg', actions: act(['link.requested'], requestLink) },
    'pin.at-hand': { guard: 'fromALeg', actions: act(['pin.at-hand'], (context, { leg }) => givePin(context, leg)) },
    'secret.unclear': {
      guard: 'fromALeg',
      actions: act(['secret.unclear'], (context, { leg, why }) =>
        why === 'which'
          ? stay(context, tell(leg, { line: 'which-pin' }))
          : why === 'length'
            ? stay(context, tell(leg, { line: 'six-digits' }))
            : stay(withLeg(context, leg, { offer: { ask: 'who' }, proving: true }), tell(leg, { line: 'whose-pin' })),
      ),
    },
    'secret.checked': [
      { guard: 'keyedInVain', actions: act(['secret.checked'], refuseKeys) },
      {
        guard: 'secretRight',
        actions: act(['secret.checked'], (context, event) =>
          chain(
            context,
            (now) => prove(now, event),
            (now) => mailWishedSteps(now, event.leg, event.at),
          ),
        ),
      },
      { guard: 'fromALeg', actions: act(['secret.checked'], rejectSecret) },
    ],
    'sign-in.shown': [
      { guard: 'signInProves', actions: act(['sign-in.shown'], proveBySignIn) },
      { guard: 'signInNames', actions: act(['sign-in.shown'], nameBySignIn) },
    ],
    'sign-in.ended': { actions: act(['sign-in.ended'], endSignIn) },
    'mail.read': { guard: 'fromALeg', actions: act(['mail.read'], endMail) },
    'thread.begun': { guard: 'mayBegin', actions: act(['thread.begun'], beginThread) },
    'thread.answered': [
      { guard: 'answerProves', actions: act(['thread.answered'], proveThread) },
      { guard: 'fromALeg', actions: act(['thread.answered'], missThread) },
    ],
    'mail.bounced': { guard: 'fromALeg', actions: act(['mail.bounced'], noteBounce) },
    ...approving,
    'agent.requested-pin': {
      guard: 'mayDo',
      actions: act(['agent.requested-pin'], (context, { leg, at }) => requestPin(context, { type: 'pin.requested', leg, at }, 'desk')),
    },
    'agent.asked-administrator': { guard: 'mayDo', actions: act(['agent.asked-administrator'], askForCustomer) },
    'agent.closed': { guard: 'mayDo', actions: act(['agent.closed'], endRights) },
    'grant.revoked': [
      {
        guard: 'grantBelow',
        actions: act(['grant.revoked'], (context, event) =>
          chain(
            context,
            (now) => revoke(now, event),
            (now) => revokeApproval(now, event),
          ),
        ),
      },
      { actions: act(['grant.revoked'], revokeApproval) },
    ],
    'conversation.restarted': { guard: 'fromALeg', actions: act(['conversation.restarted'], forgetLeg) },
    'conversation.ended': {
      guard: 'fromALeg',
      actions: act(['conversation.ended'], (context, event) =>
        chain(
          context,
          (now) => forgetLeg(now, event),
          (now) => stay(withLeg(now, event.leg, { offer: { ask: 'nothing' } })),
        ),
      ),
    },
    'leg.ended': { guard: 'fromALeg', actions: act(['leg.ended'], endLeg) },
    'case.wished': { guard: 'fromALeg', actions: act(['case.wished'], wishCase) },
    'phone.wished': { guard: 'fromALeg', actions: act(['phone.wished'], (context, { leg }) => tellHow(context, leg)) },
    'join-code.made': { guard: 'fromALeg', actions: act(['join-code.made'], showCode) },
    'join-code.at-hand': { guard: 'fromALeg', actions: act(['join-code.at-hand'], takeCode) },
    'join-code.checked': { guard: 'fromALeg', actions: act(['join-code.checked'], codeChecked) },
    'case-number.at-hand': { guard: 'fromALeg', actions: act(['case-number.at-hand'], askCaseNumber) },
    'case.named': { guard: 'fromALeg', actions: act(['case.named'], nameCase) },
    'case.found': { guard: 'fromALeg', actions: act(['case.found'], goToCase) },
    'case.missed': { guard: 'fromALeg', actions: act(['case.missed'], (context, { leg }) => missCase(context, leg)) },
    'not-me.said': { guard: 'fromALeg', actions: act(['not-me.said'], dispute) },
    'rights.ended': { guard: 'fromALeg', actions: act(['rights.ended'], concludeDispute) },
    'clock.ticked': { actions: act(['clock.ticked'], tick) },
  },
  states: {
    anonymous: {
      always: [
        { guard: 'granted', target: 'verified' },
        { guard: 'someClaim', target: 'claimed' },
      ],
    },
    claimed: {
      always: [
        { guard: 'granted', target: 'verified' },
        { guard: 'noClaim', target: 'anonymous' },
        { guard: 'approvalOpen', target: 'awaitingAdministrator' },
        { guard: 'pinOpen', target: 'challenged' },
      ],
    },
    challenged: {
      always: [
        { guard: 'granted', target: 'verified' },
        { guard: 'noClaim', target: 'anonymous' },
        { guard: 'approvalOpen', target: 'awaitingAdministrator' },
      ],
    },
    /** Administrators of the account were asked to confirm who asks (PA-6). */
    awaitingAdministrator: {
      tags: ['awaits-administrator'],
      always: [
        { guard: 'granted', target: 'verified' },
        { guard: 'noClaim', target: 'anonymous' },
        { guard: 'noApprovalOpen', target: 'claimed' },
      ],
    },
    verified: { tags: ['verified'], always: { guard: 'grantGone', target: 'expired' } },
    expired: {
      always: [
        { guard: 'granted', target: 'verified' },
        { guard: 'noClaim', target: 'anonymous' },
        { guard: 'approvalOpen', target: 'awaitingAdministrator' },
        { guard: 'pinOpen', target: 'challenged' },
      ],
    },
  },
});
