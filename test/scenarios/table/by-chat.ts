import { Customer as ChatCustomer } from '../../support/customer';
import { codeIn, type Cell, type Customer } from './customer';
import type { Meaning } from './meanings';
import { wishing, words, type Wish } from './words';

/** At the chat window, over Direct Line. */
export class ByChat implements Customer {
  readonly channel = 'chat';
  private named = false;

  private constructor(
    readonly cell: Cell,
    readonly chat: ChatCustomer,
  ) {}

  static async begins(cell: Cell): Promise<ByChat> {
    return new ByChat(cell, await ChatCustomer.begin(cell.world.house.url, { locale: cell.language === 'fr' ? 'fr-CA' : 'en-CA' }));
  }

  get language() {
    return this.cell.language;
  }

  private get its() {
    return words[this.language];
  }

  async wants(...wishes: readonly Wish[]): Promise<void> {
    const wish = wishing(wishes, this.language);
    await this.says(this.named ? this.its.later + wish : wish);
    if (this.named) return;
    this.named = true;
    await this.chat.hears(this.language === 'en' ? /May I ask who you are/ : /qui vous êtes/);
    const { company, person, unknown } = this.cell;
    await this.says(unknown ? `199@${company.domain}` : person.login);
  }

  agrees = (): Promise<void> => this.says(this.its.yes);
  saysYes = (): Promise<void> => this.says(this.its.yes);
  proves = (pin = this.cell.person.pin): Promise<void> => this.says(pin);
  losesPin = (): Promise<void> => this.says(this.its.noPin);
  losesMailbox = (): Promise<void> => this.says(this.its.noMailbox);
  waits = (): Promise<void> => this.cell.world.quiet();
  corrects = (number: string): Promise<void> => this.says(this.its.instead(number));
  cancels = (): Promise<void> => this.says(this.its.cancel);
  leaves = (): Promise<void> => this.says(this.language === 'en' ? 'end chat' : 'terminer la conversation');

  async code(): Promise<string> {
    return codeIn(await this.transcript());
  }

  async hears(...meanings: readonly Meaning[]): Promise<void> {
    for (const meaning of meanings) await this.chat.hears(meaning(this));
  }

  async transcript(): Promise<string> {
    return (await this.chat.transcript())
      .filter(({ from }) => from.role === 'bot')
      .map(({ text }) => text ?? '')
      .join('\n');
  }

  private async says(text: string): Promise<void> {
    await this.chat.says(text);
  }
}
