import type { Snapshot } from '../../../machines/decide';
import { handlingOf } from '../../../machines/regions/handling-of';
import { liveGrant } from '../../../machines/rights';
import type { Instant, Language } from '../../../machines/words';
import type { CasePort } from '../../store/port';
import type { Agent } from '../agent';
import { legInFocus } from '../row';
import type { Customer, DeskCase } from '../shapes';
import type { AuditTrail } from '../supervision/audit-trail';
import { auditLines, type Naming } from './audit-lines';
import { customerOf } from './customer';
import type { CaseNow } from './find-case';
import { deskLegs } from './legs';
import { readNotes } from './notes';
import type { People } from './people';
import { requestOf } from './request';
import { readTranscript } from './transcript';

export interface CaseViewDeps {
  readonly store: Pick<CasePort, 'readLines'>;
  readonly people: People;
  readonly trail: AuditTrail;
  readonly agentName: Naming['agentName'];
  readonly now: () => Instant;
}

/** Who the case is about: who is proved on a leg now, else whom the leg in focus names. */
async function readCustomer(snapshot: Snapshot, people: People): Promise<Customer | null> {
  const { context } = snapshot;
  const proved = Object.keys(context.legs)
    .map((leg) => liveGrant(context, leg)?.asker)
    .find((asker) => asker !== undefined);
  const focus = legInFocus(snapshot);
  const named =
    proved ??
    (focus === undefined ? undefined : context.legs[focus]?.claim?.user) ??
    Object.values(context.legs).findLast(({ claim }) => claim !== undefined)?.claim?.user;
  const user = named === undefined ? undefined : await people.user(named);
  return user === undefined ? null : customerOf(user, proved !== undefined);
}

/** Everything about one case, as this agent may see it. Rejects with StoreUnavailable. */
export async function viewDeskCase(
  deps: CaseViewDeps,
  { id, number, snapshot }: CaseNow,
  agent: Agent,
  language: Language,
): Promise<DeskCase> {
  const { context } = snapshot;
  const { desk } = context;
  const state = handlingOf(snapshot);
  const legs = await deskLegs(snapshot, deps.people);
  const [transcript, notes, customer] = await Promise.all([
    readTranscript(deps.store, legs),
    readNotes(deps.store, id),
    readCustomer(snapshot, deps.people),
  ]);
  const entries = await deps.trail.ofCase(number, (transcript.began ?? deps.now()) - 1_000);
  const channels = Object.fromEntries(legs.map(({ leg, channel }) => [leg, channel]));
  const holder = state === 'agent' ? desk?.agent : undefined;
  return {
    now: deps.now(),
    number,
    state,
    since: desk?.agent?.since ?? desk?.since ?? null,
    why: desk?.why ?? null,
    leg: desk?.leg ?? null,
    agent: holder ? { id: holder.id, name: holder.name } : null,
    legs,
    transcript: transcript.lines,
    earlier: transcript.earlier,
    customer,
    request: requestOf(snapshot, language),
    notes,
    audit: await auditLines(entries, { people: deps.people, agentName: deps.agentName, language, channels }),
    may: {
      take: state === 'waiting' || state === 'bot',
      takeOver: state === 'agent' && holder?.id !== agent.id && agent.role === 'supervisor',
      act: state === 'agent' && holder?.id === agent.id,
    },
  };
}
