import type { Instant, LegId } from '../../../machines/words';
import type { TranscriptLine } from '../../store/port';
import { anything, type Answers } from './answers';
import type { Calls } from './calls';
import { held, openBeside, type Standing, type StandingOf } from './holding';
import { phrases, type Phrases } from './phrases';
import type { Place } from './place';
import { concludes, readLine, type Gathered } from './said-line';
import type { Step } from './step';
import { lastAsked, lookBack } from './told';
import { linesAfter, type Transcripts } from './transcript';

interface Deps {
  readonly store: Transcripts;
  readonly calls: Calls;
  readonly answers: Answers;
  readonly standingOf: StandingOf;
  readonly now: () => Instant;
}

/** What a silence came to: how many in a row are borne here, by whose leave; and the answer, where this one is. */
export interface Borne {
  readonly answer?: string;
  readonly waits: number;
  readonly handling: Standing['handling'];
}

/** What is said from time to time, so that the line does not seem dead. */
const signOfLife: Readonly<Record<Standing['handling'], 'still' | 'inLine' | 'withAgent'>> = {
  bot: 'still',
  waiting: 'inLine',
  agent: 'withAgent',
} satisfies Record<string, keyof Phrases>;

/** Each how many silences in a row that are borne something is said, so that the line does not seem dead. */
const nowAndThen = 3;

/**
 * Somebody is silent. What was told to them meanwhile comes first, and what is open stays open: that is no silence of theirs.
 * Nor is one where something has to be fetched or awaited, for as long as the question bears it (`waits`), or where an agent
 * is waited for or has the case. Without `answer` it is a silence like any other.
 */
export async function bearSilence(deps: Deps, step: Step, leg: LegId, unheard: readonly TranscriptLine[], quiet: number): Promise<Borne> {
  const { answers, store } = deps;
  const { place } = step;
  const before = await linesAfter(store, leg, Math.max(0, place.after - lookBack));
  const heard = before.filter(({ position }) => position <= place.after);
  const { handling } = await deps.standingOf(leg);
  const gather =
    handling === 'agent'
      ? openBeside([...heard, ...unheard.filter(({ from }) => from === 'customer')])
      : (lastAsked(heard)?.gather ?? anything);
  const hold = held(handling, gather);
  const [waits, every] = handling === 'bot' ? [gather.waits ?? 0, nowAndThen] : [Math.max(hold.waits, gather.waits ?? 0), hold.every];
  const told = unheard.some(({ from }) => from !== 'customer') ? await tell(deps, step, unheard, gather) : undefined;
  if (told !== undefined) return { answer: told, waits, handling };
  if (quiet > waits) return { waits, handling };
  const words = quiet % every === 0 ? [{ language: place.lang, words: phrases[place.lang][signOfLife[handling]] }] : [];
  return { answer: answers.asking(words, gather, place, { quiet, choose: 0 }), waits, handling };
}

/** What was told while somebody listened; the same when the step comes again. Undefined: the step took a turn the first time. */
async function tell(
  { answers, calls, now }: Deps,
  { call, place }: Step,
  unheard: readonly TranscriptLine[],
  open: Gathered,
): Promise<string | undefined> {
  const note = await calls.readStep(call, place.step);
  if (note.upTo !== undefined && note.listened !== true) return undefined;
  const upTo = note.upTo ?? unheard.at(-1)?.position ?? place.after;
  if (note.upTo === undefined) await calls.putStep(call, place.step, { upTo, listened: true }, now());
  const told = unheard.filter(({ from, position }) => from !== 'customer' && position <= upTo).map(readLine);
  const last = told.at(-1);
  const here: Place = { ...place, after: upTo, lang: last?.language ?? place.lang, quiet: 0 };
  return last && concludes(last) ? answers.concluding(told, here) : answers.asking(told, told.findLast(concludes)?.gather ?? open, here);
}
