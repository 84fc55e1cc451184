import { eventually } from './house';

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

export interface Talk { readonly locale?: string }

/** Somebody at the chat, over plain HTTP as the web client does it. */
export class Customer {
  private watermark = '';
  private readonly heard: SeenActivity[] = [];
  private mark = 0;

  private constructor(private readonly url: string, readonly conversation: string, readonly token: string, readonly cookie: string, private readonly locale: string) {}

  static async begin(url: string, { locale = 'en-US' }: Talk): Promise<Customer> {
    const minted = await fetch(`${url}/chat/token`, { method: 'POST' });
    const { token } = (await minted.json()) as { readonly token: string };
    const begun = await fetch(`${url}/v3/directline/conversations`, { method: 'POST', headers: headersOf(token), body: JSON.stringify({ user: {}, locale }) });
    const { conversationId } = (await begun.json()) as { readonly conversationId: string };
    const customer = new Customer(url, conversationId, token, (minted.headers.get('set-cookie') ?? '').split(';')[0] ?? '', locale);
    await customer.hears(/./);
    return customer;
  }

  /** Posts, and answers the activity's id once it is taken. */
  async posts(activity: Readonly<Record<string, unknown>>): Promise<string> {
    const answer = await fetch(`${this.url}/v3/directline/conversations/${this.conversation}/activities`, {
      method: 'POST', headers: headersOf(this.token), body: JSON.stringify({ type: 'message', from: { id: 'somebody' }, locale: this.locale, ...activity }),
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

  /** Waits until the bot has said, since the last message, something that fits; answers it. */
  async hears(fits: RegExp): Promise<string> {
    return eventually(async () => {
      await this.poll();
      return this.said(this.mark).find((text) => fits.test(text));
    }, `${fits} (heard: ${JSON.stringify(this.said(this.mark))})`).catch((error: unknown) => {
      throw new Error(`${String(error)} Heard since the last message: ${JSON.stringify(this.said(this.mark))}`, { cause: error });
    });
  }

  private said(from: number): string[] {
    return this.heard.slice(from).filter((activity) => activity.from.role === 'bot').map((activity) => activity.text ?? '');
  }

  private async poll(): Promise<void> {
    const answer = await fetch(`${this.url}/v3/directline/conversations/${this.conversation}/activities?watermark=${this.watermark}`, { headers: headersOf(this.token) });
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

const headersOf = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });
