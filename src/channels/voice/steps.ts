import type { Instant, LegId, Millis } from '../../../machines/words';
import { HttpError } from '../../http/http-error';
import type { Logger } from '../../observe/logger';
import { StoreUnavailable, type TranscriptLine } from '../../store/port';
import type { TurnResult } from '../../turn/port';
import type { TurnAdapter } from '../turn-adapter';
import { anything, type Answers } from './answers';
import type { Calls } from './calls';
import { inputOf, wasTaken, type CallFields } from './fields';
import type { Standing, StandingOf } from './holding';
import { askLanguage, chosenLanguage } from './language-step';
import { phrases } from './phrases';
import { beginning, next, type Place } from './place';
import { betweenWords, concludes, readLine, untilAgentWrites } from './said-line';
import { bearSilence } from './silence';
import { lastAsked, lookBack, stepOf, toldAt, turnIdOf, type Told } from './told';
import { awaitLines, linesAfter, type Delay, type Transcripts } from './transcript';

export interface StepDeps {
  readonly store: Transcripts;
  readonly calls: Calls;
  readonly adapter: Pick<TurnAdapter, 'process'>;
  readonly answers: Answers;
  readonly standingOf: StandingOf;
  readonly now: () => Instant;
  readonly log: Logger;
  /** How long a step may take before the caller hears "one moment". */
  readonly patience: Millis;
  readonly delay: Delay;
}

/** Silences in a row after which the call ends or a person takes it. */
const mostQuiet = 3;
/** Times in a row that an outcome is waited for, and that an unreachable store is tried. */
const mostWaits = 5;
const mostDown = 3;

/** One step on its way: who calls, where the call stands, what came, and when it has taken long enough. */
interface Step {
  readonly call: string;
  readonly place: Place;
  readonly fields: CallFields;
  readonly late: Promise<void>;
}

/**
 * What each step of a call is answered with. A step whose words are in the transcript already is answered from there, to
 * the letter as the first time, and is not done again; one that comes after later ones changes nothing (I4, T24).
 */
export class Steps {
  constructor(private readonly deps: StepDeps) {}

  /** A call comes in: the language first, unless this number has chosen one before. */
  async begin(fields: CallFields): Promise<string> {
    return this.timed(fields, beginning, async (step) => {
      const lang = await this.deps.calls.languageOf(fields.From, step.call);
      return lang === undefined ? askLanguage(this.deps.answers, beginning).answer : this.open({ ...step, place: { ...beginning, lang } });
    });
  }

  /** The next step of a call. */
  async goOn(place: Place, fields: CallFields): Promise<string> {
    return this.timed(fields, place, (step) => {
      if (place.choose > 0) return this.choose(step);
      if (place.dialled > 0) return this.comeBack(step);
      if (place.down > 0) return this.recall(step);
      if (place.wait > 0) return this.settle(step, this.legOf(step), place.after, undefined, place.quiet);
      return this.hear(step);
    });
  }

  /** The call is over; done again, nothing changes. Answers false when that could not be saved. */
  async end(call: string): Promise<boolean> {
    const { calls, adapter, now } = this.deps;
    const at = now();
    const result = await adapter.process({
      leg: calls.legOf(call),
      channel: 'voice',
      turnId: `${call}/ended`,
      at,
      kind: 'ended',
      text: '',
      attachments: false,
    });
    await calls.end(call, at);
    return result.status === 'committed';
  }

  private async timed(fields: CallFields, place: Place, answer: (step: Step) => Promise<string>): Promise<string> {
    const { over, cancel } = this.deps.delay(this.deps.patience);
    try {
      return await answer({ call: fields.CallSid, place, fields, late: over });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return this.down(place);
    } finally {
      cancel();
    }
  }

  private async choose(step: Step): Promise<string> {
    const { calls, answers, now } = this.deps;
    const { place, fields, call } = step;
    const lang = chosenLanguage(fields.Digits === '' ? undefined : fields.Digits, fields.SpeechResult ?? '');
    if (lang === undefined) return askLanguage(answers, place).answer;
    await calls.remember(fields.From, call, lang, now());
    return this.open({ ...step, place: { ...next(place), step: place.step, lang } });
  }

  private async open(step: Step): Promise<string> {
    const leg = this.legOf(step);
    const lines = await linesAfter(this.deps.store, leg, 0);
    if (lines.length > 0) return this.settle(step, leg, 0, lines, 0);
    return this.take(step, leg, [], 'opened', { text: '' }, 0);
  }

  private async hear(step: Step): Promise<string> {
    const { call, place, fields } = step;
    const { store, calls, answers } = this.deps;
    const input = inputOf(fields);
    const quiet = input === undefined ? place.quiet + 1 : 0;
    const leg = this.legOf(step);
    const [lines, ended] = await Promise.all([linesAfter(store, leg, place.after), calls.isEnded(call)]);
    const theirs = lines.filter(({ from }) => from === 'customer');
    if (theirs.some(({ id }) => id === turnIdOf(call, place.step))) return this.settle(step, leg, place.after, lines, quiet);
    if (theirs.some(({ id }) => (stepOf(id) ?? 0) > place.step)) return this.recall(step);
    const silence =
      input === undefined && !ended ? await bearSilence(this.deps, step, leg, lines, quiet) : { waits: 0, handling: 'bot' as const };
    if (silence.answer !== undefined) return silence.answer;
    if (quiet >= silence.waits + (silence.handling === 'bot' ? mostQuiet : 1)) return this.silent(step, silence.handling);
    if (ended) return answers.hangingUp([]);
    return this.take(step, leg, lines, 'message', input ?? { text: '' }, quiet);
  }

  private async silent({ call, place }: Step, handling: Standing['handling']): Promise<string> {
    const { answers } = this.deps;
    const { silentTransfer, silentGoodbye, waitedGoodbye } = phrases[place.lang];
    if (answers.hasPerson) return answers.transferring([{ language: place.lang, words: silentTransfer }], place);
    await this.end(call);
    return answers.hangingUp([{ language: place.lang, words: handling === 'waiting' ? waitedGoodbye : silentGoodbye }]);
  }

  /** Takes the turn, for as long as a caller waits in silence; it goes on by itself when that is too short. */
  private async take(
    step: Step,
    leg: LegId,
    before: readonly TranscriptLine[],
    kind: 'opened' | 'message',
    input: { readonly digits?: string; readonly text: string },
    quiet: number,
  ): Promise<string> {
    const { adapter, calls, now, log, store } = this.deps;
    const { call, place } = step;
    const turn = adapter.process({
      leg: calls.legOf(call),
      channel: 'voice',
      turnId: turnIdOf(call, place.step),
      at: now(),
      kind,
      text: input.text,
      attachments: false,
      language: place.lang,
      voice: { heardTo: place.after, ...(input.digits === undefined ? {} : { digits: input.digits }) },
    });
    turn.catch((error: unknown) => log.error('a turn of a call failed', { error }));
    const result: TurnResult | undefined = await Promise.race([turn, step.late.then(() => undefined)]);
    if (result === undefined) {
      await calls.putStep(call, place.step, { upTo: place.after }, now());
      return this.answer(step, leg, { lines: [], upTo: place.after, concluded: false }, quiet);
    }
    if (result.status === 'unavailable') return this.down(place);
    const { joined, lines } = result;
    if (joined !== undefined && joined !== leg) {
      await calls.putStep(call, place.step, { leg: joined }, now());
      return this.settle(step, joined, (lines[0]?.position ?? 1) - 1, lines, quiet, true);
    }
    const known = before.at(-1)?.position ?? place.after;
    const gapless = lines[0] !== undefined && lines[0].position === known + 1;
    return this.settle(step, leg, place.after, gapless ? [...before, ...lines] : await linesAfter(store, leg, place.after), quiet, true);
  }

  /** Tells what there is; while nothing says what comes next, waits for it as long as a caller waits in silence. */
  private async settle(
    step: Step,
    leg: LegId,
    after: number,
    lines: readonly TranscriptLine[] | undefined,
    quiet: number,
    fresh = false,
  ): Promise<string> {
    const { calls, store, now, standingOf } = this.deps;
    const { call, place } = step;
    const note = fresh ? {} : await calls.readStep(call, place.step);
    const moved = note.leg !== undefined && note.leg !== leg;
    const [present, since] = moved ? [note.leg ?? leg, 0] : [leg, after];
    const tell = (all: readonly TranscriptLine[]): Told => toldAt(place.step, since, all);
    const seen = (moved ? undefined : lines) ?? (await linesAfter(store, present, since));
    if (note.upTo !== undefined) {
      const { upTo, held = false } = note;
      const then = tell(seen.filter(({ position }) => position <= upTo));
      return held ? this.hold(step, present, then) : this.answer(step, present, then, quiet);
    }
    const told = tell(seen);
    if (told.concluded) return this.answer(step, present, told, quiet);
    // While an agent has the case nobody asks the caller anything; only an outcome is waited for.
    const { handling, owed } = await standingOf(present);
    const isHeld = handling === 'agent';
    const later =
      isHeld && !owed
        ? told
        : tell(await awaitLines(store, present, since, step.late, (all) => tell(all).concluded || (isHeld && tell(all).upTo > told.upTo)));
    const held = isHeld && !later.concluded && (!owed || later.upTo > told.upTo);
    await calls.putStep(
      call,
      place.step,
      { ...(present === this.legOf(step) ? {} : { leg: present }), upTo: later.upTo, ...(held ? { held } : {}) },
      now(),
    );
    return held ? this.hold(step, present, later) : this.answer(step, present, later, quiet);
  }

  /** What was told, and the caller may answer; or that it was passed on, and the agent is to. The line stays open for the words of both. */
  private hold(step: Step, leg: LegId, { lines, upTo }: Told): string {
    const here = this.placeAt(step, leg, lines, upTo);
    const words = lines.map(({ language, words: spoken }) => ({ language, words: spoken }));
    return this.deps.answers.asking(
      words.length > 0 ? words : [{ language: here.lang, words: phrases[here.lang].passedOn }],
      words.length > 0 ? betweenWords : untilAgentWrites,
      here,
    );
  }

  private placeAt({ call, place }: Step, leg: LegId, lines: Told['lines'], upTo: number): Place {
    const { calls } = this.deps;
    const moved = leg === calls.legOf(call) ? { leg: '', of: '' } : { leg, of: calls.markOf(call, leg) };
    return { ...place, ...moved, after: upTo, lang: lines.at(-1)?.language ?? place.lang };
  }

  private async answer(step: Step, leg: LegId, { lines, upTo, concluded }: Told, quiet: number): Promise<string> {
    const { answers } = this.deps;
    const { call, place } = step;
    const last = lines.at(-1);
    const here: Place = { ...this.placeAt(step, leg, lines, upTo), quiet };
    if (concluded) {
      if (last?.hangup === true) await this.end(call);
      return answers.concluding(lines, here);
    }
    const words = lines.map(({ language, words: spoken }) => ({ language, words: spoken }));
    const { moment, longer } = phrases[here.lang];
    if (place.wait < mostWaits)
      return answers.goingOn([...words, { language: here.lang, words: moment }], next(here, { wait: place.wait + 1 }));
    return (await this.isSaved(leg, upTo))
      ? answers.asking([...words, { language: here.lang, words: longer }], anything, here)
      : this.down(here);
  }

  /** Whether anything was saved since the caller was last asked: else the turn that is waited for came to nothing. */
  private async isSaved(leg: LegId, upTo: number): Promise<boolean> {
    const [line] = await linesAfter(this.deps.store, leg, Math.max(0, upTo - 1));
    return line !== undefined && (line.from === 'customer' || !concludes(readLine(line)));
  }

  /** Comes back from whom it was put through to. In vain: what was told meanwhile is heard, and a place at the desk is kept. */
  private async comeBack(step: Step): Promise<string> {
    const { store, standingOf, answers } = this.deps;
    const { call, place, fields } = step;
    if (wasTaken(fields)) {
      await this.end(call);
      return answers.hangingUp([]);
    }
    const leg = this.legOf(step);
    const [unheard, { handling }] = await Promise.all([linesAfter(store, leg, place.after), standingOf(leg)]);
    const borne =
      handling === 'agent' || unheard.some(({ from }) => from !== 'customer')
        ? await bearSilence(this.deps, step, leg, unheard, 0)
        : undefined;
    const { noAnswer, noAnswerInLine } = phrases[place.lang];
    return borne?.answer ?? this.recall(step, handling === 'waiting' ? noAnswerInLine : noAnswer);
  }

  /** Asks what is open once more, or begins when nothing was said yet. */
  private async recall(step: Step, instead?: string): Promise<string> {
    const { store, answers } = this.deps;
    const { place } = step;
    const leg = this.legOf(step);
    const lines = await linesAfter(store, leg, Math.max(0, place.after - lookBack));
    const asked = lastAsked(lines);
    if (asked === undefined && lines.length === 0 && place.after === 0) return this.open(step);
    const newest = Math.max(place.step, ...lines.flatMap(({ from, id }) => (from === 'customer' ? [stepOf(id) ?? 0] : [])));
    const here: Place = {
      ...place,
      step: newest,
      after: Math.max(place.after, asked?.position ?? 0),
      lang: asked?.language ?? place.lang,
      quiet: 0,
    };
    const words = { language: here.lang, words: instead ?? asked?.words ?? '' };
    if (asked?.hangup === true) return answers.hangingUp([words]);
    return answers.asking([words], asked?.gather ?? anything, here);
  }

  /** Nothing could be saved (I14): says so, tries again shortly, gives up in the end. */
  private down(place: Place): string {
    const { answers } = this.deps;
    const { unavailable, callAgain } = phrases[place.lang];
    const words = { language: place.lang, words: unavailable };
    if (place.down >= mostDown) return answers.hangingUp([words, { language: place.lang, words: callAgain }]);
    return answers.goingOn([words], next(place, { down: place.down + 1 }), 2);
  }

  private legOf({ call, place }: Step): LegId {
    const { calls } = this.deps;
    if (place.leg === '') return calls.legOf(call);
    // Whoever has calls signed could name any leg in the address: only the one this call went on as is its own (P1).
    if (place.of !== calls.markOf(call, place.leg))
      throw new HttpError(400, 'BadArgument', 'This is no step of a call of ours: it names a leg that the call did not go on as.');
    return place.leg;
  }
}
