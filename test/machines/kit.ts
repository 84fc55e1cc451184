import { askedBy } from '../../machines/desk/asked-by';
import { decide, newCase, type Decision, type Snapshot } from '../../machines/decide';
import type { SessionEvent } from '../../machines/events';
import type { DirectoryFacts } from '../../machines/directory-facts';
import { assignedPolicy, type Policy } from '../../machines/policy';
import type { Line } from '../../machines/tells';
import { viewCase, viewLeg } from '../../machines/view';
import type { Channel, Claim, Draft, NumberFacts, UserFacts, Written } from '../../machines/words';

type Bare<E> = E extends SessionEvent ? Omit<E, 'at' | 'leg'> & { readonly leg?: string } : never;
export type Happening = Bare<SessionEvent>;

export const minute = 60_000;
export const ottawa = '+16135550100';

/** The rules of a house with a desk. */
export const withDesk: Policy = { ...assignedPolicy, desk: true };

export const claimOf = (user: string): Claim => ({ user, account: 'a1', by: 'login', shown: `${user}@organization.com` });

export function aUser(id: string, change: Partial<UserFacts> = {}): UserFacts {
  return {
    id,
    account: 'a1',
    extension: id.slice(1),
    login: `${id}@organization.com`,
    name: id,
    roles: [],
    activated: true,
    suspended: false,
    ...change,
  };
}

export const forward = (number: string | null = ottawa, subject: Draft['subject'] = { is: 'self' }): Draft => ({
  kind: 'call-forwarding.set',
  subject,
  fields: { number },
});

/** What a mail may say, in the thread `mail`. */
export const drafted = (...drafts: readonly Draft[]) => ({ type: 'request.drafted', drafts }) as const;
export const rightPin = (user = 'u101', epoch = 1) => ({ type: 'secret.checked', ok: true, user, method: 'pin', epoch }) as const;
/** The name that the address a mail is from stands for. */
export const byEmail = (user = 'u101') => ({ type: 'user.claimed', claim: { ...claimOf(user), by: 'email' } }) as const;

/** A case as its legs live through it: every turn is said, decided and asked as the house does it, with a clock of its own. */
export class Story {
  at = 1_000_000;
  snapshot: Snapshot;
  last: Decision;
  /** What the directory answers, by change number. */
  asker: UserFacts | undefined = aUser('u101');
  subjects: Readonly<Record<string, UserFacts>> = {};
  number: (NumberFacts & { readonly own: boolean }) | undefined;
  unreachable = false;
  /** Extensions that are somebody's of the account. */
  inUse: readonly string[] = [];
  /** Who confirmed somebody, as the directory has them when the gate asks. */
  approver: UserFacts | undefined;

  constructor(readonly policy: Policy = assignedPolicy) {
    this.snapshot = newCase({ case: '00-case', policy, at: this.at });
    this.last = { snapshot: this.snapshot, effects: [], tells: [] };
  }

  later(time: number): this {
    this.at += time;
    return this;
  }

  opens(
    leg = 'chat',
    channel: Channel = 'chat',
    beside: { readonly written?: Written; readonly after?: string } = channel === 'email' ? { written: 'on-file' } : {},
  ): this {
    return this.happens(leg, { type: 'leg.opened', channel, language: 'en', ...beside });
  }

  /** One mail of a thread, read to its end. */
  mails(...happenings: readonly Happening[]): this {
    return this.happens('mail', ...happenings, { type: 'mail.read', clear: true });
  }

  /** The same, of which something has to be asked back. */
  mailsVaguely(...happenings: readonly Happening[]): this {
    return this.happens('mail', ...happenings, { type: 'mail.read', clear: false });
  }

  /** One turn of a leg. */
  happens(leg: string, ...happenings: readonly Happening[]): this {
    const spoke: SessionEvent = { type: 'leg.spoke', leg, language: 'en', at: this.at };
    return this.take(
      [{ type: 'clock.ticked', at: this.at }, spoke, ...happenings.map((each) => ({ leg, ...each, at: this.at }) as SessionEvent)],
      leg,
    );
  }

  /** Something nobody said. */
  occurs(...happenings: readonly Happening[]): this {
    return this.take(
      happenings.map((each) => ({ ...each, at: this.at }) as SessionEvent),
      undefined,
    );
  }

  private take(events: readonly SessionEvent[], leg: string | undefined): this {
    let decision = decide(this.snapshot, events);
    if (viewCase(decision.snapshot).needsFacts)
      decision = join(decision, decide(decision.snapshot, [this.directoryEvent(decision.snapshot)]));
    for (const asked of leg === undefined ? askedBy(decision, events) : [leg])
      decision = join(
        decision,
        decide(decision.snapshot, [{ type: 'leg.asked', leg: asked, at: this.at, ...(asked === leg ? {} : { unbidden: true }) }]),
      );
    this.last = decision;
    this.snapshot = decision.snapshot;
    return this;
  }

  private directoryEvent({ context }: Snapshot): SessionEvent {
    if (this.unreachable) return { type: 'directory.unreachable', at: this.at };
    const changes = Object.fromEntries(
      context.changes.map((change) => {
        const subject = this.subjects[change.id] ?? this.asker;
        const number =
          typeof change.fields.number === 'string'
            ? { number: this.number ?? { number: change.fields.number, sort: 'ordinary' as const, abroad: false, own: false } }
            : {};
        const { extension } = change.fields;
        return [change.id, { subject, ...number, ...(extension === undefined ? {} : { taken: this.inUse.includes(extension) }) }];
      }),
    );
    const facts: DirectoryFacts = { asker: this.asker, changes, ...(this.approver ? { approver: this.approver } : {}) };
    return { type: 'directory.read', facts, at: this.at };
  }

  claims(user = 'u101', leg = 'chat'): this {
    return this.happens(leg, { type: 'user.claimed', claim: claimOf(user) });
  }

  gives(
    ok: boolean,
    { leg = 'chat', user = 'u101', method = 'pin' as 'pin' | 'code' | 'link', epoch = 1, digest = undefined as string | undefined } = {},
  ): this {
    return this.happens(leg, { type: 'secret.checked', ok, user, method, epoch, ...(digest === undefined ? {} : { digest }) });
  }

  says(
    type:
      | 'request.confirmed'
      | 'request.declined'
      | 'request.cancelled'
      | 'pin.requested'
      | 'message.puzzling'
      | 'conversation.restarted'
      | 'conversation.ended'
      | 'pin.at-hand',
    leg = 'chat',
  ): this {
    return this.happens(leg, { type });
  }

  drafts(drafts: readonly Draft[] = [forward()], leg = 'chat'): this {
    return this.happens(leg, { type: 'request.drafted', drafts });
  }

  /** Named, drafted, confirmed and proved: the change is authorized. */
  static authorized(): Story {
    return new Story().opens().claims().drafts().says('request.confirmed').gives(true);
  }

  lines(leg = 'chat'): readonly Line['line'][] {
    return this.last.tells.filter((tell) => tell.leg === leg).map((tell) => tell.line.line);
  }

  effects(): readonly string[] {
    return this.last.effects.map(({ effect }) => (effect.type === 'audit.append' ? effect.fact.action : effect.type));
  }

  applied(): readonly string[] {
    return this.last.effects.flatMap(({ effect }) => (effect.type === 'change.apply' ? [effect.change.id] : []));
  }

  asks(leg = 'chat'): string | undefined {
    return viewLeg(this.snapshot, leg)?.question.ask;
  }

  proved(leg = 'chat'): boolean {
    return viewLeg(this.snapshot, leg)?.proved ?? false;
  }

  /** When the case wakes by time alone. */
  wakesAt(): number | undefined {
    return viewCase(this.snapshot).wakeAt;
  }

  state(): string {
    const { identity, request, handling } = this.snapshot.value as Record<string, string>;
    return `${identity} ${request} ${handling}`;
  }
}

const join = (one: Decision, two: Decision): Decision => ({
  snapshot: two.snapshot,
  effects: [...one.effects, ...two.effects],
  tells: [...one.tells, ...two.tells],
});
