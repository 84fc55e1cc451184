import type { LegId, Millis } from '../../../machines/words';
import type { Logger } from '../../observe/logger';
import { StoreUnavailable, type TranscriptLine } from '../../store/port';
import type { TurnResult } from '../../turn/port';
import { anything } from './answers';
import { endCall } from './end-call';
import { inputOf, wasTaken, type CallFields } from './fields';
import type { Standing } from './holding';
import { askLanguage, chosenLanguage, saidBeside } from './language-step';
import { phrases } from './phrases';
import { beginning, next, type Place } from './place';
import { bearSilence } from './silence';
import { legOf, type Step } from './step';
import { Telling, type TellingDeps } from './telling';
import { lastAsked, lookBack, stepOf, turnIdOf } from './told';
import { linesAfter, type Delay } from './transcript';

export interface StepDeps extends TellingDeps {
  readonly log: Logger;
  /** How long a step may take before the caller hears "one moment". */
  readonly patience: Millis;
  readonly delay: Delay;
}

/** Silences in a row after which the call ends or a person takes it. */
const mostQuiet = 3;

/**
 * What each step of a call is answered with. A step whose words are in the transcript already is answered from there, to
 * the letter as the first time, and is not done again; one that comes after later ones changes nothing (I4, T24).
 */
export class Steps {
  private readonly telling: Telling;

  constructor(private readonly deps: StepDeps) {
    this.telling = new Telling(deps);
  }

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
      if (place.wait > 0) return this.telling.settle(step, legOf(this.deps.calls, step), place.after, undefined, place.quiet);
      return this.hear(step);
    });
  }

  /** The call is over; done again, nothing changes. Answers false when that could not be saved. */
  end(call: string): Promise<boolean> {
    return endCall(this.deps, call);
  }

  private async timed(fields: CallFields, place: Place, answer: (step: Step) => Promise<string>): Promise<string> {
    const { over, cancel } = this.deps.delay(this.deps.patience);
    try {
      return await answer({ call: fields.CallSid, place, fields, late: over });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return this.telling.down(place);
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
    return this.open({ ...step, place: { ...next(place), step: place.step, lang } }, saidBeside(inputOf(fields)?.text ?? ''));
  }

  /** Begins the talk; with what the caller wants, where that was said already. */
  private async open(step: Step, said = ''): Promise<string> {
    const leg = legOf(this.deps.calls, step);
    const lines = await linesAfter(this.deps.store, leg, 0);
    if (lines.length > 0) return this.telling.settle(step, leg, 0, lines, 0);
    return this.take(step, leg, [], said === '' ? 'opened' : 'message', { text: said }, 0);
  }

  private async hear(step: Step): Promise<string> {
    const { call, place, fields } = step;
    const { store, calls, answers } = this.deps;
    const input = inputOf(fields);
    const quiet = input === undefined ? place.quiet + 1 : 0;
    const leg = legOf(this.deps.calls, step);
    const [lines, ended] = await Promise.all([linesAfter(store, leg, place.after), calls.isEnded(call)]);
    const theirs = lines.filter(({ from }) => from === 'customer');
    if (theirs.some(({ id }) => id === turnIdOf(call, place.step))) return this.telling.settle(step, leg, place.after, lines, quiet);
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
    await endCall(this.deps, call);
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
      return this.telling.answer(step, leg, { lines: [], upTo: place.after, concluded: false }, quiet);
    }
    if (result.status === 'unavailable') return this.telling.down(place);
    const { joined, lines } = result;
    if (joined !== undefined && joined !== leg) {
      await calls.putStep(call, place.step, { leg: joined }, now());
      return this.telling.settle(step, joined, (lines[0]?.position ?? 1) - 1, lines, quiet, true);
    }
    const known = before.at(-1)?.position ?? place.after;
    const gapless = lines[0] !== undefined && lines[0].position === known + 1;
    return this.telling.settle(
      step,
      leg,
      place.after,
      gapless ? [...before, ...lines] : await linesAfter(store, leg, place.after),
      quiet,
      true,
    );
  }

  /** Comes back from whom it was put through to. In vain: what was told meanwhile is heard, and a place at the desk is kept. */
  private async comeBack(step: Step): Promise<string> {
    const { store, standingOf, answers } = this.deps;
    const { call, place, fields } = step;
    if (wasTaken(fields)) {
      await endCall(this.deps, call);
      return answers.hangingUp([]);
    }
    const leg = legOf(this.deps.calls, step);
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
    const leg = legOf(this.deps.calls, step);
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
}
