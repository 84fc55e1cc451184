import { createCountEverywhere, createGuessing } from '../../src/turn/understand/guessing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSpeech } from '../../dialogs/say';
import { assignedPolicy } from '../../machines/policy';
import type { Channel, Language, LegId } from '../../machines/words';
import { auditLog } from '../../src/audit/log';
import { loadConfig } from '../../src/config/load';
import { deskRow } from '../../src/desk/row';
import { createRunner, type Runner } from '../../src/effects/runner';
import { createMailedLinks } from '../../src/links/mailed-links';
import { createDemoMailbox } from '../../src/mail/demo/mailbox';
import { createMetrics } from '../../src/observe/metrics';
import { deriveKeys } from '../../src/proof/keys';
import { createReaderLanguages } from '../../src/effects/reader-languages';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { createAddressLinks } from '../../src/portal/addresses/address-links';
import { createAddressTrail } from '../../src/portal/addresses/address-trail';
import { createCoolingOff } from '../../src/portal/addresses/cooling-off';
import { createOwnAddresses } from '../../src/portal/profile/own-addresses';
import { createPortalLinks } from '../../src/portal/links/portal-links';
import { createJoinCodes } from '../../src/proof/join-codes';
import { createPins } from '../../src/proof/pins';
import { revealTo } from '../../src/proof/reveal';
import { createRevocation } from '../../src/proof/revocation';
import { createSealedSecrets } from '../../src/proof/sealed-secrets';
import { effectHandlers } from '../../src/service/effect-handlers';
import { observeCommits } from '../../src/service/observe-commits';
import { openDirectory } from '../../src/service/open-directory';
import { openStore } from '../../src/service/open-store';
import { mintLegId } from '../../src/store/ids';
import { notesIn } from '../../src/store/notes';
import type { Store, TranscriptLine } from '../../src/store/port';
import { createCaseCache } from '../../src/turn/case-cache';
import { createClaims } from '../../src/turn/claims';
import { createElsewhere } from '../../src/turn/joins/elsewhere';
import { createCallTurns } from '../../src/turn/joins/join-calls';
import { createNumbering } from '../../src/turn/numbering';
import type { Inbound, TurnResult, Turns } from '../../src/turn/port';
import { createNewSecrets } from '../../src/turn/understand/checks-of-new-secrets';
import { createTurns } from '../../src/turn/take';
import { anUnderstanding } from './heads';
import { patience } from './patience';
import { quietLog } from './quiet-log';
import { startRedis, unsynced } from './redis-server';

export interface TalkingHouseOptions {
  readonly redis?: boolean;
  /** Settings over the demo's. */
  readonly env?: Readonly<Record<string, string>>;
  /** How a revocation waits for what is under way already, where it has to; not at all unless told. */
  readonly wait?: (runner: Runner) => Promise<void>;
  /** Waited for before the directory carries a change out. */
  readonly applies?: () => Promise<void>;
  /** Somebody may be called: there is a desk. */
  readonly desk?: boolean;
}

/** All of the house that decides and acts, with the demo data and no doors: turns are given to it directly. */
export async function openTalkingHouse({
  redis = false,
  env = {},
  wait = async () => undefined,
  applies = async () => undefined,
  desk = false,
}: TalkingHouseOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-talk-'));
  const server = redis ? await startRedis(unsynced) : undefined;
  let time = Date.UTC(2031, 4, 6, 14);
  const now = (): number => time;
  const policy = { ...assignedPolicy, desk };
  const { log, lines: logged } = quietLog();
  const own = server === undefined ? {} : { REDIS_URL: server.url, SECRET_KEY: Buffer.alloc(32, 7).toString('base64') };
  const config = loadConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, SMTP_LISTEN: 'off', ...own, ...env });
  const { store, records } = await openStore(config, log, now, patience);
  const keys = deriveKeys('the secret key of these tests');
  const limits = { windowTries: 5, window: config.limits.pinWindow, sourceTries: 3, lifeTries: 50 };
  const pins = createPins(store, keys, { codeTtl: config.limits.codeTtl, limits });
  const opened = await openDirectory(config, records, pins, keys, log, now);
  const directory: typeof opened = {
    ...opened,
    apply: async (change) => {
      await applies();
      return opened.apply(change);
    },
  };
  const coolingOff = createCoolingOff({ notes: notesIn(store), keys, life: config.limits.coolingOff, now });
  const codes = createJoinCodes({ store, notes: notesIn(store), directory, keys, limits, ttl: config.limits.joinCodeTtl });
  const metrics = createMetrics({
    channels: ['chat', 'email', 'voice'],
    pendingMails: () => store.countMails(),
    methods: ['pin', 'code', 'link'],
    kinds: ['call-forwarding.set'],
    pendingEffects: () => store.countEffects(),
    process: false,
  });
  const mailer = createDemoMailbox({ limit: 200, from: config.mailFrom, now });
  const observed = observeCommits(metrics);

  /** What one instance of the house has of its own; all share the store. `to`: a connection of its own to it. */
  const instance = (to: Store = store) => {
    const cache = createCaseCache(to);
    const turns = createTurns({
      store: to,
      directory,
      keys,
      restsUntil: (user) => coolingOff.until(user),
      numbering: createNumbering(config.defaultCountry),
      speech: createSpeech(),
      policy,
      cache,
      lease: 15_000,
      render: {
        pinMail: () => ({ from: config.mailFrom.address, subject: 'Your PIN' }),
        portal: () => ({ portalUrl: undefined }),
        timeZone: 'UTC',
        person: false,
        phone: () => ({ number: '+1 613 555 0100' }),
      },
      committed: (committed) => observed.committed(committed),
      ...(desk ? { row: deskRow, desk: { opensAt: () => undefined, queue: to } } : {}),
      understand: {
        understanding: anUnderstanding(),
        claims: createClaims(directory, keys),
        pins,
        newSecrets: createNewSecrets({ sealed: createSealedSecrets(store, keys), directory, pins }),
        guessing: createGuessing(createCountEverywhere(store, keys), () => undefined),
        metrics,
        country: config.defaultCountry,
        joining: { codes, elsewhere: createElsewhere({ store: to, policy }) },
      },
    });
    return { cache, turns, calls: createCallTurns({ turns, house: turns, store: to, cache, keys, policy }) };
  };
  const { turns, cache, calls } = instance();
  const revocation = createRevocation({ store, turns, wait: () => wait(runner) });
  const audit = auditLog({ store, policy: 'assigned' });
  const handlers = effectHandlers({
    config,
    publicUrl: () => 'http://localhost',
    timeZone: 'UTC',
    store,
    directory,
    records,
    mailer,
    keys,
    pins,
    revocation,
    audit,
    coolingOff,
    log,
    turns,
    now,
  });
  const portal = createPortalLinks({ store, directory, keys, publicUrl: () => 'http://localhost', now });
  const links = createMailedLinks({ store, directory, keys, pins, revocation, audit, turns, policy, now });
  const runner: Runner = createRunner({
    store,
    cases: cache,
    turns,
    handlers,
    worker: 'test',
    lease: 15_000,
    now,
    random: () => 0.5,
    log,
    metrics,
  });
  observed.runEffects(runner);

  return {
    store,
    directory,
    records,
    turns,
    calls,
    portal,
    ownAddresses: createOwnAddresses({
      store,
      directory,
      records,
      links: portal,
      coolingOff: { holds: async () => false },
      audit,
      askMail: createAskMail(store, policy),
      languages: createReaderLanguages(notesIn(store), keys),
      passwordAgain: async () => undefined,
      now,
    }),
    addresses: createAddressLinks({
      links: portal,
      directory,
      store,
      audit,
      records,
      trail: createAddressTrail({ notes: notesIn(store), keys, now }),
      restores: true,
      rest: config.limits.coolingOff,
      now,
    }),
    revocation,
    runner,
    now,
    instance,
    keys,
    pins,
    links,
    metrics,
    policy,
    audit,
    log,
    /** Another process' way to the same store; undefined: only one may have it. */
    another: async (): Promise<Store | undefined> => (redis ? (await openStore(config, log, now, patience)).store : undefined),
    /** What was mailed, newest first. */
    mails: () => mailer.list(),
    /** What was logged. */
    logged: () => JSON.stringify(logged),
    later: (by: number): void => {
      time += by;
    },
    pin: async (login: string): Promise<string> => {
      const [user] = await directory.find({ by: 'login', login });
      return pins.reveal(user?.id ?? '', now());
    },
    /** Ends all that a user was granted, as a new PIN does. */
    revoke: async (login: string): Promise<void> => {
      const [user] = await directory.find({ by: 'login', login });
      await revocation.revoke({ op: `revoke/${time}/${login}`, at: now(), user: user?.id ?? '', because: 'new-pin' });
    },
    /** The buttons under the last line of a conversation. */
    choices: async ({ leg }: Pick<Talk, 'leg'>): Promise<readonly string[]> => {
      const last = (await store.readLines(leg, 0, 200)).findLast(({ from }) => from === 'bot');
      const { suggestedActions } = JSON.parse(last?.activity ?? '{}') as {
        readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
      };
      return suggestedActions?.actions.map(({ title }) => title) ?? [];
    },
    /** `by`: another instance's way in. */
    talk: (channel: Channel, language: Language = 'en', by: Turns = calls) =>
      new Talk({ store, calls: by, runner, now, reveal: (line) => revealTo(keys, line, now()) }, channel, language),
    close: async (): Promise<void> => {
      await runner.drain();
      await store.close();
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type TalkingHouse = Awaited<ReturnType<typeof openTalkingHouse>>;

/** What a conversation needs of the house. */
interface Hears {
  readonly store: Store;
  readonly calls: Turns;
  readonly runner: Runner;
  readonly now: () => number;
  readonly reveal: (line: TranscriptLine) => string;
}

/** One conversation: a chat or a call, step by step. */
export class Talk {
  readonly began: LegId = mintLegId();
  /** The leg it is by now. */
  leg: LegId = this.began;
  private steps = 0;
  private opened = false;
  private position = 0;
  last: TurnResult = { status: 'unavailable' };
  lastInbound: Inbound | undefined;

  constructor(
    private readonly house: Hears,
    private readonly channel: Channel,
    private readonly language: Language,
  ) {}

  says = (text: string): Promise<string> => this.step({ text });
  keys = (digits: string): Promise<string> => this.step({ text: '', voice: { digits } });
  hangsUp = (): Promise<string> => this.step({ kind: 'ended', text: '' });

  /** The same step delivered again, as it was; answers what is said this time. */
  async again(inbound = this.lastInbound, take = this.house.calls.take): Promise<string> {
    if (!inbound) throw new Error('Nothing was said yet.');
    const result = await take(inbound);
    return result.status === 'committed' ? this.words(result.lines) : result.status;
  }

  /** What came meanwhile, unasked. */
  async hears(): Promise<string> {
    await this.house.runner.drain();
    const lines = await this.house.store.readLines(this.leg, this.position, 200);
    this.position = lines.at(-1)?.position ?? this.position;
    return this.words(lines);
  }

  private async step(what: Partial<Inbound>): Promise<string> {
    if (!this.opened) {
      this.opened = true;
      await this.step({ kind: 'opened', text: '' });
    }
    this.lastInbound = {
      leg: this.began,
      channel: this.channel,
      turnId: `${this.began}-${++this.steps}`,
      at: this.house.now(),
      kind: 'message',
      text: '',
      attachments: false,
      language: this.language,
      ...what,
    };
    this.last = await this.house.calls.take(this.lastInbound);
    const leg = this.last.status === 'committed' ? (this.last.joined ?? this.leg) : this.leg;
    if (leg !== this.leg) [this.leg, this.position] = [leg, 0];
    return this.hears();
  }

  /** What the bot said, as the customer of the leg gets it. */
  private words(lines: readonly TranscriptLine[]): string {
    return lines
      .filter(({ from }) => from === 'bot')
      .map((line) => (JSON.parse(this.house.reveal(line)) as { readonly text: string }).text)
      .join('\n');
  }
}
