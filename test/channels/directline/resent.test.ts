// @needs redis
import { eventually } from '../../support/eventually';
import { inBothStores } from '../../scenarios/support/world';

const daniel = '101@organization.com';

inBothStores((world) => {
  test('a message that its client sends again, because the answer was lost, is one message: the first one’s id, and nothing said or done twice', async () => {
    const { house } = world();
    const chat = await house.customer();
    await chat.asks(`I am ${daniel}, mail me my PIN`, /on its way/);
    await chat.asks(`my PIN is ${await house.pinOf('daniel.okafor@example.com')}`, /verified/);
    const wish = { text: 'forward my calls to 613 555 0142', channelData: { clientActivityID: 'c-wish' } };
    const id = await chat.posts(wish);
    expect(await chat.posts(wish)).toBe(id);
    await chat.asks('no, to 613 555 0143', /0143.*Shall I do this/s);
    // Long after, and while the first is still on its way.
    expect(await chat.posts(wish)).toBe(id);
    const yes = { text: 'yes', channelData: { clientActivityID: 'c-yes' } };
    const ids = await Promise.all(Array.from({ length: 8 }, () => chat.posts(yes)));
    expect(new Set(ids).size).toBe(1);
    const lines = await eventually(async () => {
      const all = await chat.transcript();
      return all.some(({ text = '' }) => text.startsWith('Done.')) ? all : undefined;
    }, 'the change being told');
    const told = lines.map(({ text = '' }) => text);
    expect(told.filter((text) => text === wish.text)).toHaveLength(1);
    expect(told.filter((text) => text === 'yes')).toHaveLength(1);
    expect(told.filter((text) => text.startsWith('Done.'))).toEqual([expect.stringContaining('0143')]);
    expect((await house.audit()).filter(({ action }) => action === 'change.applied')).toHaveLength(1);
  });

  test('other words, another customer’s talk and no name at all are messages of their own; a wrong PIN sent again counts once', async () => {
    const { house } = world();
    const [chat, other] = [await house.customer(), await house.customer()];
    const posts = (text: string, clientActivityID: string | undefined, by = chat): Promise<string> =>
      by.posts({ text, ...(clientActivityID === undefined ? {} : { channelData: { clientActivityID } }) });
    const ids = [
      await posts('hello', 'always the same'),
      await posts('hello', 'c-1'),
      await posts('thank you', 'c-1'),
      await posts('hello', undefined),
      await posts('hello', undefined),
      await posts('hello', 'c-1', other),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    await chat.asks(`I am ${daniel}`, /./);
    await chat.asks('forward my calls to 613 555 0142', /Shall I do this/);
    await chat.asks('yes', /support PIN/);
    for (let n = 0; n < 4; n += 1) await posts('000000', 'c-pin');
    await chat.hears(/./);
    // Three wrong ones from one chat would have been the last (I2).
    const pin = /^\s*(\d{6})\s*$/m.exec(
      (await house.mail('daniel.okafor@example.com', ({ subject }) => subject === 'Your support PIN')).text,
    )?.[1];
    await chat.asks(`my PIN is ${pin}`, /verified/);
  });
});
