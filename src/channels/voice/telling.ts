import type { LegId } from '../../../machines/words';
import type { TranscriptLine } from '../../store/port';
import { anything, type Answers } from './answers';
import { endCall, type EndCallDeps } from './end-call';
import type { StandingOf } from './holding';
import { phrases } from './phrases';
import { next, type Place } from './place';
import { betweenWords, concludes, readLine, untilAgentWrites } from './said-line';
import { legOf, placeAfter, type Step } from './step';
import { toldAt, type Told } from './told';
import { awaitLines, linesAfter, type Transcripts } from './transcript';

export interface TellingDeps extends EndCallDeps {
  readonly store: Transcripts;
  readonly answers: Answers;
  readonly standingOf: StandingOf;
}

/** Times in a row that an outcome is waited for, and that an unreachable store is tried. */
const mostWaits = 5;
const mostDown = 3;

/** What a caller is told at a step whose turn is saved or under way, out of the lines that are committed; and what while nothing can be saved. */
export class Telling {
  constructor(private readonly deps: TellingDeps) {}

  /** Tells what there is; while nothing says what comes next, waits for it as long as a caller waits in silence. */
  async settle(
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
      { ...(present === legOf(calls, step) ? {} : { leg: present }), upTo: later.upTo, ...(held ? { held } : {}) },
      now(),
    );
    return held ? this.hold(step, present, later) : this.answer(step, present, later, quiet);
  }

  /** What was told, and the caller may answer; or that it was passed on, and the agent is to. The line stays open for the words of both. */
  private hold(step: Step, leg: LegId, told: Told): string {
    const { calls, answers } = this.deps;
    const here = placeAfter(calls, step, leg, told);
    const words = told.lines.map(({ language, words: spoken }) => ({ language, words: spoken }));
    return answers.asking(
      words.length > 0 ? words : [{ language: here.lang, words: phrases[here.lang].passedOn }],
      words.length > 0 ? betweenWords : untilAgentWrites,
      here,
    );
  }

  /** Tells these lines; where none of them says what comes next, that it takes a moment, and in the end asks what is open. */
  async answer(step: Step, leg: LegId, told: Told, quiet: number): Promise<string> {
    const { calls, answers } = this.deps;
    const { call, place } = step;
    const { lines, upTo, concluded } = told;
    const last = lines.at(-1);
    const here: Place = { ...placeAfter(calls, step, leg, told), quiet };
    if (concluded) {
      if (last?.hangup === true) await endCall(this.deps, call);
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

  /** Nothing could be saved (I14): says so, tries again shortly, gives up in the end. */
  down(place: Place): string {
    const { answers } = this.deps;
    const { unavailable, callAgain } = phrases[place.lang];
    const words = { language: place.lang, words: unavailable };
    if (place.down >= mostDown) return answers.hangingUp([words, { language: place.lang, words: callAgain }]);
    return answers.goingOn([words], next(place, { down: place.down + 1 }), 2);
  }
}
