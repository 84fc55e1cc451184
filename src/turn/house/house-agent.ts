import { decide, type Decision } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import type { CaseId, DeskRefusal, Instant, LegId } from '../../../machines/words';
import type { NewLine, StoredCase } from '../../store/port';
import { openStored } from '../cases';
import { atDesk } from '../desk-side';
import type { HouseResult } from './house-result';
import type { HouseDeps } from './house-deps';
import { decideSayCommit, rounds } from '../decide-say-commit';

/** A deed of an agent. */
export interface AgentTurn {
  /** What was done under it is done once, and answers `repeated` then; what was refused may be tried again. */
  readonly op: string;
  readonly at: Instant;
  readonly case: CaseId;
  readonly events: readonly SessionEvent[];
  /** The agent's own words, and notes; written only if the case takes the deed. */
  readonly said?: readonly NewLine[];
  /** The leg that hears its next question afterwards. */
  readonly asks?: LegId;
}

/** `reason`: why the case refuses it, which its audit trail says, too. */
export type AgentResult = HouseResult | { readonly refused: DeskRefusal };

/**
 * An agent's deed on the newest state of a case: what was judged is what is committed, or it is judged anew. Words of a
 * deed that is refused are written nowhere. Rejects with StoreUnavailable and NewerCase.
 */
export async function takeAgent(deps: HouseDeps, { op, at, case: id, events, said = [], asks }: AgentTurn): Promise<AgentResult> {
  for (let round = 0; round < rounds; round += 1) {
    const stored = await deps.cache.loadCase(id);
    if (!stored) return 'gone';
    const opened = openStored(stored, deps.policy, at);
    const prelude = decide(opened.snapshot, stored.open ? atDesk(deps.desk, [...opened.revoked, { type: 'clock.ticked', at }], at) : []);
    const refused = refusalIn(decide(prelude.snapshot, events));
    if (refused !== undefined && (await wasDone(deps, stored, op, at))) return 'repeated';
    const turned = await decideSayCommit(deps, {
      opened,
      prelude,
      events,
      op: refused === undefined ? op : `${op}/refused/${opened.version}`,
      at,
      leg: undefined,
      own: [],
      answers: undefined,
      finishes: [],
      greets: false,
      asks: refused === undefined ? asks : undefined,
      ...(refused === undefined && said.length > 0 ? { said } : {}),
    });
    const { status } = turned.result;
    if (status === 'committed') deps.cache.replace({ ...turned.stored, floors: stored.floors });
    if (status === 'committed' && refused !== undefined) return { refused };
    if (status !== 'lost' && status !== 'void') return status;
    deps.cache.dropCase(id);
  }
  return 'unavailable';
}

/** A commit that can never win tells whether one was made under its name: a repeat is known before anything is compared. */
async function wasDone({ store }: HouseDeps, { id, number, state, open }: StoredCase, op: string, at: Instant): Promise<boolean> {
  const { status } = await store.commit({
    op,
    at,
    leg: undefined,
    expected: -1,
    lines: [],
    effects: [],
    finishes: [],
    case: { id, number, state, open },
  });
  return status === 'repeated';
}

/** Why the case does not take the deed, as its audit entry says it. */
function refusalIn({ effects }: Decision): DeskRefusal | undefined {
  for (const { effect } of effects) {
    if (effect.type === 'audit.append' && effect.fact.action === 'agent.refused') return reasonOf(effect.fact.reason);
  }
  return undefined;
}

const reasons: Readonly<Record<DeskRefusal, true>> = {
  closed: true,
  taken: true,
  'not-theirs': true,
  'leg-gone': true,
  'leg-unproved': true,
  'leg-unnamed': true,
  stranger: true,
  'leg-silent': true,
  busy: true,
  'draft-refused': true,
  'no-yes': true,
  'nothing-open': true,
};

const reasonOf = (reason: string | undefined): DeskRefusal =>
  reason !== undefined && Object.hasOwn(reasons, reason) ? (reason as DeskRefusal) : 'not-theirs';
