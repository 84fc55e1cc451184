import type { Browser, MailedLinks, NotMeOutcome, VerifyOutcome, VerifyView, WayIn } from '../../../src/website/mailed-links';

/** A link of a chat that asked for one change, unless told otherwise. */
export const aView = (over: Partial<VerifyView> = {}): VerifyView => ({
  channel: 'chat',
  at: Date.UTC(2025, 10, 22, 14, 5),
  changes: {
    en: ['Forward the calls of extension 101 to +1 613 555 0100'],
    fr: ['Renvoyer les appels du poste 101 vers le +1 613 555 0100'],
  },
  notMeToken: 'the-other-token',
  sameBrowser: true,
  ...over,
});

/** Mailed links in memory: each verifies once; who looked and who acted is kept. */
export class FakeLinks implements MailedLinks {
  readonly looked: string[] = [];
  readonly acted: string[] = [];
  readonly browsers: (Browser | undefined)[] = [];
  /** By which pages it was looked. */
  readonly ways: (WayIn | undefined)[] = [];
  outcome: VerifyOutcome = { is: 'proved-here' };
  notMeOutcome: NotMeOutcome = 'done';
  /** Thrown by everything. */
  failure: Error | undefined;
  private readonly views = new Map<string, VerifyView>();

  issue(token: string, view: VerifyView = aView()): void {
    this.views.set(token, view);
  }

  async look(token: string, browser: Browser | undefined, way?: WayIn): Promise<VerifyView | undefined> {
    if (this.failure !== undefined) throw this.failure;
    this.ways.push(way);
    this.looked.push(token);
    this.browsers.push(browser);
    return this.views.get(token);
  }

  async verify(token: string, browser: Browser | undefined): Promise<VerifyOutcome> {
    if (this.failure !== undefined) throw this.failure;
    this.browsers.push(browser);
    if (!this.views.delete(token)) return { is: 'dead' };
    this.acted.push(token);
    return this.outcome;
  }

  lookNotMe(token: string): Promise<VerifyView | undefined> {
    return this.look(token, undefined);
  }

  async notMe(token: string): Promise<NotMeOutcome> {
    if (this.failure !== undefined) throw this.failure;
    if (!this.views.has(token)) return 'dead';
    this.acted.push(token);
    return this.notMeOutcome;
  }
}
