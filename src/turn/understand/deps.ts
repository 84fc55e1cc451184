import type { Understanding } from '../../../dialogs/heard';
import type { Snapshot } from '../../../machines/decide';
import type { SessionEvent } from '../../../machines/events';
import type { CaseId, Claim, Instant, LegId } from '../../../machines/words';
import type { Metrics } from '../../observe/metrics';
import type { JoinCodes } from '../../proof/join-codes';
import type { Pins } from '../../proof/pins';
import type { MayCall } from './call-budget';
import type { Guessing } from './guessing';
import type { Claims } from '../claims';
import type { Elsewhere } from '../joins/elsewhere';
import type { NewSecrets } from './checks-of-new-secrets';
import type { InboundMail } from '../port';

/** Who hears, looks up and compares. */
export interface UnderstandDeps {
  readonly understanding: Understanding;
  readonly claims: Claims;
  readonly pins: Pins;
  readonly newSecrets: NewSecrets;
  /** Who tries secrets of many users. */
  readonly guessing: Guessing;
  readonly metrics: Metrics;
  readonly country: string;
  /** Whether one more person may be called for this source; absent: there is no desk. Rejects with StoreUnavailable. */
  readonly mayCall?: MayCall;
  /** Going on by phone with a code, and other cases by their number; undefined: no calls are answered here. */
  readonly joining?: Joining;
}

/** What of joining a message needs looked up or compared. */
export interface Joining {
  readonly codes: JoinCodes;
  readonly elsewhere: Elsewhere;
}

/** One thing of a message on its way to an event. */
export interface Taking {
  readonly leg: LegId;
  readonly at: Instant;
  readonly case: CaseId;
  readonly op: string;
  readonly turnId: string;
  /** What was compared for this message, however often it is decided anew: each is told to the metrics once. */
  readonly compared: Set<string>;
  readonly snapshot: Snapshot;
  readonly known: { claim: Claim | undefined };
  readonly sofar: readonly SessionEvent[];
  readonly mail: InboundMail | undefined;
  /** The address or network the message came from; undefined: the channel does not tell. */
  readonly source: string | undefined;
}
