import { eventually } from '../../support/eventually';
import {
  deeds,
  deskCase,
  queue,
  type Deed,
  type DeedBody,
  type DeskCase,
  type DeskLine,
  type Queue,
  type Refusal,
} from '../../../src/desk/shapes';

/** What the desk answered. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
}

/** Somebody of the demo's desk, over plain HTTP as the console's page does it. */
export class DeskAgent {
  private constructor(
    readonly url: string,
    readonly cookie: string,
    private readonly language: string,
  ) {}

  static async signIn(url: string, name: 'sam' | 'alex' = 'sam', language = 'en'): Promise<DeskAgent> {
    const answer = await fetch(`${url}/desk/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ username: name, password: `northline-${name}` }),
    });
    if (answer.status !== 303) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
    return new DeskAgent(url, (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '', language);
  }

  /** Nobody: no cookie at all. */
  static nobody = (url: string): DeskAgent => new DeskAgent(url, '', 'en');

  /** The same agent at another instance. */
  at = (url: string): DeskAgent => new DeskAgent(url, this.cookie, this.language);

  async get<Body>(path: string): Promise<Answer<Body>> {
    const answer = await fetch(`${this.url}/desk/api/${path}${path.includes('?') ? '&' : '?'}language=${this.language}`, {
      headers: { cookie: this.cookie },
    });
    return read(answer);
  }

  async post<Body>(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer<Body>> {
    const answer = await fetch(`${this.url}/desk/api/${path}?language=${this.language}`, {
      method: 'POST',
      headers: { cookie: this.cookie, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return read(answer);
  }

  /** A deed that is meant to be done; fails with what was answered otherwise. */
  async does<D extends Deed>(
    number: string,
    deed: D,
    body: DeedBody<D>,
    key?: string,
  ): Promise<DeskCase & { readonly accepted?: boolean; readonly message?: string }> {
    const { status, body: answered, text } = await this.tries<D>(number, deed, body, key);
    if (status !== 200 || !('done' in answered)) throw new Error(`${deed} answered ${status}: ${text}`);
    return {
      ...deskCase.parse(answered.case),
      ...('accepted' in answered ? { accepted: answered.accepted, message: answered.message } : {}),
    };
  }

  tries<D extends Deed>(
    number: string,
    deed: D,
    body: DeedBody<D>,
    key?: string,
  ): Promise<
    Answer<
      | (
          | { readonly done: true; readonly case: DeskCase }
          | { readonly done: true; readonly case: DeskCase; readonly accepted: boolean; readonly message: string }
        )
      | Refusal
    >
  > {
    if (!(deed in deeds)) throw new Error(`There is no deed ${deed}.`);
    return this.post(`cases/${number}/${deed}`, body, key === undefined ? {} : { 'idempotency-key': key });
  }

  async queue(): Promise<Queue> {
    return queue.parse((await this.get('queue')).body);
  }

  async case(number: string): Promise<DeskCase> {
    const { body, status, text } = await this.get(`cases/${number}`);
    if (status !== 200) throw new Error(`The case answered ${status}: ${text}`);
    return deskCase.parse(body);
  }

  /** Waits until something waits in the queue that fits, and answers its number. */
  waiting = (fits: (row: Queue['waiting'][number]) => boolean = () => true): Promise<string> =>
    eventually(async () => (await this.queue()).waiting.find(fits)?.number, 'a case in the queue');

  /** Waits until the transcript of a case has a line that fits. */
  reads = (number: string, fits: (line: DeskLine) => boolean): Promise<DeskLine> =>
    eventually(async () => (await this.case(number)).transcript.find(fits), 'a line of the transcript');

  /** Opens the stream of events; `heard` grows as they come. */
  async listens(): Promise<{
    readonly heard: readonly { readonly event: string; readonly data: Readonly<Record<string, string>> }[];
    readonly close: () => void;
  }> {
    const stop = new AbortController();
    const answer = await fetch(`${this.url}/desk/api/events`, { headers: { cookie: this.cookie }, signal: stop.signal });
    if (answer.status !== 200) throw new Error(`The stream answered ${answer.status}.`);
    const heard: { event: string; data: Record<string, string> }[] = [];
    void (async () => {
      let text = '';
      const decoder = new TextDecoder();
      for await (const part of answer.body ?? []) {
        text += decoder.decode(part as Uint8Array, { stream: true });
        const frames = text.split('\n\n');
        text = frames.pop() ?? '';
        for (const frame of frames) {
          const event = /^event: (.*)$/m.exec(frame)?.[1];
          if (event !== undefined)
            heard.push({ event, data: JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? '{}') as Record<string, string> });
        }
      }
    })().catch(() => undefined);
    return { heard, close: () => stop.abort() };
  }
}

async function read<Body>(answer: Response): Promise<Answer<Body>> {
  const text = await answer.text();
  return { status: answer.status, text, body: (text.startsWith('{') ? JSON.parse(text) : undefined) as Body };
}
