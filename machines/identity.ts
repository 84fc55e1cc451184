import { tick } from './clock-steps';
import { claim, dropProof, forgetLeg, halfClaim, hearLeg, openLeg, prove, rejectSecret, requestPin, revoke } from './identity-steps';
import { endLeg } from './end-steps';
import { wishCase } from './join-steps';
import { requestLink } from './link-steps';
import { endMail, noteBounce } from './mail-steps';
import { act, model } from './model';
import { chain, stay, tell, withLeg } from './step';
import { ask } from './talk-steps';

/** Verified or not: the grant of the case and the proofs of its legs (P1, P9). */
export const identity = model.createStateConfig({
  initial: 'anonymous',
  on: {
    'leg.opened': { guard: 'mayOpen', actions: act(['leg.opened'], openLeg) },
    'leg.spoke': { guard: 'fromALeg', actions: act(['leg.spoke'], hearLeg) },
    'leg.resumed': { guard: 'awayTooLong', actions: act(['leg.resumed'], dropProof) },
    'leg.asked': { guard: 'fromALeg', actions: act(['leg.asked'], ask) },
    'user.claimed': { guard: 'fromALeg', actions: act(['user.claimed'], claim) },
    'user.half-claimed': { guard: 'fromALeg', actions: act(['user.half-claimed'], halfClaim) },
    'pin.requested': { guard: 'fromALeg', actions: act(['pin.requested'], requestPin) },
    'link.requested': { guard: 'fromALeg', actions: act(['link.requested'], requestLink) },
    'pin.at-hand': { guard: 'fromALeg', actions: act(['pin.at-hand'], (context, { leg }) =>
      context.legs[leg]?.claim ? stay(context, tell(leg, { line: 'enter-pin' })) : stay(withLeg(context, leg, { offer: { ask: 'who' } }))) },
    'secret.unclear': { guard: 'fromALeg', actions: act(['secret.unclear'], (context, { leg, why }) =>
      why === 'which' ? stay(context, tell(leg, { line: 'which-pin' }))
        : why === 'length' ? stay(context, tell(leg, { line: 'six-digits' }))
          : stay(withLeg(context, leg, { offer: { ask: 'who' }, proving: true }), tell(leg, { line: 'whose-pin' }))) },
    'secret.checked': [
      { guard: 'secretRight', actions: act(['secret.checked'], prove) },
      { guard: 'fromALeg', actions: act(['secret.checked'], rejectSecret) },
    ],
    'mail.read': { guard: 'fromALeg', actions: act(['mail.read'], endMail) },
    'mail.bounced': { guard: 'fromALeg', actions: act(['mail.bounced'], noteBounce) },
    'grant.revoked': { guard: 'grantBelow', actions: act(['grant.revoked'], revoke) },
    'conversation.restarted': { guard: 'fromALeg', actions: act(['conversation.restarted'], forgetLeg) },
    'conversation.ended': { guard: 'fromALeg', actions: act(['conversation.ended'], (context, event) =>
      chain(context, (now) => forgetLeg(now, event), (now) => stay(withLeg(now, event.leg, { offer: { ask: 'nothing' } })))) },
    'leg.ended': { guard: 'fromALeg', actions: act(['leg.ended'], endLeg) },
    'case.wished': { guard: 'fromALeg', actions: act(['case.wished'], wishCase) },
    'clock.ticked': { actions: act(['clock.ticked'], tick) },
  },
  states: {
    anonymous: { always: [{ guard: 'granted', target: 'verified' }, { guard: 'someClaim', target: 'claimed' }] },
    claimed: { always: [{ guard: 'granted', target: 'verified' }, { guard: 'noClaim', target: 'anonymous' }, { guard: 'pinOpen', target: 'challenged' }] },
    challenged: { always: [{ guard: 'granted', target: 'verified' }, { guard: 'noClaim', target: 'anonymous' }] },
    verified: { tags: ['verified'], always: { guard: 'grantGone', target: 'expired' } },
    expired: { always: [{ guard: 'granted', target: 'verified' }, { guard: 'noClaim', target: 'anonymous' }, { guard: 'pinOpen', target: 'challenged' }] },
  },
});
