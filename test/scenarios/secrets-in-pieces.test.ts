import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';

/** What customers said, as it is kept. */
const said = async ({ store }: TalkingHouse, ...legs: readonly Talk[]): Promise<readonly string[]> =>
  (await Promise.all(legs.map(({ leg }) => store.readLines(leg, 0, 200))))
    .flat()
    .filter(({ from }) => from === 'customer')
    .map(({ activity }) => (JSON.parse(activity) as { readonly text?: string }).text ?? '');

/** A secret that comes in other ways than whole, and asked for: no transcript holds it, nor what it could be put together of (I11). */
describe('a secret that comes otherwise than it was asked for', () => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis: false });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(16 * 60_000));

  test('a new voicemail PIN that is said aloud at the question for its yes', async () => {
    const call = house.talk('voice');
    await call.says('reset my voicemail PIN');
    for (const keys of ['20417', '101', await house.pin(daniel), '59204817']) await call.keys(keys);
    expect(await call.keys('59204817')).toMatch(/Shall I do this/);
    for (const words of ['it is five nine two zero four eight one seven', '5920 4817, right?'])
      expect(await call.says(words)).toMatch(/yes, press 1|Press 1 for yes/);
    const kept = (await said(house, call)).slice(-2);
    expect(kept.join(' ')).not.toMatch(/\d|five|nine|two|zero|four|eight|seven/);
    expect(await call.keys('1')).toMatch(/Done/);
  });

  test('the support PIN, its digits one by one at the main menu of a call', async () => {
    const call = house.talk('voice');
    await call.says('hello');
    for (const key of await house.pin(daniel)) await call.keys(key);
    const kept = (await said(house, call)).slice(1);
    expect(kept).toHaveLength(6);
    expect(kept.filter((text) => /\d/.test(text) && !/^[12]$/.test(text))).toEqual([]);
    expect(kept.filter((text) => text === '•').length).toBeGreaterThan(3);
  });

  test.each([
    ['known', true],
    ['not known', false],
  ] as const)(
    '“my PIN is”, and the PIN in two messages, from somebody who is %s: asked for, covered, and not compared',
    async (_, known) => {
      const chat = house.talk('chat');
      const pin = await house.pin(daniel);
      if (known) await chat.says(`I am ${daniel}`);
      expect(await chat.says('my PIN is')).toMatch(known ? /Please enter it below/ : /who you are/);
      await chat.says(pin.slice(0, 3));
      await chat.says(pin.slice(3));
      const kept = (await said(house, chat)).slice(-2);
      expect(kept.join(' ')).not.toMatch(/\d/);
      if (known) expect(await chat.says(pin)).toMatch(/verified/);
    },
  );
});
