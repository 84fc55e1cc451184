import type { Instant, Language } from '../../../machines/words';
import type { Agent } from '../agent';
import type { CaseNow } from '../view/find-case';

/** One deed as it was asked for: by whom, in which case, once under which key. */
export interface Asking {
  readonly agent: Agent;
  readonly found: CaseNow;
  readonly language: Language;
  readonly at: Instant;
  /** The same deed under the same key is done once; made up where the client sent none. */
  readonly op: string;
}
