import { setTimeout as wait } from 'node:timers/promises';
import type { DeskCase } from '../../src/desk/shapes';
import { demoAgents } from '../../src/desk/access/demo-agents';
import { eventually } from './eventually';

/** What the desk's API answered. */
export interface DeskAnswer {
  readonly status: number;
  /** Seconds to wait before anything else is sent, where it says so. */
  readonly retryAfter: number | undefined;
  readonly body: {
    readonly case?: DeskCase;
    readonly accepted?: boolean;
    readonly message?: string;
    readonly error?: { readonly code: string; readonly message: string; readonly agent?: string };
  };
}

/** An agent of the demo at the desk, over plain HTTP as the console does it. Keeps all it was answered. */
export class DeskAgent {
  /** Every body that came, as text. */
  readonly seen: string[] = [];

  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    readonly name: string,
  ) {}

  /** `url`: what PUBLIC_URL says, because cookies and origins are its. */
  static async signsIn(url: string, id: 'sam' | 'alex' = 'sam'): Promise<DeskAgent> {
    const known = demoAgents.find((agent) => agent.id === id);
    const answer = await fetch(`${url}/desk/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ username: id, password: known?.password ?? '' }).toString(),
    });
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    if (answer.status !== 303 || cookie === '') throw new Error(`Signing in at the desk answered ${answer.status}: ${await answer.text()}`);
    return new DeskAgent(url, cookie, known?.name ?? '');
  }

  /** One deed; answers whatever came. */
  async tries(number: string, deed: string, body: Readonly<Record<string, unknown>> = {}): Promise<DeskAnswer> {
    const answer = await fetch(`${this.url}/desk/api/cases/${number}/${deed}`, {
      method: 'POST',
      headers: { cookie: this.cookie, origin: new URL(this.url).origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    this.seen.push(text);
    const retryAfter = answer.headers.get('retry-after');
    return {
      status: answer.status,
      retryAfter: retryAfter === null ? undefined : Number(retryAfter),
      body: JSON.parse(text) as DeskAnswer['body'],
    };
  }

  /** One deed; who was faster than a person may be waits as long as it is told to, and tries again. */
  async patiently(number: string, deed: string, body: Readonly<Record<string, unknown>> = {}): Promise<DeskAnswer> {
    for (;;) {
      const answer = await this.tries(number, deed, body);
      if (answer.status !== 429) return answer;
      await wait((answer.retryAfter ?? 0) * 1_000);
    }
  }

  /** One deed that is taken; the case as it is then. */
  async does(number: string, deed: string, body: Readonly<Record<string, unknown>> = {}): Promise<DeskCase> {
    const {
      status,
      body: { case: shown, error },
    } = await this.patiently(number, deed, body);
    if (status !== 200 || shown === undefined) throw new Error(`${deed} answered ${status}: ${JSON.stringify(error)}`);
    return shown;
  }

  async get(path: string): Promise<string> {
    const answer = await fetch(`${this.url}/desk/api/${path}`, { headers: { cookie: this.cookie } });
    const text = await answer.text();
    this.seen.push(text);
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${text}`);
    return text;
  }

  async case(number: string): Promise<DeskCase> {
    return JSON.parse(await this.get(`cases/${number}`)) as DeskCase;
  }

  /** Waits until the case is as wanted; answers it. */
  async sees(number: string, fits: (seen: DeskCase) => boolean): Promise<DeskCase> {
    return eventually(async () => {
      const seen = await this.case(number);
      return fits(seen) ? seen : undefined;
    }, `the desk to see case ${number} as wanted`);
  }

  /** Waits for the line of a customer, or of anybody, in the transcript; answers the case. */
  reads(number: string, text: RegExp, from: 'customer' | 'bot' | 'agent' = 'customer'): Promise<DeskCase> {
    return this.sees(number, ({ transcript }) => transcript.some((line) => line.from === from && text.test(line.text)));
  }
}
