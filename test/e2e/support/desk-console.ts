import type { BrowserContext, Locator, Page } from 'playwright-core';
import { demoAgents } from '../../../src/desk/access/demo-agents';
import { en } from '../../../src/desk/browser/words/en';
import { fr } from '../../../src/desk/browser/words/fr';
import type { Words } from '../../../src/desk/browser/words/words';
import { fieldLabel } from '../../../src/desk/words/fields';
import type { FieldName, KindId, Language } from '../../../machines/words';

const words: Readonly<Record<Language, Words>> = { en, fr };

/** The agents' console as somebody has it before them: what they see, press and type. */
export class DeskConsole {
  private constructor(
    readonly page: Page,
    private readonly of: Words,
    private readonly language: Language,
    readonly complaints: readonly string[],
  ) {}

  /** By the sign-in page, as an agent of the demo. `url`: PUBLIC_URL. */
  static async signsIn(
    context: BrowserContext,
    url: string,
    { id = 'sam', language = 'en' }: { readonly id?: 'sam' | 'alex'; readonly language?: Language } = {},
  ): Promise<DeskConsole> {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
    await page.goto(`${url}/desk`);
    await page.locator('#username').fill(id);
    await page.locator('#password').fill(demoAgents.find((agent) => agent.id === id)?.password ?? '');
    await page.keyboard.press('Enter');
    await page.locator('.cases .list').first().waitFor();
    return new DeskConsole(page, words[language], language, complaints);
  }

  /** Who waits, has an agent or was found; live, without a reload. */
  row(text: string | RegExp): Locator {
    return this.page.locator('.row').filter({ hasText: text });
  }

  /** Opens the case of a row; its number. */
  async opens(row: Locator): Promise<string> {
    await row.click();
    const number = (await row.getAttribute('data-row')) ?? '';
    await this.page.getByRole('heading', { level: 1 }).filter({ hasText: number }).waitFor();
    return number;
  }

  async takes(): Promise<void> {
    await this.page.getByRole('button', { name: this.of.kase.take, exact: true }).click();
    await this.page.locator('#reply').waitFor();
  }

  /** Writes to the customer and waits until it stands in the conversation. */
  async says(text: string): Promise<void> {
    await this.page.locator('#reply').fill(text);
    await this.page.keyboard.press('Control+Enter');
    await this.said(text, 'agent').waitFor();
  }

  /** A message of the conversation. */
  said(text: string | RegExp, from?: 'customer' | 'bot' | 'agent'): Locator {
    return this.page
      .locator(from === undefined ? '.entry' : `.entry.from-${from}`)
      .filter({ hasText: text })
      .last();
  }

  /** The proof panel's words about the legs. */
  standing(text: string | RegExp): Locator {
    return this.page.locator('.standing').filter({ hasText: text }).first();
  }

  async mailsPin(): Promise<void> {
    await this.page.getByRole('button', { name: this.of.proof.mailPin, exact: true }).click();
    await this.page.getByText(this.of.proof.mailedPin).waitFor();
  }

  /** Types the PIN that the customer said; nothing of it stays on the page. */
  async keysPin(pin: string): Promise<void> {
    await this.page.getByRole('button', { name: this.of.proof.keyPin, exact: true }).first().click();
    await this.page.locator('.pin-field').fill(pin);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.standing-proved').first().waitFor();
  }

  /** Drafts one change for the leg that is chosen, to be confirmed there. */
  async drafts(kind: KindId, given: Readonly<Partial<Record<FieldName, string>>> = {}): Promise<void> {
    await this.page.getByRole('button', { name: this.of.request.draft, exact: true }).click();
    const dialog = this.page.locator('dialog[open]');
    await dialog.locator('select').selectOption(kind);
    for (const [name, value] of Object.entries(given) as [FieldName, string][])
      await dialog.getByLabel(fieldLabel(name, this.language), { exact: true }).fill(value);
    await dialog.getByRole('button', { name: this.of.draft.send, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async handsBack(): Promise<void> {
    await this.page.getByRole('button', { name: this.of.kase.handBack, exact: true }).click();
    await this.page.locator('.case-state').filter({ hasText: this.of.kase.state.bot }).waitFor();
  }

  async closes(): Promise<void> {
    await this.page.locator('.case-deeds').getByRole('button', { name: this.of.kase.close, exact: true }).click();
    await this.page.locator('dialog[open]').getByRole('button', { name: this.of.kase.close, exact: true }).click();
    await this.page.locator('.case-state').filter({ hasText: this.of.kase.state.closed }).waitFor();
  }

  /** All that stands on the page, also in its fields. */
  everything(): Promise<string> {
    return this.page.evaluate(
      () =>
        document.documentElement.outerHTML +
        [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join(' '),
    );
  }
}
