import { z } from 'zod';
import type { Language } from '../../../machines/words';
import type { TranscriptLine } from '../../store/port';

const gather = z.object({
  input: z.enum(['dtmf', 'dtmf speech']),
  digits: z.number().int().min(1).max(64).optional(),
  finish: z.enum(['#', '']),
  timeout: z.number().min(1).max(120),
  waits: z.number().int().min(1).max(90).optional(),
  hints: z.array(z.string()).readonly(),
});

const activity = z.object({
  text: z.string().default(''),
  speak: z.string().optional(),
  locale: z.enum(['en', 'fr']).default('en'),
  channelData: z.object({ gather: gather.optional(), hangup: z.boolean().optional(), transfer: z.boolean().optional() }).default({}),
});

/** What a call listens for after a line; `dialogs/scene.ts` says what each part means. */
export type Gathered = z.output<typeof gather>;

/** A committed line of the bot as a call needs it. */
export interface SaidLine {
  readonly position: number;
  readonly language: Language;
  /** For ears. */
  readonly words: string;
  readonly gather: Gathered | undefined;
  /** The call ends after it. */
  readonly hangup: boolean;
  /** The caller is put through to a person after it. */
  readonly transfer: boolean;
}

/** Reads a line. Throws when it is none of ours, which only a fault of the house can cause. */
export function readLine({ position, activity: text }: TranscriptLine): SaidLine {
  const { speak, text: written, locale, channelData } = activity.parse(JSON.parse(text));
  const { gather: wanted, hangup = false, transfer = false } = channelData;
  return { position, language: locale, words: speak ?? written, gather: wanted, hangup, transfer };
}

/** Whether it says what comes next: after any other line something is still to come. */
export const concludes = ({ gather: wanted, hangup, transfer }: SaidLine): boolean => wanted !== undefined || hangup || transfer;
