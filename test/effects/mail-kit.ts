import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAddresses, type Addresses } from '../../src/channels/email/threads/addresses';
import type { Mail } from '../../src/channels/email/reading/mail';
import { createMailReader } from '../../src/channels/email/reading/mail-reader';
import { foldAscii } from '../../src/directory/compare';
import type { User } from '../../src/directory/port';
import { createBudgets, type Budgets } from '../../src/effects/budgets';
import type { Attempt } from '../../src/effects/handler';
import { createPost, type Post } from '../../src/effects/post';
import { createSendMail, type SendMail } from '../../src/effects/send-mail';
import { createIssueLinks, type IssueLinks } from '../../src/links/issue-links';
import { createSmtpMailer } from '../../src/mail/smtp-mailer';
import type { Logger } from '../../src/observe/logger';
import { deriveKeys } from '../../src/proof/keys';
import { mintCaseId, mintLegId } from '../../src/store/ids';
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/open';
import { parseMime, type Parsed } from '../support/mime';
import { patience } from '../support/patience';
import { quietLog, type LoggedLine } from '../support/quiet-log';
import { smtpError, startSmtpServer, type SmtpReceiver } from '../support/smtp-server';

export const noon = Date.UTC(2031, 4, 6, 12);
export const keys = deriveKeys('a secret of this house');
export const mailDomain = 'support.example';
export const frame = { timeZone: 'America/Toronto', support: 'help@support.example' };

export const maya: User = {
  id: 'u-maya',
  extension: '101',
  login: '101@organization.com',
  name: 'Maya Chen',
  email: 'Maya.Chen@organization.com',
  roles: [],
  activated: true,
  account: { id: 'a1', domain: 'organization.com', number: '20417', name: 'Organization', kind: 'customer' },
};

/** A mail of ours as it came over the wire: read strictly, and read as we read customers' mails. */
export interface Came {
  readonly sender: string;
  readonly to: readonly string[];
  readonly parsed: Parsed;
  readonly read: Mail;
  part(type: string): string;
}

/** Everything a mail effect needs, real: store, SMTP client and server; only the directory is a list. */
export class MailKit {
  readonly leg = mintLegId(7);
  readonly case = mintCaseId(7);
  readonly users: User[] = [maya];
  /** Answer to RCPT TO instead of taking the mail. */
  refuses: number | undefined;
  private commits = 0;

  private constructor(
    readonly store: EmbeddedStore,
    private readonly server: SmtpReceiver,
    private readonly folder: string,
    readonly send: SendMail,
    readonly post: Post,
    readonly links: IssueLinks,
    readonly budgets: Budgets,
    readonly addresses: Addresses,
    readonly log: Logger,
    readonly logged: readonly LoggedLine[],
    private readonly closeMailer: () => Promise<void>,
  ) {}

  static async open({ replies = true }: { readonly replies?: boolean } = {}): Promise<MailKit> {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-mails-'));
    const store = await openEmbeddedStore({ dataDir: folder });
    const refusing: { kit?: MailKit } = {};
    const server = await startSmtpServer({
      onRcptTo: (_address, _session, callback) =>
        callback(refusing.kit?.refuses === undefined ? null : smtpError(refusing.kit.refuses, 'as the test wants it')),
    });
    const { log, lines } = quietLog();
    const mailer = createSmtpMailer({ url: server.url, from: { name: 'Support', address: frame.support }, mailDomain, log });
    const send = createSendMail({ mailer, keys, mailDomain, replies });
    const links = createIssueLinks(store, keys, () => 'https://support.example', { verify: 3_600_000, resume: 3_600_000 });
    const kit = new MailKit(
      store,
      server,
      folder,
      send,
      createPost(send, keys, mailDomain, { holds: async () => false, before: async () => undefined }),
      links,
      createBudgets(store),
      createAddresses(keys, mailDomain),
      log,
      lines,
      () => mailer.close(),
    );
    refusing.kit = kit;
    return kit;
  }

  readonly directory = {
    find: async (query: { readonly by: string; readonly email?: string }) =>
      this.users.filter(({ email }) => query.by === 'email' && foldAscii(email) === foldAscii(query.email ?? '')),
    user: async (id: string) => this.users.find((user) => user.id === id),
  };

  attempt(number: number, tries = 1): Attempt {
    const attempt = {
      id: `${this.case}:${number}`,
      case: this.case,
      caseNumber: 'C-48K2-7',
      attempt: tries,
      at: noon,
      void: false,
      before: [],
    };
    return attempt;
  }

  /** A customer's mail in the thread, as the turn stores it. */
  async wrote(mail: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const record = {
      messageId: '<m2@organization.com>',
      references: ['<m1@organization.com>'],
      subject: 'Forward my calls',
      from: 'maya.chen@organization.com',
      written: 'on-file',
      ...mail,
    };
    await this.line('customer', { type: 'message', text: 'Their own words.', channelData: { mail: record } });
  }

  /** What the house said in the thread, or an agent of that name; the last carries the effect whose mail brings it. */
  async said(texts: readonly string[], mailedBy?: number, agent?: string): Promise<void> {
    for (const [index, text] of texts.entries()) {
      const last = index === texts.length - 1 && mailedBy !== undefined;
      const beside = {
        ...(agent === undefined ? {} : { agent: { name: agent } }),
        ...(last ? { mailedBy: `${this.case}:${mailedBy}` } : {}),
      };
      await this.line(agent === undefined ? 'bot' : 'agent', {
        type: 'message',
        text,
        ...(Object.keys(beside).length === 0 ? {} : { channelData: beside }),
      });
    }
  }

  private async line(from: 'customer' | 'bot' | 'agent', activity: unknown): Promise<void> {
    const op = `turn-${this.commits}`;
    const result = await this.store.commit({
      op,
      at: noon,
      leg: this.leg,
      case: { id: this.case, number: 'C-48K2-7', state: '{}', open: true },
      expected: this.commits,
      lines: [{ id: op, leg: this.leg, from, activity: JSON.stringify(activity) }],
      effects: [],
      finishes: [],
    });
    if (result.status !== 'committed') throw new Error(`A line was not committed: ${result.status}.`);
    this.commits += 1;
  }

  /** Every mail that came, oldest first. */
  async came(): Promise<readonly Came[]> {
    const reader = createMailReader({ deadline: patience });
    try {
      return await Promise.all(
        this.server.received.map(async ({ from, to, raw }) => {
          const result = await reader.readMail(raw);
          if (result.kind !== 'mail') throw new Error(`A mail of ours cannot be read: ${result.detail}`);
          const parsed = parseMime(raw);
          return {
            sender: from,
            to,
            parsed,
            read: result.mail,
            part: (type: string) => parsed.parts.find((part) => part.type === type)?.text ?? '',
          };
        }),
      );
    } finally {
      await reader.close();
    }
  }

  async one(): Promise<Came> {
    const [first, ...more] = await this.came();
    if (first === undefined || more.length > 0) throw new Error(`Not exactly one mail came, but ${more.length + (first ? 1 : 0)}.`);
    return first;
  }

  async close(): Promise<void> {
    await this.closeMailer();
    await this.server.close();
    await this.store.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
