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
