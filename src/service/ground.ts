import { catalogue } from '../../machines/catalogue';
import type { Policy } from '../../machines/policy';
import type { Instant, KindId, Millis } from '../../machines/words';
import { auditLog, type AuditLog } from '../audit/log';
import type { Config } from '../config/config';
import { secretKeyOf } from '../config/secret-key';
import type { AccountDirectory } from '../directory/port';
import { createDemoMailbox, type DemoMailbox } from '../mail/demo/mailbox';
import type { Mailer } from '../mail/port';
import { createSmtpMailer } from '../mail/smtp-mailer';
import type { Logger } from '../observe/logger';
import { createMetrics, type Metrics } from '../observe/metrics';
import { createCoolingOff, type CoolingOff } from '../portal/addresses/cooling-off';
import { deriveKeys, type Keys } from '../proof/keys';
import { createOneTimePins } from '../proof/one-time-pins';
import { createPins, type Pins } from '../proof/pins';
import { notesIn } from '../store/notes';
import { openDirectory } from './open-directory';
import type { OpenStore } from './open-store';
import { policyOf, secretLimitsOf } from './policy-of';
import { portalUrlOf } from './portal-url';
import { recordEpochs } from './tell-epochs';

/** What every part of the house stands on. */
export interface Ground extends OpenStore {
  readonly config: Config;
  readonly log: Logger;
  readonly now: () => Instant;
  /** How long the store, a provider's directory, DNS, the reader of mails and a step of a call may take; each its own time unless told. */
  readonly patience?: Millis | undefined;
  /** What every link begins with; known for sure once the port is. */
  readonly publicUrl: () => string;
  /** Where customers help themselves; undefined: nowhere. */
  readonly portalUrl: () => string | undefined;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
  readonly secretKey: string;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly pins: Pins;
  readonly directory: AccountDirectory;
  readonly metrics: Metrics;
  readonly mailer: Mailer;
  /** What takes the mails where no server is named; undefined: one is. */
  readonly mailbox: DemoMailbox | undefined;
  readonly audit: AuditLog;
  /** How long addresses that changed rest (PA-7). */
  readonly coolingOff: CoolingOff;
}

export type Site = Pick<Ground, 'config' | 'log' | 'now' | 'patience' | 'publicUrl'>;

/** Lays the ground over an open store. Rejects with a sentence when the directory cannot be opened. */
export async function layGround(site: Site, opened: OpenStore): Promise<Ground> {
  const { config, log, now, patience, publicUrl } = site;
  const { store, records, epochs } = opened;
  const secretKey = config.secretKey ?? (await secretKeyOf(config.dataDir));
  const keys = deriveKeys(secretKey);
  const policy = policyOf(config);
  const pins = pinsUnder(policy, config, opened, keys);
  const directory = await openDirectory(config, records, pins, keys, log, now, patience);
  const metrics = createMetrics({
    channels: ['chat', 'email', 'voice'],
    methods: ['pin', 'code', 'link', 'administrator', 'join-code', 'mail', 'portal'],
    kinds: Object.keys(catalogue) as KindId[],
    pendingMails: () => store.countMails(),
    pendingEffects: () => store.countEffects(),
    process: true,
  });
  const audit = auditLog({ store, policy: config.policy });
  epochs.listen(recordEpochs({ audit, metrics, log, now }));
  const { smtpUrl, mailFrom: from, mailDomain } = config;
  const mailbox = smtpUrl === undefined ? createDemoMailbox({ limit: 200, from, now }) : undefined;
  return {
    ...site,
    ...opened,
    portalUrl: () => portalUrlOf(config, publicUrl),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    secretKey,
    keys,
    policy,
    pins,
    directory,
    metrics,
    mailbox,
    mailer: mailbox ?? createSmtpMailer({ url: smtpUrl ?? '', from, mailDomain, log }),
    audit,
    coolingOff: createCoolingOff({ notes: notesIn(store), keys, life: config.limits.coolingOff, now }),
  };
}

function pinsUnder({ oneTimePin }: Policy, config: Config, { store }: OpenStore, keys: Keys): Pins {
  const settings = { codeTtl: config.limits.codeTtl, limits: secretLimitsOf(config) };
  return oneTimePin ? createOneTimePins(store, keys, { ...settings, lives: oneTimePin }) : createPins(store, keys, settings);
}
