import { closeByAgent, endCase, handBackToNobody, rate, settleLate } from '../steps/closing-steps';
import { handBack, noteDeed, noteDone, noteDrafts, noteHeard, refuseDeed, take, touched, write } from '../steps/desk-steps';
import {
  askPerson,
  askPersonAgain,
  tellPlace,
  wonderWaiting,
  callForSilence,
  failAndCall,
  leaveWords,
  loseAgent,
  puzzleAndCall,
  sayWhoIsThere,
  waive,
} from '../steps/escalation-steps';
import { act, model } from './model';
import { chain, stay } from '../step';
import { limits, talk } from './talk';
import { answer, welcome, wonder } from '../steps/talk-steps';

/** Deeds of the agent who has the case. */
const withCase = [
  'agent.handed-back',
  'agent.wrote',
  'agent.closed',
  'agent.drafted',
  'agent.withdrew',
  'agent.requested-pin',
  'agent.asked-administrator',
] as const;
const deeds = ['agent.took', ...withCase] as const;
const refuse = act(deeds, (context, event) => refuseDeed(context, event));
const refuseOver = act(deeds, (context, event) => refuseDeed(context, event, 'closed'));
/** What another region carries out is only noted here. */
const noting = [
  {
    guard: 'mayDo',
    actions: act(['agent.withdrew', 'agent.requested-pin', 'agent.asked-administrator'], (context, { type, agent, at }) =>
      stay(touched(context), noteDeed(context, agent, { action: type }, at)),
    ),
  },
  { actions: refuse },
] as const;
const notWanted = {
  guard: 'fromALeg',
  actions: act(['person.declined'], (context, { leg }) => answer(context, leg, { line: 'nothing-to-cancel' })),
} as const;
const done = { guard: 'settledHere', actions: act(['effect.settled'], noteDone) } as const;
const idle = { guard: 'idle', target: 'closed', actions: act(['clock.ticked'], (context, { at }) => endCase(context, at)) } as const;
const end = act(['leg.ended'], (context, { at }) => endCase(context, at));

/** An agent may take any case; nothing else is theirs to do before that. */
const taking = {
  'agent.took': [{ guard: 'mayDo', target: 'agent', actions: act(['agent.took'], take) }, { actions: refuse }],
  ...refusing(withCase),
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
        'person.declined': notWanted,
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
        'person.declined': [{ guard: 'mayWaive', target: 'bot', actions: act(['person.declined'], waive) }, notWanted],
        'message.puzzling': { guard: 'fromALeg', actions: act(['message.puzzling'], wonderWaiting) },
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
        'agent.withdrew': noting,
        'agent.requested-pin': noting,
        'agent.asked-administrator': noting,
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
