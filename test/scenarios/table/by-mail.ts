import { domains } from '../../support/mail-domains';
import { MailCustomer } from '../../support/mail-customer';
import { codeIn, type Cell, type Customer } from './customer';
import { administratorOffered, anyApplied, pinAsked, type Meaning } from './meanings';
import { wishing, words, type Wish } from './words';

/** By mail: SMTP in both directions, each reply as a mail client writes it. */
export class ByMail implements Customer {
  readonly channel = 'email';

  private constructor(
    readonly cell: Cell,
    readonly mail: MailCustomer,
  ) {}

  static async begins(cell: Cell): Promise<ByMail> {
    const { world, person, language, unknown, company } = cell;
    const mail = unknown
      ? new MailCustomer(world, `somebody${company.number}@${domains.strangers.name}`, domains.strangers, 'Somebody', language)
      : MailCustomer.of(world, person, language);
    return new ByMail(cell, mail);
  }

  get language() {
    return this.cell.language;
  }

  private get its() {
    return words[this.language];
  }

  async wants(...wishes: readonly Wish[]): Promise<void> {
    const wish = wishing(wishes, this.language);
    const { unknown, company } = this.cell;
    if (this.mail.sent.length > 0) return this.replies(`${this.its.later}${wish}.`);
    await this.mail.writes(
      `${this.language === 'en' ? 'Hello' : 'Bonjour'},\n\n${unknown ? `${this.its.iAm(`199@${company.domain}`)}. ` : ''}${wish}.\n`,
    );
    await this.mail.hears(/./);
  }

  async agrees(): Promise<void> {
    const last = this.mail.answers.at(-1)?.text ?? '';
    if (!pinAsked()(this).test(last) && !anyApplied(this).test(last)) await this.saysYes();
  }

  saysYes = (): Promise<void> => this.replies(`${this.its.yes}.`);

  async proves(pin = this.cell.person.pin): Promise<void> {
    await this.replies(this.its.myPinIs(pin));
  }

  losesPin = (): Promise<void> => this.replies(this.its.noPin);
  /** The PIN would have been the yes; without it the yes is asked for first. */
  async losesMailbox(): Promise<void> {
    await this.replies(`${this.its.noMailbox}.`);
    if (!administratorOffered(this).test(this.mail.answers.at(-1)?.text ?? '')) await this.saysYes();
  }

  waits = (): Promise<void> => this.cell.world.quiet();
  corrects = (number: string): Promise<void> => this.replies(`${this.its.instead(number)}.`);
  cancels = (): Promise<void> => this.replies(`${this.its.cancel}.`);
  leaves = async (): Promise<void> => undefined;

  async code(): Promise<string> {
    return codeIn(await this.transcript());
  }

  async hears(...meanings: readonly Meaning[]): Promise<void> {
    await this.mail.hears(...meanings.map((meaning) => meaning(this)));
  }

  async transcript(): Promise<string> {
    return this.mail.answers.map(({ text }) => text).join('\n');
  }

  /** In the thread; to somebody who has none, as another mail. Waits for the answer, where there will be one. */
  private async replies(text: string): Promise<void> {
    if (this.cell.unknown) {
      await this.mail.replies(text);
      return this.cell.world.quiet();
    }
    await this.mail.replies(text);
    await this.mail.hears(/./);
  }
}
