import { endChat } from '../steps/closing-steps';
import { keepReplyAddress } from '../steps/escalation-steps';
import { act } from './model';
import { stay, withLeg } from '../step';
import { isForWriting } from '../steps/request-steps';
import { answer, explain, progress, welcome } from '../steps/talk-steps';

/** What has its limits here, whoever answers. */
export const limits = {
  'message.postponed': {
    guard: 'fromALeg',
    actions: act(['message.postponed'], (context, { leg }) => answer(context, leg, { line: 'try-later' })),
  },
  'message.refused': {
    guard: 'fromALeg',
    actions: act(['message.refused'], (context, { leg, why }) =>
      answer(
        context,
        leg,
        why === 'attachment' || why === 'below'
          ? { line: 'attachment-refused', ...(why === 'below' ? { below: true } : {}) }
          : { line: 'too-long', ...(why === 'too-many' ? { many: true } : {}) },
      ),
    ),
  },
  'reply-address.given': { guard: 'wantsAddress', actions: act(['reply-address.given'], keepReplyAddress) },
  'conversation.ended': { guard: 'fromALeg', target: 'closed', actions: act(['conversation.ended'], endChat) },
} as const;

/** Talk that changes nothing, and is answered by the bot. */
export const talk = {
  ...limits,
  'leg.opened': {
    guard: 'mayOpen',
    actions: act(['leg.opened'], (context, event) =>
      welcome(context, event, [
        ...(event.joins ? [] : [{ line: 'greeting' as const }]),
        ...(event.after === undefined ? [] : [{ line: 'goes-on-from' as const, number: event.after }]),
      ]),
    ),
  },
  'question.asked': { guard: 'fromALeg', actions: act(['question.asked'], explain) },
  'progress.asked': {
    guard: 'fromALeg',
    actions: act(['progress.asked'], (context, { leg }) => answer(context, leg, progress(context, leg))),
  },
  'unsupported.asked': {
    guard: 'fromALeg',
    actions: act(['unsupported.asked'], (context, { leg, topic }) => answer(context, leg, { line: 'cannot-do', topic })),
  },
  'condition.unsupported': {
    guard: 'fromALeg',
    actions: act(['condition.unsupported'], (context, { leg }) => answer(context, leg, { line: 'condition-unsupported' })),
  },
  'capabilities.asked': {
    guard: 'fromALeg',
    actions: act(['capabilities.asked'], (context, { leg }) => answer(context, leg, { line: 'capabilities' })),
  },
  'small-talk.heard': {
    guard: 'fromALeg',
    actions: act(['small-talk.heard'], (context, { leg, about }) => answer(context, leg, { line: 'small-talk', about })),
  },
  'change.wished': {
    guard: 'fromALeg',
    actions: act(['change.wished'], (context, { leg, kind, fields }) =>
      isForWriting(context, leg, kind)
        ? answer(context, leg, { line: 'in-writing', kind })
        : stay(withLeg(context, leg, { offer: { ask: 'do-or-how', kind, ...(fields ? { fields, told: true as const } : {}) }, misses: 0 })),
    ),
  },
} as const;
