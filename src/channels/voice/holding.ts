import type { LegId } from '../../../machines/words';
import type { TranscriptLine } from '../../store/port';
import { concludes, readLine, untilAgentWrites, type Gathered } from './said-line';

/** How the case of a call stands with the people at the desk. */
export interface Standing {
  /** Who answers: nobody has to be waited for; somebody is called; somebody has it. */
  readonly handling: 'bot' | 'waiting' | 'agent';
  /** The outcome of a change is still to come. */
  readonly owed: boolean;
}

/** Looks a call's case up as it is now. Rejects with StoreUnavailable. */
export type StandingOf = (leg: LegId) => Promise<Standing>;

/** Seconds in silence after which a call that waits for an agent, or is with one who writes nothing, ends; carriers themselves allow hours. */
const borne: Readonly<Record<Standing['handling'], number>> = { bot: 0, waiting: 30 * 60, agent: 15 * 60 };
/** Seconds after which a held caller hears that the line is alive. */
const sign = 30;

/** Silences in a row that are borne, and after how many of them something is said. */
export const held = (handling: Standing['handling'], { timeout }: Gathered): { readonly waits: number; readonly every: number } => ({
  waits: Math.floor(borne[handling] / timeout),
  every: Math.max(1, Math.round(sign / timeout)),
});

/** What an agent's call listens for in silence: the question the bot still has open there (a PIN by keypad alone), else anything. */
export function openBeside(lines: readonly TranscriptLine[]): Gathered {
  const newest = lines.findLast((line) => line.from !== 'customer' && concludes(readLine(line)));
  const answered = lines.some(({ from, position }) => from === 'customer' && position > (newest?.position ?? 0));
  const asked = newest === undefined || newest.from === 'agent' || answered ? undefined : readLine(newest).gather;
  return asked ?? untilAgentWrites;
}
