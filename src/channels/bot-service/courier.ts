import type { Activity, ConversationReference } from 'botframework-schema';
import type { LegId, Millis } from '../../../machines/words';
import { mostTries } from '../../effects/back-off';
import { GiveUp, NotYet, type Attempt, type PushHandler } from '../../effects/handler';
import type { CasePort, TranscriptLine } from '../../store/port';
import type { LinesPush } from '../../turn/outgoing/mark-pushes';
import { LaneFull } from '../directline/lane';
import type { Lanes } from './lanes';
import type { Positions } from './positions';
import type { References } from './references';

/** What a line becomes in its conversation. */
export interface Delivery {
  readonly activities: readonly Partial<Activity>[];
  /** Done when they have arrived. */
  readonly afterwards?: () => Promise<void>;
}

export interface CourierDeps {
  readonly store: Pick<CasePort, 'readLines'>;
  readonly references: Pick<References, 'read'>;
  readonly positions: Positions;
  readonly lanes: Lanes;
  /** Sends in the conversation; rejects with what the connector answered. */
  readonly send: (reference: Partial<ConversationReference>, activities: readonly Partial<Activity>[]) => Promise<void>;
  readonly compose: (line: TranscriptLine, channelId: string, to: LegId) => Promise<Delivery> | Delivery;
  /** The call goes on as another leg: what was said to this one last is said there. */
  readonly hasMoved: (leg: LegId) => Promise<boolean>;
  /** The call is over: nobody hears it any more, and nobody has to look at that. */
  readonly isOver: (to: LegId, channelId: string) => Promise<boolean>;
  readonly now: () => number;
}

/** Lines read at once; more than one turn ever says. */
const page = 100;
/** After this long another instance may hold the effect: no further line is sent under it. */
const safe: Millis = 11_000;

/**
 * Brings lines to conversations that do not read: in their order, one effect after the other, each line at least once and,
 * as long as nothing breaks, once. How far a leg has come is kept in the store; an effect is one instance's by its lease.
 */
export class Courier {
  /** Legs something could not be brought to lately. */
  private readonly stuck = new Set<LegId>();
  private readonly taken = new Set<string>();

  constructor(private readonly deps: CourierDeps) {}

  readonly push: PushHandler = async (effect, attempt) => {
    try {
      await this.deps.lanes.run(effect.to, () => this.bring(effect, attempt));
      this.stuck.delete(effect.leg);
    } catch (error) {
      if (error instanceof LaneFull) throw new NotYet('The conversation is busy.');
      if (!(error instanceof NotYet)) this.noteStuck(effect.leg);
      throw error;
    }
  };

  /** These lines were taken along by who waited for them: nothing is left to bring. */
  took(lines: readonly TranscriptLine[]): void {
    for (const line of lines) {
      const effect = pusherOf(line);
      if (effect !== undefined) this.taken.add(effect);
    }
    for (const effect of this.taken) {
      if (this.taken.size <= 5_000) break;
      this.taken.delete(effect);
    }
  }

  /** Whether lines for this leg wait for a connector that did not take them. */
  isStuck = (leg: LegId): boolean => this.stuck.has(leg);

  /** Lines still to be brought, oldest first: for who takes them another way. */
  async waiting(leg: LegId): Promise<readonly TranscriptLine[]> {
    const lines = await this.after(leg, await this.deps.positions.read(leg));
    return lines.filter((line) => pusherOf(line) !== undefined);
  }

  private async bring({ leg, to }: LinesPush, { id, at, attempt }: Attempt): Promise<void> {
    const { references, positions, send, compose, hasMoved, isOver, now } = this.deps;
    if (this.taken.delete(id)) return;
    const lines = await this.after(leg, await positions.read(leg));
    const own = lines.filter((line) => pusherOf(line) === id);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return;
    if (lines.some((line) => line.position < first.position && (pusherOf(line) ?? id) !== id))
      throw new NotYet('Earlier lines have not arrived yet.');
    if (await hasMoved(leg)) return positions.put(leg, last.position, at);
    const reference = await references.read(to);
    if (reference !== undefined && (await isOver(to, reference.channelId))) return positions.put(leg, last.position, at);
    try {
      if (reference === undefined) throw new GiveUp('Nobody knows any more where this conversation is: nothing came from it for a month.');
      for (const line of own) {
        if (now() > at + safe) throw new NotYet('It takes too long: another instance may hold these lines by now.');
        const { activities, afterwards } = await compose(line, reference.channelId, to);
        if (activities.length > 0) await send(reference, activities).catch(judge);
        await positions.put(leg, line.position, now());
        await afterwards?.();
      }
    } catch (error) {
      if (error instanceof GiveUp || (!(error instanceof NotYet) && attempt >= mostTries)) await positions.put(leg, last.position, now());
      throw error;
    }
  }

  private async after(leg: LegId, position: number): Promise<readonly TranscriptLine[]> {
    const all: TranscriptLine[] = [];
    for (let from = position; ;) {
      const lines = await this.deps.store.readLines(leg, from, page);
      all.push(...lines);
      if (lines.length < page) return all;
      from = lines.at(-1)?.position ?? from;
    }
  }

  private noteStuck(leg: LegId): void {
    this.stuck.add(leg);
    const [oldest] = this.stuck;
    if (this.stuck.size > 5_000 && oldest !== undefined) this.stuck.delete(oldest);
  }
}

/** The effect that brings a line; undefined: it was taken along, or is a customer's. */
export const pusherOf = ({ from, activity }: TranscriptLine): string | undefined =>
  from !== 'customer' && activity.includes('"pushedBy":') ? (JSON.parse(activity) as { readonly pushedBy?: string }).pushedBy : undefined;

/** Answers after which another try may fare better: not recognised (a new token may help), time-outs, too much at once. */
const passing = new Set([401, 408, 425, 429]);

function judge(error: unknown): never {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 0;
  if (status >= 400 && status < 500 && !passing.has(status))
    throw new GiveUp(`The connector answered ${status}, which no further try changes.`, { cause: error });
  throw error;
}
