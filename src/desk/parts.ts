import type { Policy } from '../../machines/policy';
import type { Instant, Language } from '../../machines/words';
import type { AuditLog } from '../audit/log';
import type { AccountDirectory } from '../directory/port';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';
import type { Keys } from '../proof/keys';
import type { Pins } from '../proof/pins';
import type { Store } from '../store/port';
import type { Numbering } from '../turn/facts';
import type { HouseTurns } from '../turn/house/house';
import type { CannedAnswer } from './shapes';

/** All that the desk's API is made of. */
export interface DeskParts {
  readonly store: Store;
  readonly directory: AccountDirectory;
  readonly turns: Pick<HouseTurns, 'agent'>;
  readonly pins: Pins;
  readonly keys: Keys;
  readonly numbering: Numbering;
  /** An agent's words as they may be stored: no PIN in them, should one be repeated (I11). `named`: numbers that are no secret. */
  readonly mask: (words: string, language: Language, named: readonly string[]) => string;
  /** The country of numbers written without +. */
  readonly country: string;
  readonly policy: Policy;
  readonly audit: AuditLog;
  readonly metrics: Pick<Metrics, 'secretChecked'>;
  /** An agent's name by id, where it is known without asking them. */
  readonly agentName: (id: string) => Promise<string | undefined>;
  readonly answers: readonly CannedAnswer[];
  /** DESK_HOURS as it was written; undefined: always open. */
  readonly hours: string | undefined;
  readonly now: () => Instant;
  readonly log: Logger;
}
