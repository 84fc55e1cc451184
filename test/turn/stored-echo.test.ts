import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

let house: TalkingHouse;
beforeAll(async () => {
  house = await openTalkingHouse();
});
afterAll(() => house.close());

/** Sends a message with files and answers all that is stored of the talk. */
async function stored(talk: Talk, ...names: readonly string[]): Promise<string> {
  const { lastInbound } = talk;
  if (!lastInbound) throw new Error('Nothing was said yet.');
  const attachments = names.map((name) => ({ contentType: 'application/octet-stream', name }));
  await talk.again({
    ...lastInbound,
    turnId: `${lastInbound.turnId}-files`,
    text: 'look',
    attachments: true,
    echo: { attachments },
  });
  return JSON.stringify(await house.store.readLines(talk.leg, 0, 200));
}

test('a PIN in the name of a file is stored nowhere, asked for or not', async () => {
  const talk = house.talk('chat');
  await talk.says('hello');
  const before = await stored(talk, 'my PIN 482193.txt', '4-8-2-1-9-3.png', 'holiday.png');
  expect(before).not.toMatch(/482193|4-8-2-1-9-3/);
  expect(before).toContain('my PIN ••••••.txt');
  expect(before).toContain('holiday.png');

  await talk.says('101@organization.com, stop forwarding my calls');
  expect(await talk.says('yes')).toMatch(/PIN/);
  expect(await stored(talk, '482.png', '193.png')).not.toMatch(/482|193\.png/);
});

test('what a client added to its message for itself comes back as it was, but for a PIN in it, and never as what the channel wrote', async () => {
  const talk = house.talk('chat');
  await talk.says('hello');
  const { lastInbound } = talk;
  if (!lastInbound) throw new Error('Nothing was said yet.');
  const page = { title: 'Prices', at: 1732380000000, seen: ['a', { deep: true }], id: '7f3c2a91-0b1d-4f6e-9d57-1c2b3a4d5e6f' };
  await talk.again({
    ...lastInbound,
    turnId: `${lastInbound.turnId}-data`,
    text: 'what can you do?',
    echo: { channelData: { clientActivityID: 'mine' } },
    clients: { page, typed: 'my PIN 482193', '482193': { number: 482193 }, clientActivityID: 'theirs' },
  });
  const own = (await house.store.readLines(talk.leg, 0, 200)).find(({ activity }) => activity.includes('clientActivityID'));
  expect(JSON.parse(own?.activity ?? '')).toMatchObject({
    channelData: { page, typed: 'my PIN ••••••', '••••••': { number: '••••••' }, clientActivityID: 'mine' },
  });
  expect(own?.activity).not.toContain('482193');
});
