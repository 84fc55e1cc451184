import { openChanges } from '../digest';
import { askExtension, askFresh, authorize, releaseFree } from '../steps/authorize-steps';
import { sayUnderWay, settle } from '../steps/settle-steps';
import { draftFor } from '../steps/desk-steps';
import { dropAll } from '../steps/dispute-steps';
import { takeDraft } from '../steps/hand-over-steps';
import { act, model } from './model';
import { askAgain, knowsSummary } from '../terms/summary-terms';
import { confirms, type Question } from '../question';
import {
  askToProve,
  beginNumber,
  cancel,
  confirm,
  decline,
  draft,
  dropChange,
  giveField,
  giveSubject,
  nothingAsked,
  postpone,
} from '../steps/request-steps';
import { keySecret } from '../steps/secret-steps';
import { chain, stay, tell, withContext, withLeg } from '../step';
import { stands, undo } from '../steps/undo-steps';
import { agree, answer } from '../steps/talk-steps';

const busy = act(
  ['request.drafted', 'field.given', 'subject.given', 'change.dropped', 'request.cancelled', 'undo.asked'],
  (context, { leg }) => answer(context, leg, { line: 'busy' }),
);

/** Drafting and correcting, wherever the request stands before it is authorized; what was said before is summarized anew. */
const drafting = {
  'request.drafted': [
    {
      guard: 'mayTouch',
      target: '.collecting',
      actions: act(['request.drafted'], (context, event) =>
        chain(
          context,
          (now) => draft(now, event),
          (now) => releaseFree(now, event.leg, event.at),
        ),
      ),
    },
    { actions: act(['request.drafted'], (context, { leg }) => askToProve(leg)(context)) },
  ],
  'field.given': {
    guard: 'mayTouch',
    target: '.collecting',
    actions: act(['field.given'], (context, event) =>
      chain(
        context,
        (now) => giveField(now, event),
        (now) => releaseFree(now, event.leg, event.at),
      ),
    ),
  },
  'number.begun': { guard: 'mayTouch', actions: act(['number.begun'], beginNumber) },
  'subject.given': { guard: 'mayTouch', target: '.collecting', actions: act(['subject.given'], giveSubject) },
  'secret.keyed': [
    { guard: 'mayKey', target: '.collecting', actions: act(['secret.keyed'], keySecret) },
    { actions: act(['secret.keyed'], (context) => stay(context)) },
  ],
  'change.dropped': { guard: 'mayTouch', target: '.collecting', actions: act(['change.dropped'], dropChange) },
} as const;

const noted = [
  { guard: 'yesCounts', target: 'needsProof', actions: act(['request.confirmed'], (context, { leg }) => confirm(context, leg)) },
  {
    guard: 'asked',
    actions: act(['request.confirmed'], (context, { leg }) =>
      knowsSummary(context, leg) ? answer(context, leg, { line: 'request-changed' }) : askAgain(context, leg),
    ),
  },
] as const;

const ownYes = {
  guard: 'mailDecides',
  target: 'needsProof',
  actions: act(['mail.read'], (context, { leg }) => confirm(context, leg)),
} as const;

const saidPin = {
  guard: 'pinIsYes',
  target: 'needsProof',
  actions: act(['secret.checked'], (context, { leg }) => confirm(context, leg)),
} as const;

/** A no is to the summary, also where its proof is asked for by now. */
const mayDecline = (question: Question | undefined): boolean =>
  confirms(question) !== undefined || /^(?:correction|pin|code|waiting)$/.test(question?.ask ?? '');

/** A no to one of these answers it, and it is asked on. */
const isOpen = (question: Question | undefined): boolean =>
  /^(?:who|account|extension|field|reply-address|do-or-how|steps-by-mail)$/.test(question?.ask ?? '');

/** The request in hand: drafted, summarized, confirmed once, proved, authorized by the gate, applied one by one. */
export const request = model.createStateConfig({
  initial: 'idle',
  on: {
    ...drafting,
    'draft.found': { guard: 'mayTakeDraft', target: '.collecting', actions: act(['draft.found'], takeDraft) },
    'rights.ended': { guard: 'disputed', target: '.idle', actions: act(['rights.ended'], dropAll) },
    'request.cancelled': [
      {
        guard: 'nothingOpen',
        actions: act(['request.cancelled'], (context, { leg }) =>
          answer(withLeg(context, leg, { ...nothingAsked, question: { ask: 'need' } }), leg, { line: 'nothing-to-cancel' }),
        ),
      },
      { guard: 'mayTouch', target: '.idle', actions: act(['request.cancelled'], (context, { leg }) => cancel(context, leg)) },
    ],
    'request.declined': {
      guard: 'mayTouch',
      actions: act(['request.declined'], (context, { leg, later }) =>
        openChanges(context).length > 0 && mayDecline(context.legs[leg]?.question)
          ? later === true
            ? answer(context, leg, { line: 'left-open', later })
            : decline(context, leg)
          : answer(context, leg, isOpen(context.legs[leg]?.question) ? { line: 'left-open' } : { line: 'small-talk', about: 'thanks' }),
      ),
    },
    'agent.drafted': { guard: 'mayDo', target: '.collecting', actions: act(['agent.drafted'], draftFor) },
    'agent.withdrew': { guard: 'mayDo', target: '.idle', actions: act(['agent.withdrew'], (context, { leg }) => cancel(context, leg)) },
    'undo.asked': [
      { guard: 'mayUndo', target: '.collecting', actions: act(['undo.asked'], undo) },
      {
        guard: 'cannotUndo',
        actions: act(['undo.asked'], (context, { leg }) => {
          const kind = stands(context, leg);
          return answer(context, leg, kind ? { line: 'cannot-undo', kind } : { line: 'nothing-to-cancel' });
        }),
      },
      {
        guard: 'somethingDone',
        actions: act(['undo.asked'], (context, { leg }) =>
          stay(withLeg(context, leg, { offer: { ask: 'do-or-how', kind: 'call-forwarding.set' }, misses: 0 })),
        ),
      },
      { actions: act(['undo.asked'], (context, { leg }) => answer(context, leg, { line: 'nothing-to-cancel' })) },
    ],
    'conversation.restarted': [
      {
        guard: 'mayTouch',
        target: '.idle',
        actions: act(['conversation.restarted'], (context, { leg }) =>
          stay(
            withContext(context, { changes: [], draftedBy: undefined, yes: undefined, freshFor: undefined }),
            tell(leg, { line: 'restarted' }),
          ),
        ),
      },
      { actions: act(['conversation.restarted'], (context, { leg }) => stay(context, tell(leg, { line: 'restarted' }))) },
    ],
  },
  states: {
    idle: {
      on: {
        'request.confirmed': {
          actions: act(['request.confirmed'], (context, { leg }) => answer(context, leg, { line: 'nothing-to-confirm' })),
        },
      },
    },
    collecting: {
      on: { 'request.confirmed': { actions: act(['request.confirmed'], (context, { leg }) => agree(context, leg)) } },
      always: [
        { guard: 'nothingOpen', target: 'idle' },
        { guard: 'freeAndComplete', target: 'authorizing' },
        { guard: 'complete', target: 'confirming' },
      ],
    },
    confirming: {
      on: { 'request.confirmed': [...noted], 'mail.read': ownYes, 'secret.checked': saidPin },
    },
    needsProof: {
      on: { 'request.confirmed': [...noted], 'mail.read': ownYes, 'secret.checked': saidPin },
      always: [
        { guard: 'yesGone', target: 'collecting' },
        { guard: 'proofStands', target: 'authorizing' },
      ],
    },
    authorizing: {
      tags: ['needs-facts'],
      on: {
        'directory.read': [
          {
            guard: 'wantsYes',
            target: 'collecting',
            actions: act(['directory.read'], (context) => stay(withContext(context, { yes: undefined }))),
          },
          { guard: 'wantsProof', target: 'needsProof' },
          {
            guard: 'wantsExtension',
            target: 'collecting',
            actions: act(['directory.read'], (context, { facts }) => askExtension(context, facts)),
          },
          { guard: 'wantsFresh', target: 'needsProof', actions: act(['directory.read'], (context, { at }) => askFresh(context, at)) },
          { target: 'applying', actions: act(['directory.read'], authorize) },
        ],
        'directory.unreachable': { target: 'collecting', actions: act(['directory.unreachable'], postpone) },
      },
    },
    applying: {
      on: {
        'effect.settled': { guard: 'awaited', actions: act(['effect.settled'], settle) },
        'effect.delayed': { guard: 'awaited', actions: act(['effect.delayed'], sayUnderWay) },
        'request.drafted': { actions: busy },
        'field.given': { actions: busy },
        'subject.given': { actions: busy },
        'change.dropped': { actions: busy },
        'request.cancelled': { actions: busy },
        'undo.asked': { actions: busy },
        'request.declined': {},
        'draft.found': {},
        'rights.ended': {},
        'conversation.restarted': {
          actions: act(['conversation.restarted'], (context, { leg }) => stay(context, tell(leg, { line: 'restarted' }))),
        },
      },
      always: { guard: 'allSettled', target: 'settled' },
    },
    settled: {
      on: {
        'request.confirmed': {
          actions: act(['request.confirmed'], (context, { leg }) => answer(context, leg, { line: 'nothing-to-confirm' })),
        },
      },
    },
  },
});
