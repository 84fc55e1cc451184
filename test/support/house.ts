import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOfflineAudit } from '../../src/audit/open-offline';
import { readAll } from '../../src/audit/read-all';
import { verifyChain } from '../../src/audit/verify';
import { loadConfig, type Environment } from '../../src/config/load';
import type { Logger } from '../../src/observe/logger';
import { startService, type Service } from '../../src/service/start';
import type { AuditEntry } from '../../src/store/port-audit';
import { Customer, type Talk } from './customer';
import { eventually } from './eventually';
import { anUnderstanding } from './heads';
import { patience as longest } from './patience';

/** A log that keeps what it is told, for tests that look into it. */
export class KeptLog implements Logger {
  readonly lines: string[] = [];
  child = (): Logger => this;
  private keep(level: string, message: string, fields?: unknown): void {
    this.lines.push(JSON.stringify({ level, message, fields }, (_key, value: unknown) => (value instanceof Error ? value.stack : value)));
  }
  debug = (message: string, fields?: unknown): void => this.keep('debug', message, fields);
  info = (message: string, fields?: unknown): void => this.keep('info', message, fields);
  warn = (message: string, fields?: unknown): void => this.keep('warn', message, fields);
  error = (message: string, fields?: unknown): void => this.keep('error', message, fields);
}

/** A mail as the demo mailbox shows it. */
export interface SeenMail {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
}

export interface HouseOptions {
  /** Settings over the demo's. */
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: () => number;
  /** Keep this folder; by default the house has a temporary one of its own. */
  readonly dataDir?: string;
  /** How long the store, the directory, DNS and the reader of mails may take; as long as the tests themselves wait unless told. */
  readonly patience?: number;
}

/** The whole service in this process, on a free port, with the demo data, and customers who talk to it over HTTP. */
export class House {
  private readonly customers: Customer[] = [];
  private verified: readonly AuditEntry[] = [];

  private constructor(
    readonly service: Service,
    readonly log: KeptLog,
    readonly dataDir: string,
    private readonly temporary: boolean,
    private readonly env: Environment,
  ) {}

  static async open({ env = {}, now, dataDir, patience = longest }: HouseOptions = {}): Promise<House> {
    const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'countersign-house-')));
    const log = new KeptLog();
    const whole = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, SMTP_LISTEN: 'off', ...env };
    const config = loadConfig(whole);
    const websiteFolder = join(__dirname, '..', '..', 'dist');
    const service = await startService(config, log, { websiteFolder, patience, understanding: anUnderstanding(), ...(now ? { now } : {}) });
    return new House(service, log, folder, dataDir === undefined, whole);
  }

  get url(): string {
    return `http://127.0.0.1:${this.service.port}`;
  }

  async customer(talk: Talk = {}): Promise<Customer> {
    const customer = await Customer.begin(this.url, talk);
    this.customers.push(customer);
    return customer;
  }

  /** Newest first; only to one address when given. */
  async mails(to?: string): Promise<SeenMail[]> {
    const answer = await fetch(`${this.url}/demo/mailbox`, { headers: { accept: 'application/json' } });
    const all = (await answer.json()) as SeenMail[];
    return to === undefined ? all : all.filter((mail) => mail.to === to);
  }

  /** Waits for a mail to somebody, and answers the newest. */
  async mail(to: string, fits: (mail: SeenMail) => boolean = () => true): Promise<SeenMail> {
    return eventually(async () => (await this.mails(to)).find(fits), `a mail to ${to}`);
  }

  /** The PIN in the newest mail to somebody that has one. */
  async pinOf(to: string): Promise<string> {
    const mail = await this.mail(to, ({ text }) => sixDigits.test(text));
    return sixDigits.exec(mail.text)?.[0] ?? '';
  }

  /** The value; of several, their sum as of one look. */
  async metric(...names: readonly string[]): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return names.reduce((sum, name) => {
      const line = text.split('\n').find((each) => each.startsWith(`${name} `));
      if (line === undefined) throw new Error(`There is no metric ${name}.`);
      return sum + Number(line.slice(name.length + 1));
    }, 0);
  }

  /** How many mails that came in, and effects, are not done with. */
  left = (): Promise<number> => this.metric('countersign_mails_pending', 'countersign_effects_pending');

  /**
   * The audit log as `npm run audit:verify` reads it, with all that follows from what was answered before: a deed's entry is an effect,
   * and may come behind its answer. Fails at the first broken link. What was read and verified before is not read again.
   */
  async audit(): Promise<AuditEntry[]> {
    await this.service.settled();
    const log = await openOfflineAudit(this.env, () => undefined);
    try {
      const before = this.verified;
      const head = before.at(-1);
      const entries: AuditEntry[] = [];
      for await (const entry of readAll(log, head?.seq)) entries.push(entry);
      const verified = await verifyChain(entries, undefined, head);
      if (!verified.whole) throw new Error(`The audit log is broken at entry ${verified.broken.seq}: ${verified.broken.why}`);
      this.verified = [...before, ...entries];
      return this.verified.slice();
    } finally {
      await log.close();
    }
  }

  async close(): Promise<void> {
    await this.service.stop();
    if (this.temporary) await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** Six digits that stand alone. */
export const sixDigits = /(?<!\d)\d{6}(?!\d)/;
