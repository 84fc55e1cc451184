import { BotCloud, Channel } from '../support/bot-cloud';
import { House } from '../support/house';
import { startRedis, unsynced } from '../support/redis-server';

test('two instances are one bot: a conversation goes on wherever its next activity comes, and what happens on the one is told there by the other', async () => {
  const [cloud, redis] = [await BotCloud.start(), await startRedis(unsynced)];
  const env = { ...cloud.env, REDIS_URL: redis.url, SECRET_KEY: Buffer.alloc(32, 7).toString('base64') };
  const [one, two] = [await House.open({ env }), await House.open({ env })];
  try {
    const chat = new Channel(cloud, one.url);
    const elsewhere = (activity: Readonly<Record<string, unknown>>) => chat.postTo(two.url, chat.activity(activity));
    await chat.says('I am 101@organization.com, mail me my PIN');
    const pin = await one.pinOf('daniel.okafor@example.com');
    await elsewhere({ type: 'message', text: `my PIN is ${pin}` });
    expect(await chat.hears()).toMatch(/verified/);
    const same = chat.activity({ type: 'message', text: 'forward my calls to 613 555 0142' });
    await Promise.all([chat.post(same), chat.postTo(two.url, same)]);
    expect(await chat.hears()).toMatch(/0142[^]*Shall I do this/);
    const call = new Channel(cloud, two.url, 'telephony', { from: { id: '+16135557000' } });
    const keys = async (all: string): Promise<void> => {
      for (const [n, text] of [...all].entries())
        await call.postTo(n % 2 === 0 ? two.url : one.url, call.activity({ type: 'message', text, entities: [{ type: 'DTMF' }] }));
    };
    await call.joins();
    for (const all of ['1', '5', '20417#', '101#', `${pin}#`]) await keys(all);
    expect(
      (await cloud.heard(chat.id, 5)).map(({ text = '' }) => text).filter((text) => /0142[^]*Shall I do this|on the phone/.test(text)),
    ).toHaveLength(2);
    await keys('1');
    const told = await cloud.heard(chat.id, 6);
    expect(told.at(-1)?.text).toMatch(/just done on the phone/);
    expect(told).toHaveLength(6);
  } finally {
    await Promise.all([one.close(), two.close()]);
    await redis.stop();
    await cloud.stop();
  }
});
