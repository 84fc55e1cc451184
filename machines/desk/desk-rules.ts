import { mayAsk } from '../steps/approval-asked-steps';
import { catalogue } from '../catalogue';
import type { SessionContext } from '../case/context';
import type { Leg } from '../case/leg';
import { openChanges } from '../digest';
import type { SessionEvent } from '../events';
import { liveGrant, mayTouch } from '../rights';
import { isUnanswered } from '../terms/thread-terms';
import type { AgentId, DeskRefusal, Draft, Instant, LegId, NumberFacts } from '../words';

/** An agent is about to key a PIN that the customer said: asked before it is compared, and again when its outcome comes in. */
export interface Keys {
  readonly type: 'agent.keys';
  readonly agent: AgentId;
  readonly leg: LegId;
  readonly at: Instant;
}

/** Something an agent does to a case. */
export type Deed = Extract<SessionEvent, { readonly agent: AgentId }> | Keys;
export type DeedType = Deed['type'];

interface Doing {
  readonly context: SessionContext;
  readonly deed: Deed;
  /** The leg it names. */
  readonly leg: Leg | undefined;
}

const is = ({ deed }: Doing, ...types: readonly DeedType[]): boolean => types.includes(deed.type);
const legOf = (deed: Deed): LegId => ('leg' in deed ? deed.leg : '');

/** A draft of an agent is whole when it is made: a customer beside an agent is asked for a yes and for nothing else. A secret is given by the customer alone. */
function isWhole({ kind, fields }: Draft, numbers: readonly NumberFacts[] | undefined): boolean {
  const { secret, fields: schema, asks, never } = catalogue[kind];
  const complete =
    secret === undefined
      ? schema.safeParse(fields).success
      : fields[secret] === undefined && asks.every((name) => fields[name] !== undefined);
  return complete && never(numbers?.find(({ number }) => number === fields.number)) === undefined;
}

/**
 * What an agent may do, rule by rule: each passes (undefined) or says why not. None gives a right to anything of an account:
 * that is the gate's alone (I1). Each is taken away in turn by the mutation run.
 */
export const deskRules = {
  /** One agent has a case at a time; a supervisor takes it over. */
  theirs: ({ context: { desk }, deed }) => {
    const theirs = desk?.agent?.id === deed.agent;
    if (deed.type === 'agent.took') return theirs || desk?.agent === undefined || deed.over ? undefined : 'taken';
    return theirs ? undefined : desk?.agent === undefined ? 'not-theirs' : 'taken';
  },
  /** Who hung up is written to only where they left an address; in a thread that we began nobody is before it is answered. */
  legThere: ({ context, deed, leg }) =>
    !('leg' in deed) ||
    (leg !== undefined && !isUnanswered(context, deed.leg) && (!leg.ended || (deed.type === 'agent.wrote' && leg.replyTo !== undefined)))
      ? undefined
      : 'leg-gone',
  /** Nothing of an account is done for a thread that nothing proves to be its owner's (I7). */
  known: (doing) =>
    is(doing, 'agent.drafted', 'agent.requested-pin', 'agent.asked-administrator', 'agent.keys') && doing.leg?.written === 'stranger'
      ? 'stranger'
      : undefined,
  named: (doing) => (is(doing, 'agent.requested-pin', 'agent.keys') && doing.leg?.claim === undefined ? 'leg-unnamed' : undefined),
  /** A PIN is keyed while its customer is there (design, how a leg proves itself). */
  there: (doing) =>
    is(doing, 'agent.keys') && doing.deed.at - (doing.leg?.seen ?? 0) >= doing.context.policy.agentKeys ? 'leg-silent' : undefined,
  /** Of an account is spoken with who has shown who they are, on this very leg (P1, P3). */
  proved: (doing) =>
    is(doing, 'agent.drafted') && liveGrant(doing.context, legOf(doing.deed), doing.deed.at) === undefined ? 'leg-unproved' : undefined,
  /** What is being carried out is neither altered nor taken back. */
  idle: (doing) =>
    is(doing, 'agent.drafted', 'agent.withdrew') && doing.context.changes.some(({ status }) => status === 'authorized')
      ? 'busy'
      : undefined,
  whole: ({ deed }) =>
    deed.type === 'agent.drafted' && (deed.drafts.length === 0 || !deed.drafts.every((wish) => isWhole(wish, deed.numbers)))
      ? 'draft-refused'
      : undefined,
  open: ({ context, deed }) =>
    deed.type === 'agent.withdrew' && (openChanges(context).length === 0 || !mayTouch(context, deed.leg)) ? 'nothing-open' : undefined,
  /** Administrators are asked to confirm who said yes to what (P4, I13). */
  agreed: ({ context, deed }) => (deed.type === 'agent.asked-administrator' && !mayAsk(context, deed.leg) ? 'no-yes' : undefined),
} satisfies Record<string, (doing: Doing) => DeskRefusal | undefined>;

type Rule = (doing: Doing) => DeskRefusal | undefined;
const rules = (): readonly Rule[] => Object.values(deskRules);

/** Why this deed counts for nothing; undefined: it counts. Of a case that is open. */
export function refusalOf(context: SessionContext, deed: Deed): DeskRefusal | undefined {
  const doing: Doing = { context, deed, leg: context.legs[legOf(deed)] };
  for (const rule of rules()) {
    const refused = rule(doing);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** Is this a deed of an agent? */
export const isDeed = (event: SessionEvent): event is Extract<SessionEvent, { readonly agent: AgentId }> => 'agent' in event;
