import { z } from 'zod';
import type { Instant, Language, LegId } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import type { Notes } from '../../store/notes';
import { derivedLeg } from '../derived-leg';

/** How a step was answered that cannot be told from the lines of its leg alone. */
const stepNote = z.object({
  /** The leg as which the call goes on since. */
  leg: z.string().optional(),
  /** The last line that was told; nothing behind it belongs to this answer. */
  upTo: z.number().optional(),
  /** Nothing was said at it, and something was told: it took no turn. */
  listened: z.boolean().optional(),
  /** The caller was told to stay on the line: an agent has the case. */
  held: z.boolean().optional(),
});

export type StepNote = z.output<typeof stepNote>;

const callerNote = z.object({ language: z.enum(['en', 'fr']), call: z.string() });

/** Numbers that stand for no number (anonymous, restricted, unavailable, as carriers spell them). */
const nobodys = new Set(['+266696687', '+7378742883', '+86282452253']);

/** What is remembered of calls and callers, over instances and restarts. A caller's number chooses the language and nothing else (I7, T25). */
export class Calls {
  constructor(
    private readonly keys: Keys,
    private readonly notes: Notes,
  ) {}

  /** The leg a call begins as: the same for every webhook of it, and unguessable. */
  legOf(call: string): LegId {
    return derivedLeg(this.keys, 'voice', call);
  }

  /** Stands in the address beside a leg that a call went on as; nobody else can make it. */
  markOf(call: string, leg: LegId): string {
    return this.keys.mac('voice-leg-of', call, leg).slice(0, 22);
  }

  /** Whether the call is over: nothing new is taken in from it. */
  async isEnded(call: string): Promise<boolean> {
    return (await this.notes.readNote(this.endKey(call))) !== undefined;
  }

  end(call: string, at: Instant): Promise<void> {
    return this.notes.putNote({ key: this.endKey(call), text: 'ended', at });
  }

  /** The language this number chose in an earlier call; undefined: none, or in this very call. */
  async languageOf(caller: string | undefined, call: string): Promise<Language | undefined> {
    const key = this.callerKey(caller);
    const text = key === undefined ? undefined : await this.notes.readNote(key);
    if (text === undefined) return undefined;
    const note = callerNote.parse(JSON.parse(text));
    return note.call === this.callKey(call) ? undefined : note.language;
  }

  async remember(caller: string | undefined, call: string, language: Language, at: Instant): Promise<void> {
    const key = this.callerKey(caller);
    if (key !== undefined) await this.notes.putNote({ key, text: JSON.stringify({ language, call: this.callKey(call) }), at });
  }

  async readStep(call: string, step: number): Promise<StepNote> {
    const text = await this.notes.readNote(this.stepKey(call, step));
    return stepNote.parse(text === undefined ? {} : JSON.parse(text));
  }

  putStep(call: string, step: number, note: StepNote, at: Instant): Promise<void> {
    return this.notes.putNote({ key: this.stepKey(call, step), text: JSON.stringify(note), at });
  }

  private callKey(call: string): string {
    return this.keys.mac('voice-call', call);
  }

  private endKey(call: string): string {
    return `voice-end:${this.keys.mac('voice-end', call)}`;
  }

  private callerKey(caller: string | undefined): string | undefined {
    if (caller === undefined || !/^\+\d{5,15}$/.test(caller) || nobodys.has(caller)) return undefined;
    return `voice-caller:${this.keys.mac('voice-caller', caller)}`;
  }

  private stepKey(call: string, step: number): string {
    return `voice-step:${this.keys.mac('voice-step', call, String(step))}`;
  }
}
