import { CarriedCall } from '../../support/carrier';
import { codeIn, voiceToken, type Cell, type Customer } from './customer';
import type { Meaning } from './meanings';
import { wishing, words, type Wish } from './words';

let callers = 0;

/** On the phone, through the webhooks: by keys where there is a key, or by speech where something may be said. A PIN is always keyed in. */
export class ByPhone implements Customer {
  readonly channel = 'voice';
  readonly call: CarriedCall;
  private readonly all: string[] = [];
  private since = '';
  private named = false;

  private constructor(
    readonly cell: Cell,
    private readonly by: 'keys' | 'speech',
  ) {
    this.call = new CarriedCall({
      url: cell.world.house.service.publicUrl,
      token: voiceToken,
      from: `+1613444${String(1_000 + ++callers)}`,
    });
  }

  static async begins(cell: Cell, by: 'keys' | 'speech'): Promise<ByPhone> {
    const caller = new ByPhone(cell, by);
    await caller.call.dial();
    await caller.keys(cell.language === 'en' ? '1' : '2');
    return caller;
  }

  get language() {
    return this.cell.language;
  }

  private get its() {
    return words[this.language];
  }

  async wants(...wishes: readonly Wish[]): Promise<void> {
    const [wish, other] = wishes;
    if (this.by === 'keys' && wish && !other && 'forward' in wish && wish.of === undefined) {
      await this.keys('1');
      await this.keys(wish.forward.replace('+1', ''));
    } else if (this.by === 'keys' && wish && !other && 'stop' in wish) await this.keys('2');
    else await this.says(wishing(wishes, this.language));
    if (!this.named) await this.namesThemself();
    this.named = true;
  }

  private async namesThemself(): Promise<void> {
    const { company, person, unknown } = this.cell;
    const extension = unknown ? '199' : person.extension;
    if (this.by === 'speech') return this.says(this.its.spelled(`${extension}@${company.domain}`));
    await this.keys(company.number);
    await this.keys(extension);
  }

  agrees = (): Promise<void> => this.either('1', this.its.yes);
  saysYes = (): Promise<void> => this.says(this.its.yes);
  proves = (pin = this.cell.person.pin): Promise<void> => this.keys(pin);
  losesPin = (): Promise<void> => this.keys('1');
  losesMailbox = (): Promise<void> => this.either('5', this.its.noMailbox);
  cancels = (): Promise<void> => this.either('3', this.its.cancel);

  async waits(): Promise<void> {
    await this.cell.world.quiet();
    await this.step(() => this.call.isSilent());
  }

  async code(): Promise<string> {
    return codeIn(this.since);
  }

  async corrects(number: string): Promise<void> {
    if (this.by === 'speech') return this.says(this.its.instead(number));
    await this.keys('2');
    await this.keys(number.replace('+1', ''));
  }

  async leaves(): Promise<void> {
    await this.call.hangsUp();
  }

  async hears(...meanings: readonly Meaning[]): Promise<void> {
    for (const meaning of meanings) expect(this.since).toMatch(meaning(this));
  }

  async transcript(): Promise<string> {
    return this.all.join('\n');
  }

  private either = (keys: string, words: string): Promise<void> => (this.by === 'keys' ? this.keys(keys) : this.says(words));
  keys = (digits: string): Promise<void> => this.step(() => this.call.keys(digits));
  says = (words: string): Promise<void> => this.step(() => this.call.says(words));

  /** One step, and what follows it unasked: "one moment". */
  private async step(does: () => Promise<{ readonly said: string; readonly status: number }>): Promise<void> {
    this.since = '';
    const hear = ({ status, said }: { readonly status: number; readonly said: string }): void => {
      if (status !== 200) throw new Error(`The step was answered ${status}.`);
      this.all.push(said);
      this.since += `${said} `;
    };
    hear(await does());
    for (let times = 0; this.call.doc.gather === undefined && this.call.doc.redirect !== undefined && times < 20; times += 1)
      hear(await this.call.isSilent());
  }
}
