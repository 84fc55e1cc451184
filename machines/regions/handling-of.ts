import type { Snapshot } from '../macrostep';

/** Who answers now. */
export const handlingOf = (snapshot: Snapshot): 'bot' | 'waiting' | 'agent' | 'closed' =>
  snapshot.hasTag('closed') ? 'closed' : snapshot.hasTag('with-agent') ? 'agent' : snapshot.hasTag('waiting') ? 'waiting' : 'bot';
