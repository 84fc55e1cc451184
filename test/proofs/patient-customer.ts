import { setTimeout as wait } from 'node:timers/promises';
import type { SeenActivity } from '../support/customer';
import type { Member } from '../support/crowd';
import { patience } from '../support/patience';

/** Where the service is now; undefined while it is down. */
export type Whereabouts = () => string | undefined;

/** PINs and codes that are compared for one source in a quarter of an hour, right ones too (I2). */
const TRIES = 3;

/** What a conversation asks for, again and again with something else that it wants: a number, an extension. */
export interface Errand {
  asks(wanted: string): string;
  /** What a summary is about: the wanted thing is its first group. */
  readonly summary: RegExp;
  /** What the bot says when it is done, the same group. */
  readonly done: RegExp;
  /** The newest one-time code mailed to the customer, where the change needs one; undefined: none came yet. */
  code?(member: Member): string | undefined;
}

export const forwards: Errand = {
  asks: (number) => `forward my calls to ${number}`,
  summary: /to (\+[\d ]+\d)\.\s+Shall I do this/,
  done: /now forwarded to (\+[\d ]+)/,
};

/** `code`: where the customer's mails are. */
export const addsUsers = (code: (member: Member) => string | undefined): Errand => ({
  asks: (extension) => `add a new user Sam Field, extension ${extension}, sam${extension}@mail.example`,
  summary: /extension (\d+), sam\d+@mail\.example\.\s+Shall I do this/,
  done: /user of your account now, with extension (\d+)/,
  code,
});

/** One conversation that outlives the process it talks to: it goes on with its token wherever the service is again. */
export class PatientCustomer {
  private token = '';
  private conversation = '';
  private heard: readonly SeenActivity[] = [];
  private proved = false;
  /** Codes that were given and did not count any more. */
  readonly spent = new Set<string>();
  /** PINs and codes that were given; one that nobody answered may have been counted all the same. */
  private tries = 0;
  /** Whether a kill used up so many tries that a right code was not compared any more: three a conversation and quarter of an hour (I2). */
  isOutOfTries = false;
  /** Codes that were given, and nobody answered: the service was killed meanwhile. */
  private readonly unanswered = new Set<string>();
  /** What was accepted: the answer to the last word that was needed for it was a 200. */
  readonly accepted = new Set<string>();
  /** What the bot said is done, as often as it said so. */
  readonly told: string[] = [];
  /** What the bot said that no conversation of this proof should hear. */
  readonly surprises: string[] = [];

  constructor(
    private readonly where: Whereabouts,
    readonly member: Member,
    readonly errand: Errand,
  ) {}

  /** One request; undefined when nobody answered, and nobody knows whether it happened. */
  private async ask(path: string, body?: object): Promise<Record<string, unknown> | undefined> {
    const url = this.where();
    if (url === undefined) return undefined;
    const headers = { 'content-type': 'application/json', ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }) };
    try {
      const answer = await fetch(`${url}${path}`, {
        headers,
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      if (answer.ok) return JSON.parse(text) as Record<string, unknown>;
      this.surprises.push(`${path} answered ${answer.status}: ${text}`);
    } catch {
      // The service was killed: that is what this is about.
    }
    return undefined;
  }

  private async begin(): Promise<void> {
    const token = this.token || (await this.ask('/chat/token', {}))?.['token'];
    if (typeof token !== 'string') return;
    this.token = token;
    const id = (await this.ask('/v3/directline/conversations', { user: {}, locale: 'en' }))?.['conversationId'];
    if (typeof id === 'string') this.conversation = id;
  }

  private says(words: { readonly text: string } | { readonly value: object }): Promise<Record<string, unknown> | undefined> {
    return this.ask(`/v3/directline/conversations/${this.conversation}/activities`, { type: 'message', ...words });
  }

  private async poll(): Promise<boolean> {
    const set = await this.ask(`/v3/directline/conversations/${this.conversation}/activities`);
    if (set === undefined) return false;
    this.heard = set['activities'] as readonly SeenActivity[];
    this.told.splice(0, this.told.length, ...this.heard.flatMap(({ text }) => this.groupIn(this.errand.done, text) ?? []));
    return true;
  }

  private readonly groupIn = (pattern: RegExp, text = ''): string | undefined => pattern.exec(text)?.[1]?.replaceAll(' ', '');

  /** What was said last, by whom: for who looks into a fault. */
  get saidLast(): string {
    return this.heard
      .slice(-6)
      .map(({ from, text, value }) => `${from.role}: ${text ?? JSON.stringify(value)}`)
      .join(' | ');
  }

  /** Whether the bot said something that fits since the customer said their last. */
  private saidSince(fits: RegExp): boolean {
    const own = this.heard.findLastIndex(({ from }) => from.role === 'user');
    return this.heard.slice(own + 1).some(({ text }) => fits.test(text ?? ''));
  }

  /** Whether every accepted change was reported. */
  get isServed(): boolean {
    return [...this.accepted].every((wanted) => this.told.includes(wanted));
  }

  /** Looks, and says the next word. Answers what it is waiting for. `next`: what is wanted when nothing is under way. */
  async step(next: () => string | undefined): Promise<'went on' | 'waits for the bot' | 'service is down' | 'done'> {
    if (this.conversation === '') await this.begin();
    if (this.conversation === '' || !(await this.poll())) return 'service is down';
    const last = this.heard.at(-1);
    if (last === undefined || last.from.role !== 'bot') return 'waits for the bot';
    return this.answer(last.text ?? '', next);
  }

  private async answer(
    text: string,
    next: () => string | undefined,
  ): Promise<'went on' | 'waits for the bot' | 'service is down' | 'done'> {
    const { asks, summary, done, code } = this.errand;
    const asked = this.heard.findLast((activity) => summary.test(activity.text ?? ''))?.text;
    const wanted = this.groupIn(summary, asked) ?? '';
    if (summary.test(text)) {
      const taken = await this.says({ text: 'yes' });
      if (taken && this.proved && !code) this.accepted.add(wanted);
      return taken ? 'went on' : 'service is down';
    }
    if (/6-digit support PIN/.test(text)) {
      if (this.where() !== undefined) this.tries += 1;
      const taken = await this.says({ value: { pin: this.member.pin } });
      if (taken && !code) this.accepted.add(wanted);
      return taken ? 'went on' : 'service is down';
    }
    if (code && /one-time code|Enter (?:it|the newest code) below/.test(text)) {
      const mailed = code(this.member);
      // A code is good for one try (I4): one that was compared in a life that ended before the answer is used up.
      if (mailed !== undefined && !this.spent.has(mailed) && this.saidSince(/not the newest code or there were too many tries/)) {
        this.accepted.delete(wanted);
        this.spent.add(mailed);
        this.isOutOfTries = this.tries > TRIES;
        if (this.isOutOfTries) return 'done';
        if (!this.unanswered.has(mailed)) this.surprises.push('A right code that was never given before was refused.');
        return (await this.says({ text: 'mail me the code again' })) ? 'went on' : 'service is down';
      }
      if (mailed === undefined || this.spent.has(mailed)) return 'waits for the bot';
      if (this.where() !== undefined) this.tries += 1;
      const taken = await this.says({ text: `the code is ${mailed}` });
      if (taken) this.accepted.add(wanted);
      else this.unanswered.add(mailed);
      return taken ? 'went on' : 'service is down';
    }
    if (/verified|the code is right|working on it/.test(text)) {
      this.proved = true;
      return 'waits for the bot';
    }
    if (/who you are/.test(text)) return (await this.says({ text: this.member.login })) ? 'went on' : 'service is down';
    if (done.test(text) || /can I do for you/.test(text)) {
      this.proved ||= this.told.length > 0;
      const wish = next();
      if (wish === undefined) return 'done';
      return (await this.says({ text: asks(wish) })) ? 'went on' : 'service is down';
    }
    this.surprises.push(text);
    return 'done';
  }

  /** Waits a moment where there is nothing to say. */
  static pause(): Promise<void> {
    return wait(15);
  }
}
