import { startRedis, unsynced, type RedisServer } from '../../support/redis-server';
import type { Customer } from '../../support/customer';
import { eventually } from '../../support/eventually';
import { House } from '../../support/house';
import type { Refusal } from '../../../src/desk/shapes';
import { DeskAgent } from './desk-agent';

describe('two instances on one Redis are one desk', () => {
  let redis: RedisServer;
  let houses: readonly [House, House];
  let sam: DeskAgent;
  let alex: DeskAgent;

  beforeAll(async () => {
    redis = await startRedis(unsynced);
    const env = { REDIS_URL: redis.url, SECRET_KEY: Buffer.alloc(32, 5).toString('base64') };
    houses = [await House.open({ env }), await House.open({ env })];
    sam = await DeskAgent.signIn(houses[0].url);
    alex = await DeskAgent.signIn(houses[1].url, 'alex');
  });
  afterAll(async () => {
    // Consoles that are connected do not keep an instance from stopping.
    await sam.listens();
    await alex.listens();
    await Promise.all(houses.map((house) => house.close()));
    await redis.stop();
  });

  async function waitingCase(house: House): Promise<{ readonly customer: Customer; readonly number: string }> {
    const customer = await house.customer();
    const known = (await sam.queue()).waiting.map(({ number }) => number);
    await customer.asks('I want to talk to a person', /colleague/);
    return { customer, number: await sam.waiting(({ number }) => !known.includes(number)) };
  }

  it('of two agents who take a case at once on two instances one gets it, and the other is told who', async () => {
    const { number } = await waitingCase(houses[0]);
    const tried = await Promise.all([sam.tries(number, 'take', {}), alex.tries(number, 'take', {})]);
    expect(tried.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = tried[0]?.status === 200 ? 'Sam Okafor' : 'Alex Moreau';
    const refused = tried.find(({ status }) => status === 409)?.body as Refusal;
    expect(refused.error).toMatchObject({ code: 'Taken', agent: winner, message: `${winner} has this case.` });
    expect((await sam.case(number)).agent?.name).toBe(winner);
  });

  it('a console on one instance is told at once of what happens on the other', async () => {
    const live = await sam.listens();
    await eventually(async () => live.heard.find(({ event }) => event === 'hello'), 'the stream');
    const { customer, number } = await waitingCase(houses[1]);
    await eventually(
      async () => live.heard.find(({ event, data }) => event === 'case' && data.number === number),
      'the case in the stream',
    );
    await sam.does(number, 'take', {});
    await customer.hears(/Sam Okafor/);
    const before = live.heard.length;
    await customer.says('It is about my handset.');
    await eventually(async () => live.heard.slice(before).find(({ data }) => data.number === number), 'the message in the stream');
    expect((await sam.reads(number, ({ text }) => text === 'It is about my handset.')).from).toBe('customer');
    live.close();
  });

  it('what an agent writes on one instance reaches a chat that is connected to the other, once, and in order', async () => {
    const { customer, number } = await waitingCase(houses[1]);
    const { legs } = await sam.does(number, 'take', {});
    const leg = legs[0]?.leg ?? '';
    const words = Array.from({ length: 8 }, (_, n) => `Step ${n + 1}`);
    for (const text of words) await sam.does(number, 'say', { leg, text });
    await customer.hears(/^Step 8$/);
    const said = (await customer.transcript()).flatMap(({ text }) => (text?.startsWith('Step ') ? [text] : []));
    expect(said).toEqual(words);
  });

  it('a deed that is sent twice under one key, even to two instances, is done once; one that was refused may be tried again', async () => {
    const { customer, number } = await waitingCase(houses[0]);
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    expect((await sam.tries(number, 'say', { leg, text: 'Only once.' }, 'key-1')).status).toBe(409);
    await sam.does(number, 'take', {});
    await Promise.all([
      sam.does(number, 'say', { leg, text: 'Only once.' }, 'key-1'),
      sam.at(houses[1].url).does(number, 'say', { leg, text: 'Only once.' }, 'key-1'),
    ]);
    await sam.does(number, 'hand-back', {}, 'key-2');
    expect((await sam.does(number, 'hand-back', {}, 'key-2')).state).toBe('bot');
    expect(
      (await sam.does(number, 'say', { leg, text: 'Only once.' }, 'key-1')).transcript.filter(({ text }) => text === 'Only once.'),
    ).toHaveLength(1);
    await customer.hears(/support assistant/);
    expect((await customer.transcript()).filter(({ text }) => text === 'Only once.')).toHaveLength(1);
  });

  it('a supervisor takes a case over from an agent, who is told at the next deed; an agent may not', async () => {
    const { number } = await waitingCase(houses[0]);
    await sam.does(number, 'take', {});
    expect(await alex.does(number, 'take', { over: true })).toMatchObject({ agent: { id: 'alex' } });
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    expect((await sam.tries(number, 'say', { leg, text: 'Still me?' })).body).toMatchObject({
      error: { code: 'Taken', agent: 'Alex Moreau' },
    });
    expect((await sam.tries(number, 'take', { over: true })).body).toMatchObject({ error: { code: 'Taken' } });
  });
});
