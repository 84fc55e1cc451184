import { WebSocket } from 'ws';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { startRedis, type RedisServer, unsynced } from '../support/redis-server';

interface Frame {
  readonly activities: readonly { readonly from: { readonly role: string }; readonly text?: string }[];
}

describe('two instances on one Redis', () => {
  let redis: RedisServer;
  const houses: House[] = [];
  beforeAll(async () => {
    redis = await startRedis(unsynced);
    const env = { REDIS_URL: redis.url, SECRET_KEY: 'a secret of the test, thirty-two long' };
    for (let n = 0; n < 2; n += 1) houses.push(await House.open({ env }));
  });
  afterAll(async () => {
    for (const house of houses) await house.close();
    await redis.stop();
  });

  /** In whichever demo mailbox it lies. */
  const pinOfDaniel = async (): Promise<string> => {
    const mails = async () => (await Promise.all(houses.map((house) => house.mails('daniel.okafor@example.com')))).flat();
    return eventually(
      async () => (await mails()).map((mail) => /(?<!\d)\d{6}(?!\d)/.exec(mail.text)?.[0]).find(Boolean),
      'a mail with the PIN',
    );
  };

  const at = (house: House | undefined, path: string, token: string, body?: unknown): Promise<Response> =>
    fetch(`${house?.url ?? ''}/v3/directline/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  test('a customer’s socket is on one, the turns on the other: every line comes once, in order, and the change happens', async () => {
    const [one, two] = houses;
    const { token } = (await (await fetch(`${one?.url ?? ''}/chat/token`, { method: 'POST' })).json()) as { readonly token: string };
    const begun = (await (await at(one, 'conversations', token, { user: {} })).json()) as {
      readonly conversationId: string;
      readonly streamUrl: string;
    };
    const heard: string[] = [];
    const stream = new URL(begun.streamUrl);
    const socket = new WebSocket(`ws://127.0.0.1:${one?.service.port ?? 0}${stream.pathname}${stream.search}`);
    socket.on('message', (data) => {
      const text = String(data);
      if (text !== '')
        heard.push(
          ...(JSON.parse(text) as Frame).activities
            .filter((activity) => activity.from.role === 'bot' && activity.text)
            .map((activity) => activity.text ?? ''),
        );
    });
    const says = async (text: string, answer: RegExp): Promise<void> => {
      const before = heard.length;
      expect(
        (await at(two, `conversations/${begun.conversationId}/activities`, token, { type: 'message', from: { id: 'x' }, text })).status,
      ).toBe(200);
      await eventually(async () => heard.slice(before).find((line) => answer.test(line)), `${answer}, heard ${JSON.stringify(heard)}`);
    };
    await eventually(async () => heard[0], 'the greeting');
    await says('stop forwarding my calls please', /who you are/);
    await says('101@organization.com', /Shall I do this/);
    await says('yes', /support PIN/);
    await says('please mail me my support PIN', /on its way/);
    await says(await pinOfDaniel(), /no longer forwarded/);
    expect(new Set(heard).size).toBe(heard.length);
    socket.close();
  });

  test('a PIN that one takes in where it still knows the talk of before the other asked for it is counted as the comparison that it is', async () => {
    const [one, two] = houses;
    const compared = async (outcome: string): Promise<number> => {
      const counts = await Promise.all(houses.map((house) => house.metric(`countersign_secret_checks_total{outcome="${outcome}"}`)));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    const pin = await pinOfDaniel();
    const customer = await (one as House).customer();
    const before = await compared('accepted');
    const path = `conversations/${customer.conversation}/activities`;
    await customer.asks('hello', /./);
    for (const [text, answer] of [
      ['101@organization.com, stop forwarding my calls', /Shall I do this/],
      ['yes', /support PIN/],
    ] as const) {
      expect((await at(two, path, customer.token, { type: 'message', from: { id: 'x' }, text })).status).toBe(200);
      await customer.hears(answer);
    }
    await customer.asks(pin, /verified/);
    expect(await compared('accepted')).toBe(before + 1);
  });

  test.each([
    ['never heard of it', false],
    ['still takes it for open', true],
  ])('a conversation ended on one is over on the other, which %s: nothing is taken, no case begins', async (_, known) => {
    const [one, two] = houses;
    const customer = await (one as House).customer();
    const path = `conversations/${customer.conversation}/activities`;
    const says = (house: House | undefined, text: string): Promise<Response> =>
      at(house, path, customer.token, { type: 'message', from: { id: 'x' }, text });
    await customer.asks('hello', /./);
    if (known) expect((await says(two, 'hello again')).status).toBe(200);
    expect((await at(one, path, customer.token, { type: 'endOfConversation', from: { id: 'x' } })).status).toBe(200);
    const lines = async (): Promise<number> =>
      ((await (await at(two, path, customer.token)).json()) as { readonly activities: readonly unknown[] }).activities.length;
    const before = await lines();
    for (const house of [two, one, two]) {
      const late = await says(house, 'forward my calls to 613 555 0100');
      expect([late.status, await late.json()]).toEqual([404, { error: { code: 'ConversationEnded', message: expect.any(String) } }]);
    }
    expect([await lines(), before]).toEqual([before, before]);
  });

  test.each(['typing', 'event'])('a conversation ended on one takes no %s on the other either', async (type) => {
    const [one, two] = houses;
    const customer = await (one as House).customer();
    const path = `conversations/${customer.conversation}/activities`;
    const posts = (house: House | undefined, activity: Readonly<Record<string, unknown>>): Promise<Response> =>
      at(house, path, customer.token, { from: { id: 'x' }, ...activity });
    await customer.asks('hello', /./);
    // The other one knows the talk, and takes it for open.
    expect([(await posts(two, { type: 'message', text: 'hello' })).status, (await posts(two, { type, name: 'x' })).status]).toEqual([
      200, 200,
    ]);
    expect((await posts(one, { type: 'endOfConversation' })).status).toBe(200);
    const late = await posts(two, { type, name: 'x' });
    expect([late.status, await late.json()]).toEqual([404, { error: { code: 'ConversationEnded', message: expect.any(String) } }]);
  });

  test('a PIN replaced on one ends the grant that was given on the other', async () => {
    const [one, two] = houses;
    const first = await (one as House).customer();
    const second = await (two as House).customer();
    const pin = await pinOfDaniel();
    await first.asks(`101@organization.com, my PIN is ${pin}`, /verified/);
    await second.asks(`101@organization.com, my PIN is ${pin}`, /verified/);
    await second.asks('somebody saw my PIN, I want a new one', /Shall I do this/);
    await second.asks('yes', /You have a new support PIN/);
    await first.hears(/new (support )?PIN/);
    await first.asks('forward my calls to 613 555 0100', /Shall I do this/);
    expect(await first.asks('yes', /6-digit support PIN/)).toContain('PIN');
  });
});
