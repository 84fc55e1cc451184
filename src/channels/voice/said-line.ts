import { z } from 'zod';
import type { Language } from '../../../machines/words';
import type { TranscriptLine } from '../../store/port';
import { agentNameOf } from '../agent-line';
import { phrases } from './phrases';

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

/**
 * What is listened for between an agent's words. Short, because what the agent writes is heard at the end of a silence: a
 * carrier asks us at its own steps only.
 */
export const betweenWords: Gathered = { input: 'dtmf speech', finish: '#', timeout: 4, hints: [] };

/** The same where the agent is to say something: a carrier asks for it when this is over, and not before. Each end of it is an instant in which nobody listens, so no shorter. */
export const untilAgentWrites: Gathered = { ...betweenWords, timeout: 2 };

/** A committed line of the bot or of an agent as a call needs it. */
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

/**
 * Reads a line. An agent's is heard with the name before it, and the caller may answer. Throws when it is none of ours,
 * which only a fault of the house can cause.
 */
export function readLine(line: TranscriptLine): SaidLine {
  const { position, activity: text } = line;
  const { speak, text: written, locale, channelData } = activity.parse(JSON.parse(text));
  const { gather: wanted, hangup = false, transfer = false } = channelData;
  const agent = agentNameOf(line);
  if (agent !== undefined)
    return {
      position,
      language: locale,
      words: `${phrases[locale].agentSays(agent)} ${written}`,
      gather: betweenWords,
      hangup: false,
      transfer: false,
    };
  return { position, language: locale, words: speak ?? written, gather: wanted, hangup, transfer };
}

/** Whether it says what comes next: after any other line something is still to come. */
export const concludes = ({ gather: wanted, hangup, transfer }: SaidLine): boolean => wanted !== undefined || hangup || transfer;
