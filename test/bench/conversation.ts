import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { get, post } from './http-client';

/** What a customer talks to. `secret`: of Direct Line; `members`: users with their PINs, one for each conversation. */
export interface Target {
  readonly kind: 'direct-line' | 'bot-framework' | 'bot-service' | 'conventional' | 'plain';
  readonly url: string;
  readonly secret?: string;
  /** Of a channel's requests: the token it shows, and the address it stands for. */
  readonly channel?: { readonly token: string; readonly serviceUrl: string };
  /** The customer polls, and opens no stream. */
  readonly polls?: true;
}

export interface Member {
  readonly login: string;
  readonly pin: string;
}

/** Called with the milliseconds from a message being sent to its right answer being there. */
export type Timed = (milliseconds: number) => void;

/** A wait between a customer's messages. */
export type Think = () => Promise<void>;

/** Messages of a conversation: the turns that are counted. */
export const messages = 6;

const forwardTo = '613 555 0100';

/** What a customer says and what must be answered, in order. */
const script = ({
  login,
  pin,
}: Member): readonly {
  readonly says: { readonly text?: string; readonly value?: { readonly pin: string } };
  readonly answer: RegExp;
}[] => [
  { says: { text: 'Hello' }, answer: /What can I do for you/ },
  { says: { text: 'I want to forward my calls' }, answer: /Which number should your calls go to/ },
  { says: { text: forwardTo }, answer: /who you are/ },
  { says: { text: login }, answer: new RegExp(`Forward calls of ${login} to \\+1 613 555 0100\\.[^]*Shall I do this`) },
  { says: { text: 'yes' }, answer: /6-digit support PIN/ },
  { says: { value: { pin } }, answer: /you’re verified/ },
];
const outcome = /are now forwarded to \+1 613 555 0100/;

/** A stream of a conversation: what the bot says there. */
class Heard {
  private readonly texts: string[] = [];
  private waiting: { readonly fits: RegExp; readonly done: () => void } | undefined;

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.take(String(data)));
  }

  private take(frame: string): void {
    if (frame === '') return;
    const { activities } = JSON.parse(frame) as {
      readonly activities: readonly { readonly type: string; readonly text?: string; readonly from: { readonly role: string } }[];
    };
    for (const { type, text, from } of activities) if (type === 'message' && from.role === 'bot') this.texts.push(text ?? '');
    if (this.waiting && this.texts.some((text) => this.waiting?.fits.test(text))) this.waiting.done();
  }

  /** What was said before is answered and done with. */
  forget(): void {
    this.texts.length = 0;
  }

  hears(fits: RegExp): Promise<void> {
    if (this.texts.some((text) => fits.test(text))) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`No answer that fits ${fits} within 20 s; heard ${JSON.stringify(this.texts)}`)),
        20_000,
      );
      this.waiting = {
        fits,
        done: () => {
          clearTimeout(late);
          this.waiting = undefined;
          resolve();
        },
      };
    });
  }
}

/** The same without a stream: each message's answer is polled for. The outcome is polled for until it is there. */
async function polledChange({ url, secret }: Target, member: Member, timed: Timed, think: Think): Promise<void> {
  const begun = await post(`${url}/v3/directline/conversations`, { locale: 'en' }, { authorization: `Bearer ${secret}` });
  const path = `${url}/v3/directline/conversations/${String(begun['conversationId'])}/activities`;
  const authorization = `Bearer ${String(begun['token'])}`;
  let watermark = '';
  const heard = async (): Promise<string> => {
    const set = await get(`${path}?watermark=${watermark}`, { authorization });
    watermark = String(set['watermark']);
    return (set['activities'] as readonly { readonly text?: string }[]).map(({ text }) => text ?? '').join('\n');
  };
  for (const { says, answer } of script(member)) {
    await think();
    const started = performance.now();
    await post(path, { type: 'message', from: { id: 'customer' }, locale: 'en', ...says }, { authorization });
    let all = await heard();
    if (!answer.test(all)) throw new Error(`No answer that fits ${answer}; got ${JSON.stringify(all)}`);
    timed(performance.now() - started);
    if (!('value' in says)) continue;
    for (let polls = 0; !outcome.test(all); polls += 1) {
      if (polls === 100) throw new Error('The outcome did not come within 100 polls.');
      await new Promise((resolve) => setTimeout(resolve, 20));
      all = await heard();
    }
  }
}

/** The verified change over Direct Line, answers read from the stream as the official client does. Rejects at a wrong answer. */
async function verifiedChange(target: Target, member: Member, timed: Timed, think: Think, upTo: number): Promise<void> {
  if (target.polls) return polledChange(target, member, timed, think);
  const { url, secret } = target;
  const begun = await post(`${url}/v3/directline/conversations`, { locale: 'en' }, { authorization: `Bearer ${secret}` });
  const [id, token, stream] = [String(begun['conversationId']), String(begun['token']), String(begun['streamUrl'])];
  const heard = new Heard(new WebSocket(stream.replace('localhost', '127.0.0.1'), { perMessageDeflate: false }));
  try {
    await heard.hears(/Hello! I’m the /);
    for (const { says, answer } of script(member).slice(0, upTo)) {
      await think();
      heard.forget();
      const started = performance.now();
      const answered = heard.hears(answer);
      await Promise.all([
        answered,
        post(
          `${url}/v3/directline/conversations/${id}/activities`,
          { type: 'message', from: { id: 'customer' }, locale: 'en', ...says },
          { authorization: `Bearer ${token}` },
        ),
      ]);
      timed(performance.now() - started);
    }
    if (upTo === messages) await heard.hears(outcome);
  } finally {
    heard.socket.terminate();
  }
}

/** One message to a bot of the Bot Framework, with its answers in the reply (`expectReplies`). */
async function sayToBot({ url, channel }: Target, conversation: string, n: number, text: string): Promise<readonly string[]> {
  const reply = await post(
    `${url}/api/messages`,
    {
      type: 'message',
      id: `${conversation}-${n}`,
      timestamp: new Date().toISOString(),
      channelId: channel ? 'webchat' : 'directline',
      serviceUrl: channel?.serviceUrl ?? 'http://127.0.0.1:1/',
      deliveryMode: 'expectReplies',
      from: { id: conversation, name: '', role: 'user' },
      recipient: { id: 'bot', name: 'bot', role: 'bot' },
      conversation: { id: conversation },
      text,
      locale: 'en',
    },
    channel ? { authorization: `Bearer ${channel.token}` } : {},
  );
  return ((reply['activities'] ?? []) as readonly { readonly text?: string }[]).map((activity) => activity.text ?? '');
}

/** As many messages to a bot that echoes each. */
async function echoes(target: Target, { login }: Member, timed: Timed, think: Think, upTo: number): Promise<void> {
  for (let n = 0; n < upTo; n += 1) {
    await think();
    const text = `message ${n} of ${login}`;
    const started = performance.now();
    const [echo] = await sayToBot(target, login, n, text);
    if (echo !== `Echo: ${text}`) throw new Error(`The echo of ${JSON.stringify(text)} was ${JSON.stringify(echo)}`);
    timed(performance.now() - started);
  }
}

/** The verified change with a bot of the Bot Framework; each time a conversation of its own. */
async function conventionalChange(target: Target, member: Member, timed: Timed, think: Think, upTo: number): Promise<void> {
  const conversation = randomUUID();
  const said: string[] = [];
  for (const [n, { says, answer }] of script(member).slice(0, upTo).entries()) {
    await think();
    const started = performance.now();
    const answers = await sayToBot(target, conversation, n, says.text ?? says.value?.pin ?? '');
    said.push(...answers);
    if (!answers.some((text) => answer.test(text))) throw new Error(`No answer that fits ${answer}; heard ${JSON.stringify(said)}`);
    timed(performance.now() - started);
  }
  if (upTo === messages && !outcome.test(said.at(-1) ?? '')) throw new Error(`The change was not told; heard ${JSON.stringify(said)}`);
}

/** As many messages to a server that just answers. */
async function plain({ url }: Target, { login }: Member, timed: Timed, think: Think, upTo: number): Promise<void> {
  for (let n = 0; n < upTo; n += 1) {
    await think();
    const text = `message ${n} of ${login}`;
    const started = performance.now();
    const reply = await post(`${url}/echo`, { conversation: login, text });
    if (reply['text'] !== `Echo: ${text}`) throw new Error(`The echo of ${JSON.stringify(text)} was ${JSON.stringify(reply)}`);
    timed(performance.now() - started);
  }
}

const talks = {
  'direct-line': verifiedChange,
  'bot-framework': echoes,
  'bot-service': conventionalChange,
  conventional: conventionalChange,
  plain,
} as const;

/** One conversation, whole or its first messages; rejects at the first answer that is not right. */
export const converse = (target: Target, member: Member, timed: Timed, think: Think, upTo = messages): Promise<void> =>
  talks[target.kind](target, member, timed, think, upTo);
