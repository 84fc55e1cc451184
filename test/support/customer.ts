import { eventually } from './eventually';

/** An activity as Direct Line hands it out. */
export interface SeenActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly value?: unknown;
  readonly from: { readonly id: string; readonly role: string };
  readonly replyToId?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] };
}

export interface Talk {
  readonly locale?: string;
  /** The address this customer comes from, as a proxy before the service tells it (TRUSTED_PROXIES). */
  readonly from?: string;
}

/** Somebody at the chat, over plain HTTP as the web client does it. */
export class Customer {
  private watermark = '';
  private readonly heard: SeenActivity[] = [];
  private mark = 0;

  private constructor(
    private readonly url: string,
    private talk: string,
    private bearer: string,
    readonly cookie: string,
    private readonly locale: string,
    private readonly from?: string,
  ) {}

  static async begin(url: string, { locale = 'en-US', from }: Talk): Promise<Customer> {
    const minted = await fetch(`${url}/chat/token`, { method: 'POST' });
    const { token } = (await minted.json()) as { readonly token: string };
    const begun = await fetch(`${url}/v3/directline/conversations`, {
      method: 'POST',
      headers: headersOf(token, from),
      body: JSON.stringify({ user: {}, locale }),
    });
    if (!begun.ok) throw new Error(`Beginning a chat answered ${begun.status}: ${await begun.text()}`);
    const { conversationId } = (await begun.json()) as { readonly conversationId: string };
    const customer = new Customer(url, conversationId, token, cookieOf(minted), locale, from);
    await customer.hears(/./);
    return customer;
  }

  /** A mailed link opened in a browser that never chatted here, its button pressed: the chat that goes on there. */
  static async opensElsewhere(url: string, link: string, { locale = 'en-US', from }: Talk = {}): Promise<Customer> {
    const opened = await press(url, link, '');
    if (opened.status !== 303) throw new Error(`The link answered ${opened.status}, wanted 303 to the chat.`);
    const customer = new Customer(url, '', '', cookieOf(opened), locale, from);
    if (!(await customer.returns())) throw new Error('The link should have left a chat in this browser.');
    return customer;
  }

  /** The same conversation where the service is found at another address by now, all that was said before heard. */
  async goesOnAt(url: string): Promise<Customer> {
    const same = new Customer(url, this.talk, this.bearer, this.cookie, this.locale, this.from);
    await same.poll();
    return same;
  }

  get conversation(): string {
    return this.talk;
  }

  get token(): string {
    return this.bearer;
  }

  /** The page is loaded again: a new token for this browser. False: its chat is over, and another one begins when it is opened. */
  async returns(): Promise<boolean> {
    const minted = await fetch(`${this.url}/chat/token`, { method: 'POST', headers: { cookie: this.cookie } });
    const { token, conversationId } = (await minted.json()) as { readonly token: string; readonly conversationId?: string };
    if (conversationId === undefined) return false;
    [this.bearer, this.talk] = [token, conversationId];
    return true;
  }

  /** A new token for the old one, as an open page gets it before half an hour is over. */
  async refreshes(): Promise<void> {
    const answer = await fetch(`${this.url}/v3/directline/tokens/refresh`, { method: 'POST', headers: headersOf(this.token, this.from) });
    this.bearer = ((await answer.json()) as { readonly token: string }).token;
  }

  /** Posts, and answers the activity's id once it is taken. */
  async posts(activity: Readonly<Record<string, unknown>>): Promise<string> {
    const answer = await fetch(`${this.url}/v3/directline/conversations/${this.talk}/activities`, {
      method: 'POST',
      headers: headersOf(this.token, this.from),
      body: JSON.stringify({ type: 'message', from: { id: 'somebody' }, locale: this.locale, ...activity }),
    });
    if (answer.status !== 200) throw new Error(`Posting answered ${answer.status}: ${await answer.text()}`);
    this.mark = this.heard.length;
    return ((await answer.json()) as { readonly id: string }).id;
  }

  says(text: string): Promise<string> {
    return this.posts({ text });
  }

  submits(value: Readonly<Record<string, string>>): Promise<string> {
    return this.posts({ value, channelData: { postBack: true } });
  }

  /** Says it and waits for an answer that fits. */
  async asks(text: string, answer: RegExp): Promise<string> {
    await this.says(text);
    return this.hears(answer);
  }

  /** Opens a mailed link in this customer's own browser, as the page's button does; answers the status. */
  async opens(link: string): Promise<number> {
    return (await press(this.url, link, this.cookie)).status;
  }

  /** Waits until the bot has said, since the last message, something that fits; answers it. */
  async hears(fits: RegExp): Promise<string> {
    const at = await this.hearsNext(fits, 0);
    return this.said(this.mark)[at] ?? '';
  }

  /** What counts as heard since the last message begins here. */
  marks(): void {
    this.mark = this.heard.length;
  }

  /** Waits for the first fitting line among those since the last message, from the `from`th on; answers its place. */
  async hearsNext(fits: RegExp, from: number): Promise<number> {
    return eventually(async () => {
      await this.poll();
      const at = this.said(this.mark).findIndex((text, n) => n >= from && fits.test(text));
      return at < 0 ? undefined : at;
    }, `${fits}`).catch((error: unknown) => {
      throw new Error(`${String(error)} Heard since the last message: ${JSON.stringify(this.said(this.mark))}`, { cause: error });
    });
  }

  private said(from: number): string[] {
    return this.heard
      .slice(from)
      .filter((activity) => activity.from.role === 'bot')
      .map((activity) => activity.text ?? '');
  }

  private async poll(): Promise<void> {
    const answer = await fetch(`${this.url}/v3/directline/conversations/${this.talk}/activities?watermark=${this.watermark}`, {
      headers: headersOf(this.token, this.from),
    });
    if (answer.status !== 200) throw new Error(`Reading the talk answered ${answer.status}: ${await answer.text()}`);
    const { activities, watermark } = (await answer.json()) as { readonly activities: readonly SeenActivity[]; readonly watermark: string };
    this.watermark = watermark;
    this.heard.push(...activities);
  }

  /** Everything of the talk so far, both sides. */
  async transcript(): Promise<readonly SeenActivity[]> {
    await this.poll();
    return this.heard;
  }
}

const headersOf = (token: string, from: string | undefined): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  ...(from === undefined ? {} : { 'x-forwarded-for': from }),
});

const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

/** The button on the page behind a mailed link. */
const press = (url: string, link: string, cookie: string): Promise<Response> =>
  fetch(`${url}${new URL(link).pathname}`, { method: 'POST', headers: { cookie, origin: new URL(link).origin }, redirect: 'manual' });
