import type { Scene } from '../../dialogs/scene';
import { decide, type Decision, type Snapshot } from '../../machines/decide';
import type { SessionEvent } from '../../machines/events';
import { viewCase } from '../../machines/view';
import type { NewLine, StoredCase } from '../store/port';
import { firstCaseId } from '../store/ids';
import { beginCase, isUnavailable, openStored, type OpenCase } from './cases';
import type { CaseCache } from './case-cache';
import { atDesk } from './desk-side';
import type { HouseTurns } from './house/house';
import { hearingOf } from './understand/hear';
import { storedEcho } from './understand/stored-echo';
import type { Articles } from './help/articles';
import { quoteIn, withArticle } from './help/how-to';
import { questionsOf, type OneQuestion } from './help/several';
import { createHouseTurns } from './house/house-turns';
import { missesSummary } from './misses-summary';
import { ConversationOver, type Inbound, type InboundMail, type TurnResult, type Turns } from './port';
import { ratingIn } from './rating';
import { decideSayCommit, rounds, type TurnDeps } from './decide-say-commit';
import { isIdle } from './understand/mail';
import { understand, type UnderstandDeps } from './understand/understand';

export interface TakeDeps extends TurnDeps {
  readonly understand: UnderstandDeps;
  readonly cache: CaseCache;
  /** Articles that answer questions; absent: there are none. */
  readonly articles?: Articles;
}

/** The one way in: every message, every outcome, every tick passes here. */
export function createTurns(deps: TakeDeps): Turns & HouseTurns {
  return {
    take: (inbound) => guarded(() => takeInbound(deps, inbound)),
    ...createHouseTurns(deps),
  };
}

async function guarded(turn: () => Promise<TurnResult>): Promise<TurnResult> {
  try {
    return await turn();
  } catch (error) {
    if (isUnavailable(error)) return { status: 'unavailable' };
    throw error;
  }
}

async function takeInbound(deps: TakeDeps, inbound: Inbound): Promise<TurnResult> {
  const compared = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const known = inbound.isNew && round === 0 ? undefined : await deps.cache.load(inbound.leg);
    if (inbound.kind === 'ended' && !known?.open) return { status: 'committed', lines: [] };
    const stored = known && openStored(known, deps.policy, inbound.at);
    if (inbound.endsForGood && stored?.snapshot.context.legs[inbound.leg]?.ended)
      throw new ConversationOver('The customer has ended this conversation.');
    const rated = stored !== undefined && !known?.open ? await takeRating(deps, inbound, stored) : undefined;
    if (rated === 'lost') continue;
    if (rated) return rated;
    const begun = openFor(deps, inbound, known, stored);
    if (inbound.kind === 'opened' && begun.opened.snapshot.context.legs[inbound.leg]) return { status: 'committed', lines: [] };
    const { events, own, help } = await hearInbound(deps, inbound, begun, compared);
    const turned = await decideSayCommit(deps, {
      opened: begun.opened,
      prelude: begun.prelude,
      events,
      own,
      help,
      op: `${inbound.leg}/${inbound.turnId}`,
      at: inbound.at,
      leg: inbound.leg,
      asks: inbound.leg,
      answers: inbound.kind === 'message' ? inbound.turnId : undefined,
      finishes: [],
      taken: inbound.takesLines ? inbound.leg : undefined,
      greets: inbound.kind === 'opened' || known === undefined || (inbound.mail !== undefined && begun.opened.version === 0),
    });
    const { status } = turned.result;
    if (status === 'committed') deps.cache.keep(inbound.leg, { ...turned.stored, floors: known?.floors ?? {} });
    if (status === 'committed' || status === 'repeated')
      return {
        status: 'committed',
        lines: turned.lines.filter((line) => line.leg === inbound.leg),
        ...(status === 'repeated' ? { repeated: true } : {}),
      };
    deps.cache.drop(inbound.leg);
  }
  return { status: 'unavailable' };
}

/** How the help was is taken in by the case that is over, which stays so. Undefined: this is something else, or was said before. */
async function takeRating(deps: TakeDeps, inbound: Inbound, opened: OpenCase): Promise<TurnResult | 'lost' | undefined> {
  const { leg, at, turnId } = inbound;
  const rating = ratingIn(deps.understand, inbound, opened.snapshot);
  if (!rating) return undefined;
  const turned = await decideSayCommit(deps, {
    opened,
    prelude: { snapshot: opened.snapshot, effects: [], tells: [] },
    events: rating.events,
    op: `${leg}/${turnId}`,
    at,
    leg,
    asks: undefined,
    answers: turnId,
    finishes: [],
    own: [
      {
        id: turnId,
        leg,
        from: 'customer',
        activity: JSON.stringify({ ...storedEcho(deps.understand, inbound, opened.snapshot), type: 'message', text: rating.masked }),
      },
    ],
    greets: false,
    ...(inbound.takesLines ? { taken: leg } : {}),
  });
  deps.cache.drop(leg);
  const { status } = turned.result;
  if (status !== 'committed' && status !== 'repeated') return 'lost';
  return {
    status: 'committed',
    lines: turned.lines.filter((line) => line.leg === leg),
    ...(status === 'repeated' ? { repeated: true } : {}),
  };
}

interface Begun {
  readonly opened: OpenCase;
  readonly prelude: Decision;
}

/** The leg's open case with all that time and revocations did to it, or a new one. */
function openFor(deps: TakeDeps, inbound: Inbound, known: StoredCase | undefined, stored: OpenCase | undefined): Begun {
  const { leg, at, channel, language, locale } = inbound;
  const opens = (after?: string): SessionEvent => ({
    type: 'leg.opened',
    leg,
    at,
    channel,
    language: language ?? (locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en'),
    ...(inbound.mail ? { written: inbound.mail.written } : {}),
    ...(inbound.pushed === undefined ? {} : { pushed: inbound.pushed }),
    ...(after === undefined ? {} : { after }),
  });
  if (known?.open && stored) {
    if (nothingPassed(stored, inbound)) return { opened: stored, prelude: { snapshot: stored.snapshot, effects: [], tells: [] } };
    const passed = atDesk(deps.desk, [...stored.revoked, { type: 'clock.ticked', at }], at);
    const prelude = decide(stored.snapshot, stored.snapshot.context.legs[leg] ? passed : [...passed, opens()]);
    if (viewCase(prelude.snapshot).open) return { opened: stored, prelude };
  }
  const opened = beginCase(leg, deps.policy, at, known === undefined ? firstCaseId(leg) : undefined);
  return { opened, prelude: decide(opened.snapshot, [opens(known?.number)]) };
}

/** A message of a known leg before the case should wake: no right ended meanwhile, and the message itself sets the clock. */
function nothingPassed({ snapshot, revoked }: OpenCase, { kind, leg, at }: Inbound): boolean {
  const { open, wakeAt } = viewCase(snapshot);
  return (
    kind === 'message' && open && revoked.length === 0 && snapshot.context.legs[leg] !== undefined && (wakeAt === undefined || at < wakeAt)
  );
}

/** What is kept of a mail beside its text: all that its answer's headers are made of. */
const recordOf = ({ from, written, vouched, messageId, references }: InboundMail, subject: string, events: readonly SessionEvent[]) => ({
  messageId,
  references,
  subject,
  from,
  written,
  ...(written === 'stranger' && vouched ? { vouched } : {}),
  ...(isIdle(events) ? { idle: true } : {}),
});

/** What an inbound thing came to. */
interface Taken {
  readonly events: readonly SessionEvent[];
  readonly own: readonly NewLine[];
  readonly help?: Pick<Scene, 'article' | 'parts' | 'near'> | undefined;
}

async function hearInbound(deps: TakeDeps, inbound: Inbound, { opened, prelude }: Begun, compared: Set<string>): Promise<Taken> {
  const { leg, at } = inbound;
  if (inbound.kind === 'opened') return { events: [], own: [] };
  if (inbound.kind === 'ended') return { events: [{ type: 'leg.ended', leg, at }], own: [] };
  const quote = await quoteIn(deps.articles, inbound.text);
  const understood = await understand(
    deps.understand,
    quote ? { ...inbound, text: quote.rest } : inbound,
    prelude.snapshot,
    opened.id,
    compared,
  );
  const unheard = await missesSummary(deps.store, inbound, prelude.snapshot);
  const masked = quote ? { ...understood.masked, text: `${quote.before}${understood.masked.text}` } : understood.masked;
  const said =
    unheard === undefined
      ? understood.events
      : understood.events.map((event) => (event.type === 'leg.spoke' ? { ...event, unheard } : event));
  const echo = {
    ...storedEcho(deps.understand, inbound, prelude.snapshot),
    type: 'message',
    text: masked.text,
    ...(masked.value === undefined ? {} : { value: masked.value }),
    ...(inbound.mail ? { channelData: { mail: recordOf(inbound.mail, masked.subject ?? '', said) } } : {}),
  };
  const words = `${inbound.mail?.inThread === false ? `${masked.subject ?? ''}\n\n` : ''}${understood.masked.text}`;
  const { events, ...help } = deps.articles
    ? await withArticle(
        deps.articles,
        leg,
        prelude.snapshot,
        { words, quote, questions: questionsIn(deps, inbound, prelude.snapshot, words) },
        said,
      )
    : { events: said };
  return { events, help, own: [{ id: inbound.turnId, leg, from: 'customer', activity: JSON.stringify(echo) }] };
}

/** What a written message asks, where it asks several things; a caller says one at a time. */
const questionsIn = ({ understand: hearer }: TakeDeps, inbound: Inbound, snapshot: Snapshot, words: string): readonly OneQuestion[] =>
  inbound.channel === 'voice' ? [] : questionsOf(hearer.understanding, words, hearingOf(hearer, inbound, snapshot));
