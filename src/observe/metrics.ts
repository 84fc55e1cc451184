import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Channel, KindId, ProofMethod } from '../../machines/words';

/** How a secret fared: compared and right, compared and wrong, or not compared at all (I2, I3). */
export type SecretOutcome = 'accepted' | 'rejected' | 'not_compared';
/** How a change that was confirmed ended. */
export type ChangeOutcome = 'applied' | 'refused' | 'failed';

/** What the parts tell of themselves; the names behind it are fixed (design, section 3). */
export interface Metrics {
  /** A turn was committed (or answered from the first time), `seconds` after it came in. */
  turnTaken(channel: Channel, seconds: number): void;
  secretChecked(outcome: SecretOutcome): void;
  /** A leg was proved. */
  verified(method: ProofMethod): void;
  changeSettled(kind: KindId, outcome: ChangeOutcome): void;
  /** An effect was given up after its last try: somebody must look. */
  effectDied(): void;
  /** A mail that came in was given up: somebody must look. */
  mailDied(): void;
  /** The store had forgotten something and its epoch was raised (T34): everybody proves anew. */
  epochRaised(): void;
  /** All figures in the text format of Prometheus, with its content type. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

/** What the service consists of: its series are there, at 0, before the first of them happens. */
export interface Measured {
  readonly channels: readonly Channel[];
  readonly methods: readonly ProofMethod[];
  readonly kinds: readonly KindId[];
  /** Unfinished effects over all cases, asked at every scrape; when it rejects the gauge is left out of that scrape, not old. */
  readonly pendingEffects: () => Promise<number>;
  /** Mails taken in and not yet done with; asked like the effects. */
  readonly pendingMails?: () => Promise<number>;
  /** Also memory, CPU and event loop of this process. Once per process: its observers cannot be taken back. */
  readonly process?: boolean;
}

const secretOutcomes = ['accepted', 'rejected', 'not_compared'] as const satisfies readonly SecretOutcome[];
const changeOutcomes = ['applied', 'refused', 'failed'] as const satisfies readonly ChangeOutcome[];
/** From a turn in memory to one that waited for the slowest mail server; seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Metrics in a registry of their own. */
export function createMetrics(measured: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const turns = new Counter({ name: 'countersign_turns_total', help: 'Turns taken, by channel.', labelNames: ['channel'], registers });
  const turnSeconds = new Histogram({
    name: 'countersign_turn_seconds',
    help: 'From a message coming in to its turn being committed.',
    buckets,
    registers,
  });
  const checks = new Counter({
    name: 'countersign_secret_checks_total',
    help: 'PINs and codes given, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const verifications = new Counter({
    name: 'countersign_verifications_total',
    help: 'Legs proved, by method.',
    labelNames: ['method'],
    registers,
  });
  const changes = new Counter({
    name: 'countersign_changes_total',
    help: 'Changes settled, by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const dead = new Counter({
    name: 'countersign_effects_dead_total',
    help: 'Effects given up after their last try; each wants a person.',
    registers,
  });
  const deadMails = new Counter({
    name: 'countersign_mails_dead_total',
    help: 'Mails taken in and given up; each wants a person.',
    registers,
  });
  const epochs = new Counter({
    name: 'countersign_store_epochs_total',
    help: 'Times this instance found that the store may have forgotten something: every verification of before is void.',
    registers,
  });
  /** Asked at every scrape; left out of one in which there is no answer. */
  const gauge = (name: string, help: string, ask: () => Promise<number>): unknown =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        await ask().then(
          (pending) => this.set(pending),
          () => this.remove(),
        );
      },
    });
  gauge('countersign_effects_pending', 'Effects accepted whose outcome is not known yet, over all instances.', measured.pendingEffects);
  if (measured.pendingMails)
    gauge('countersign_mails_pending', 'Mails taken in and not yet done with, over all instances.', measured.pendingMails);
  for (const channel of measured.channels) turns.inc({ channel }, 0);
  for (const outcome of secretOutcomes) checks.inc({ outcome }, 0);
  for (const method of measured.methods) verifications.inc({ method }, 0);
  for (const kind of measured.kinds) for (const outcome of changeOutcomes) changes.inc({ kind, outcome }, 0);
  if (measured.process === true) collectDefaultMetrics({ register: registry });
  return {
    turnTaken(channel, seconds) {
      turns.inc({ channel });
      turnSeconds.observe(seconds);
    },
    secretChecked: (outcome) => checks.inc({ outcome }),
    verified: (method) => verifications.inc({ method }),
    changeSettled: (kind, outcome) => changes.inc({ kind, outcome }),
    effectDied: () => dead.inc(),
    mailDied: () => deadMails.inc(),
    epochRaised: () => epochs.inc(),
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
