import { closeByAgent, endCase, endChat, handBackToNobody, rate, settleLate } from './closing-steps';
import type { SessionContext } from './context';
import { handBack, noteDeed, noteDone, noteDrafts, noteHeard, refuseDeed, take, touched, write } from './desk-steps';
import type { Effect } from './effects';
import {
  askPerson,
  askPersonAgain,
  tellPlace,
  callForSilence,
  failAndCall,
  keepReplyAddress,
  leaveWords,
  loseAgent,
  puzzleAndCall,
  sayWhoIsThere,
  waive,
} from './escalation-steps';
import type { SessionEvent } from './events';
import { act, model } from './model';
import { chain, stay, tell, withLeg, type Step } from './step';
import { isForWriting } from './request-steps';
import { answer, explain, progress, puzzle } from './talk-steps';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: T }>;

/** A leg is there; other desks are told of the case with its first one. */
function welcome(context: SessionContext, { leg, at }: Of<'leg.opened'>, lines: Parameters<typeof tell>[1][]): Step {
  const own = context.legs[leg];
  const opened: Effect[] =
    context.policy.webhooks && own && Object.keys(context.legs).length === 1
      ? [{ type: 'desk.event', event: 'case.opened', leg, channel: own.channel, language: own.language, at }]
      : [];
  return stay(context, ...opened, ...lines.map((line) => tell(leg, line)));
}

/** What has its limits here, whoever answers. */
const limits = {
  'message.postponed': {
    guard: 'fromALeg',
    actions: act(['message.postponed'], (context, { leg }) => answer(context, leg, { line: 'try-later' })),
  },
  'message.refused': {
    guard: 'fromALeg',
    actions: act(['message.refused'], (context, { leg, why }) =>
      answer(context, leg, { line: why === 'attachment' ? 'attachment-refused' : 'too-long' }),
    ),
  },
  'reply-address.given': { guard: 'wantsAddress', actions: act(['reply-address.given'], keepReplyAddress) },
  'conversation.ended': { guard: 'fromALeg', target: 'closed', actions: act(['conversation.ended'], endChat) },
} as const;

/** Talk that changes nothing, and is answered by the bot. */
const talk = {
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
    actions: act(['change.wished'], (context, { leg, kind }) =>
      isForWriting(context, leg, kind)
        ? answer(context, leg, { line: 'in-writing', kind })
        : stay(withLeg(context, leg, { offer: { ask: 'do-or-how', kind }, misses: 0 })),
    ),
  },
} as const;

/** Not understood; or all but for whom it is. */
const wonder = (context: SessionContext, { leg, whose }: Extract<SessionEvent, { readonly type: 'message.puzzling' }>): Step =>
  whose === undefined ? puzzle(context, leg) : answer(context, leg, { line: 'whose-extension', kind: whose });

const deeds = [
  'agent.took',
  'agent.handed-back',
  'agent.wrote',
  'agent.closed',
  'agent.drafted',
  'agent.withdrew',
  'agent.requested-pin',
  'agent.asked-administrator',
] as const;
const refuse = act(deeds, (context, event) => refuseDeed(context, event));
const refuseOver = act(deeds, (context, event) => refuseDeed(context, event, 'closed'));
const done = { guard: 'settledHere', actions: act(['effect.settled'], noteDone) } as const;
const idle = { guard: 'idle', target: 'closed', actions: act(['clock.ticked'], (context, { at }) => endCase(context, at)) } as const;
const end = act(['leg.ended'], (context, { at }) => endCase(context, at));

/** An agent may take any case; nothing else is theirs to do before that. */
const taking = {
  'agent.took': [{ guard: 'mayDo', target: 'agent', actions: act(['agent.took'], take) }, { actions: refuse }],
  ...refusing([
    'agent.handed-back',
    'agent.wrote',
    'agent.closed',
    'agent.drafted',
    'agent.withdrew',
    'agent.requested-pin',
    'agent.asked-administrator',
  ]),
} as const;

function refusing<T extends (typeof deeds)[number]>(
  types: readonly T[],
  actions = refuse,
): { readonly [Each in T]: { readonly actions: typeof refuse } } {
  return Object.fromEntries(types.map((type) => [type, { actions }])) as { readonly [Each in T]: { readonly actions: typeof refuse } };
}

/** Who answers: the bot, the bot while a person is called, or an agent. */
export const handling = model.createStateConfig({
  initial: 'bot',
  states: {
    bot: {
      on: {
        ...talk,
        ...taking,
        'person.asked': [
          { guard: 'mayCall', target: 'waiting', actions: act(['person.asked'], askPerson) },
          {
            guard: 'fromALeg',
            actions: act(['person.asked'], (context, { leg, crowded }) =>
              answer(context, leg, { line: 'person-unavailable', ...(crowded ? { later: true as const } : {}) }),
            ),
          },
        ],
        'person.declined': {
          guard: 'fromALeg',
          actions: act(['person.declined'], (context, { leg }) => answer(context, leg, { line: 'nothing-to-cancel' })),
        },
        'message.puzzling': [
          { guard: 'lostTwice', target: 'waiting', actions: act(['message.puzzling'], puzzleAndCall) },
          { guard: 'fromALeg', actions: act(['message.puzzling'], wonder) },
        ],
        'effect.settled': [
          {
            guard: 'failedForGood',
            target: 'waiting',
            actions: act(['effect.settled'], (context, event) =>
              chain(
                context,
                (now) => noteDone(now, event),
                (now) => failAndCall(now, event),
              ),
            ),
          },
          done,
        ],
        'leg.ended': { guard: 'lastLeg', target: 'closed', actions: end },
        'clock.ticked': [idle, { guard: 'administratorSilent', target: 'waiting', actions: act(['clock.ticked'], callForSilence) }],
      },
    },
    /** Somebody was called; until they are here the bot helps on, and the customer keeps their place. */
    waiting: {
      tags: ['waiting'],
      on: {
        ...talk,
        ...taking,
        'person.asked': { guard: 'fromALeg', actions: act(['person.asked'], askPersonAgain) },
        'progress.asked': { guard: 'fromALeg', actions: act(['progress.asked'], tellPlace) },
        'person.declined': [
          { guard: 'mayWaive', target: 'bot', actions: act(['person.declined'], waive) },
          {
            guard: 'fromALeg',
            actions: act(['person.declined'], (context, { leg }) => answer(context, leg, { line: 'nothing-to-cancel' })),
          },
        ],
        'message.puzzling': { guard: 'fromALeg', actions: act(['message.puzzling'], wonder) },
        'effect.settled': done,
        'leg.ended': { guard: 'gaveUp', target: 'closed', actions: end },
        'clock.ticked': idle,
      },
    },
    /** The bot is silent and guards (beside-agent.ts): what proves, confirms and ends is taken in as ever. */
    agent: {
      tags: ['with-agent'],
      on: {
        ...limits,
        'leg.opened': {
          guard: 'mayOpen',
          actions: act(['leg.opened'], (context, event) =>
            welcome(
              context,
              event,
              context.desk?.agent && event.channel !== 'email' ? [{ line: 'agent-joined', name: context.desk.agent.name }] : [],
            ),
          ),
        },
        'agent.took': [{ guard: 'mayDo', actions: act(['agent.took'], take) }, { actions: refuse }],
        'agent.handed-back': [
          { guard: 'leavesNobody', target: 'closed', actions: act(['agent.handed-back'], handBackToNobody) },
          { guard: 'mayDo', target: 'bot', actions: act(['agent.handed-back'], handBack) },
          { actions: refuse },
        ],
        'agent.wrote': [
          { guard: 'mayDo', actions: act(['agent.wrote'], (context, event) => write(touched(context), event)) },
          { actions: refuse },
        ],
        'agent.closed': [{ guard: 'mayDo', target: 'closed', actions: act(['agent.closed'], closeByAgent) }, { actions: refuse }],
        'agent.drafted': [
          { guard: 'mayDo', actions: act(['agent.drafted'], (context, event) => noteDrafts(touched(context), event)) },
          { actions: refuse },
        ],
        'agent.withdrew': [
          {
            guard: 'mayDo',
            actions: act(['agent.withdrew'], (context, { agent, at }) =>
              stay(touched(context), noteDeed(context, agent, { action: 'agent.withdrew' }, at)),
            ),
          },
          { actions: refuse },
        ],
        'agent.requested-pin': [
          {
            guard: 'mayDo',
            actions: act(['agent.requested-pin'], (context, { agent, at }) =>
              stay(touched(context), noteDeed(context, agent, { action: 'agent.requested-pin' }, at)),
            ),
          },
          { actions: refuse },
        ],
        'agent.asked-administrator': [
          {
            guard: 'mayDo',
            actions: act(['agent.asked-administrator'], (context, { agent, at }) =>
              stay(touched(context), noteDeed(context, agent, { action: 'agent.asked-administrator' }, at)),
            ),
          },
          { actions: refuse },
        ],
        'secret.checked': {
          guard: 'keyedByAgent',
          actions: act(['secret.checked'], (context, event) => noteHeard(touched(context), event)),
        },
        'effect.settled': done,
        'words.left': { guard: 'fromALeg', actions: act(['words.left'], (context, event) => stay(leaveWords(context, event))) },
        'person.asked': { guard: 'fromALeg', actions: act(['person.asked'], sayWhoIsThere) },
        'clock.ticked': [idle, { guard: 'agentGone', target: 'waiting', actions: act(['clock.ticked'], loseAgent) }],
      },
    },
    /** Over: the next message of any leg begins a case of its own; only how the help was can still be said. */
    closed: {
      tags: ['closed'],
      on: {
        'effect.settled': { guard: 'settledHere', actions: act(['effect.settled'], settleLate) },
        'case.rated': { guard: 'mayRate', actions: act(['case.rated'], rate) },
        ...refusing(deeds, refuseOver),
      },
    },
  },
});
