import type { Topic } from '../../machines/tells';

/** What is done in a sentence, whatever it is about. */
export type Act =
  | 'do' | 'stop' | 'forgot' | 'ask' | 'claim' | 'have' | 'person' | 'yes' | 'no' | 'cancel' | 'restart' | 'end'
  | 'hello' | 'thanks' | 'bye' | 'how-are-you' | 'are-you-a-bot' | 'capabilities' | 'none';

/** Phrases of one topic by act, one phrase a line. */
export interface Phrases {
  readonly topic: Topic | 'none';
  readonly acts: Readonly<Partial<Record<Act, string>>>;
}
