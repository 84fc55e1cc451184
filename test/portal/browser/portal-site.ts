import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { House } from '../../support/house';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { together } from '../../support/together';

/** What users of the seed sign in with. */
export const password = 'Ribbon-castle-88';

export interface SeedPerson {
  readonly extension: string;
  readonly name: string;
  readonly roles?: readonly string[];
  /** Has a password; otherwise never set up. */
  readonly active?: boolean;
}

export const loginOf = (extension: string): string => `${extension}@harbour.example`;
export const emailOf = (extension: string): string => `person${extension}@harbour.example`;

/** The whole service with an account of these people, and a browser. */
export class PortalSite {
  private constructor(
    readonly house: House,
    private readonly chromium: TestBrowser,
    /** What the browser complained of. */ readonly complaints: string[],
  ) {}

  static async open(people: readonly SeedPerson[], env: Readonly<Record<string, string>> = {}): Promise<PortalSite> {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-portal-'));
    const users = people.map(({ extension, name, roles = [], active = false }) => ({
      extension,
      name,
      email: emailOf(extension),
      roles,
      activated: active,
      ...(active ? { password } : {}),
    }));
    await writeFile(
      join(folder, 'seed.json'),
      JSON.stringify({ accounts: [{ domain: 'harbour.example', number: '40711', name: 'Harbour Foods', kind: 'customer', users }] }),
    );
    const [house, chromium] = await together(House.open({ env: { DIRECTORY_SEED: join(folder, 'seed.json'), ...env } }), startChromium());
    await rm(folder, { recursive: true });
    return new PortalSite(house, chromium, []);
  }

  get url(): string {
    return `http://localhost:${this.house.service.port}`;
  }

  /** A page of a browser of its own; refusals of forms and of dead links (4xx) are no complaint. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.chromium.visitor({ locale: 'en-CA', viewport: { width: 1280, height: 900 }, ...options });
    context.on('page', (page) => this.listen(page));
    return context.newPage();
  }

  private listen(page: Page): void {
    page.on('console', (message) =>
      message.type() === 'error' && !/status of (404|410|422|429)/.test(message.text()) ? this.complaints.push(message.text()) : undefined,
    );
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens the newest mail to somebody with this text in it, the address of a page of the portal perhaps, in the demo mailbox, and gives its body. */
  async mail(page: Page, to: string, leadsTo: string): Promise<Frame> {
    const { id } = await eventually(async () => {
      const answer = await fetch(`${this.house.url}/demo/mailbox`, { headers: { accept: 'application/json' } });
      const all = (await answer.json()) as readonly { readonly id: string; readonly to: string; readonly text: string }[];
      return all.find((mail) => mail.to === to && mail.text.includes(leadsTo));
    }, `a mail to ${to} with ${leadsTo}`);
    await page.goto(`${this.url}/demo/mailbox`);
    await page.locator(`[id="m-${id}"] a`).press('Enter');
    const frame = await page.locator('iframe').elementHandle();
    const body = await frame?.contentFrame();
    if (!body) throw new Error('The mailbox shows no body of that mail.');
    return body;
  }

  /** Follows the link of such a mail by the keyboard; it opens beside the mailbox. */
  async follow(page: Page, to: string, leadsTo: string): Promise<Page> {
    const body = await this.mail(page, to, leadsTo);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), body.locator(`a[href*="${leadsTo}"]`).first().press('Enter')]);
    await opened.waitForLoadState();
    return opened;
  }

  /** Asks the chat for a new voicemail PIN, with the proof it wants; a link to the page goes to the mailbox. */
  async asksForVoicemailPin(extension: string, locale = 'en-CA'): Promise<void> {
    const chat = await this.house.customer({ locale });
    await chat.asks(
      locale === 'en-CA'
        ? `My login is ${loginOf(extension)} and I want a new voicemail PIN`
        : `Mon identifiant est ${loginOf(extension)} et je veux un nouveau PIN de messagerie vocale`,
      /PIN/,
    );
    await chat.asks(locale === 'en-CA' ? 'mail me my PIN' : 'envoyez-moi mon PIN', /PIN/);
    await chat.asks(`PIN ${await this.house.pinOf(emailOf(extension))}`, /./);
    await chat.says(locale === 'en-CA' ? 'yes' : 'oui');
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.house.close();
  }
}
