import { act, model } from './model';
import { forgetSecrets } from './secret-steps';
import { chain, stay, tell, withLeg } from './step';
import { isForKeys } from './request-steps';
import { answer, progress, puzzle } from './talk-steps';

/** Who answers. While it is the bot, talk that changes nothing is answered here. */
export const handling = model.createStateConfig({
  initial: 'bot',
  states: {
    bot: {
      on: {
        'leg.opened': { guard: 'mayOpen', actions: act(['leg.opened'], (context, { leg, after, joins }) =>
          stay(context, ...(joins ? [] : [tell(leg, { line: 'greeting' as const })]), ...(after === undefined ? [] : [tell(leg, { line: 'goes-on-from' as const, number: after })]))) },
        'question.asked': { guard: 'fromALeg', actions: act(['question.asked'], (context, { leg, topic }) => answer(context, leg, { line: 'answer', topic })) },
        'progress.asked': { guard: 'fromALeg', actions: act(['progress.asked'], (context, { leg }) => answer(context, leg, progress(context, leg))) },
        'unsupported.asked': { guard: 'fromALeg', actions: act(['unsupported.asked'], (context, { leg, topic }) => answer(context, leg, { line: 'cannot-do', topic })) },
        'condition.unsupported': { guard: 'fromALeg', actions: act(['condition.unsupported'], (context, { leg }) => answer(context, leg, { line: 'condition-unsupported' })) },
        'person.asked': { guard: 'fromALeg', actions: act(['person.asked'], (context, { leg }) => answer(context, leg, { line: 'person-unavailable' })) },
        'capabilities.asked': { guard: 'fromALeg', actions: act(['capabilities.asked'], (context, { leg }) => answer(context, leg, { line: 'capabilities' })) },
        'small-talk.heard': { guard: 'fromALeg', actions: act(['small-talk.heard'], (context, { leg, about }) => answer(context, leg, { line: 'small-talk', about })) },
        'change.wished': { guard: 'fromALeg', actions: act(['change.wished'], (context, { leg, kind }) =>
          isForKeys(context, leg, kind) ? answer(context, leg, { line: 'on-the-phone', kind }) : stay(withLeg(context, leg, { offer: { ask: 'do-or-how', kind }, misses: 0 }))) },
        'message.postponed': { guard: 'fromALeg', actions: act(['message.postponed'], (context, { leg }) => answer(context, leg, { line: 'try-later' })) },
        'message.puzzling': { guard: 'fromALeg', actions: act(['message.puzzling'], (context, { leg }) => puzzle(context, leg)) },
        'message.refused': { guard: 'fromALeg', actions: act(['message.refused'], (context, { leg, why }) =>
          answer(context, leg, { line: why === 'attachment' ? 'attachment-refused' : 'too-long' })) },
        'conversation.ended': { guard: 'fromALeg', target: 'closed', actions: act(['conversation.ended'], (context, { leg, at }) =>
          chain(forgetSecrets(context), (now) => stay(now, { type: 'audit.append', fact: { action: 'case.closed', asker: null, subject: null, actor: leg }, at }, tell(leg, { line: 'closed' })))) },
        'leg.ended': { guard: 'lastLeg', target: 'closed' },
        'clock.ticked': { guard: 'idle', target: 'closed' },
      },
    },
    /** Over: the next message of any leg begins a case of its own. */
    closed: { tags: ['closed'] },
  },
});
