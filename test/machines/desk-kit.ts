import { speaks } from '../../machines/desk/beside-agent';
import type { SessionContext } from '../../machines/case/context';
import type { AuditFact } from '../../machines/audit-fact';
import type { Draft, Escalation } from '../../machines/words';
import { forward, Story, withDesk, type Happening } from './kit';

/** Two agents; no agent has a right of their own. */
export const sam = { agent: 'sam', name: 'Sam' } as const;
export const alex = { agent: 'alex', name: 'Alex' } as const;

/** Sam's draft for a leg. */
export const drafts = (leg = 'chat', wish: Draft = forward()): Happening => ({
  type: 'agent.drafted',
  agent: sam.agent,
  leg,
  drafts: [wish],
});

/** A PIN that the customer of a chat said, keyed by Sam: right unless told. */
export const keyed = (change: Readonly<Record<string, unknown>> = {}): Happening =>
  ({ type: 'secret.checked', leg: 'chat', ok: true, user: 'u101', method: 'pin', epoch: 1, heardBy: sam.agent, ...change }) as Happening;

/** A case at a house with a desk, and what agents do to it. */
export class DeskStory extends Story {
  before: SessionContext = this.snapshot.context;

  constructor(policy = withDesk) {
    super(policy);
  }

  /** A deed, asked on as the house does it. */
  does(deed: Happening): this {
    this.before = this.snapshot.context;
    return this.occurs(deed);
  }

  taken(by: typeof sam | typeof alex = sam): this {
    return this.does({ type: 'agent.took', ...by });
  }

  /** A leg says something, which the channel knows to be said before (or after) what was put to it last was told. */
  hears(leg: string, unheard: boolean | undefined, ...happenings: readonly Happening[]): this {
    this.before = this.snapshot.context;
    return this.happens(leg, { type: 'leg.spoke', language: 'en', ...(unheard === undefined ? {} : { unheard }) }, ...happenings);
  }

  /** What the audit log gets of the last turn. */
  facts(): readonly AuditFact[] {
    return this.last.effects.flatMap(({ effect }) => (effect.type === 'audit.append' ? [effect.fact] : []));
  }

  /** Why the last deed was refused; undefined: it was not. */
  refused(): AuditFact['reason'] | undefined {
    return this.facts().find(({ action }) => action === 'agent.refused')?.reason;
  }

  /** The question of a leg, where it is said after this turn. */
  asksAloud(leg = 'chat'): string | undefined {
    return speaks(this.before, this.snapshot.context, leg) ? this.asks(leg) : undefined;
  }

  handling(): string {
    return this.state().split(' ')[2] ?? '';
  }

  why(): Escalation | undefined {
    return this.snapshot.context.desk?.why;
  }

  /** Claimed and proved, with an agent. */
  static proved(): DeskStory {
    return new DeskStory().opens().claims().gives(true).taken();
  }
}
