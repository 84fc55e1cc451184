import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const minute = 60_000;
const unknown = /I find nothing under that case number that I could read out to you/;

describe.each([
  ['embedded', false],
  ['Redis', true],
])('what an unproved chat drafted, by the number of its case, in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(26 * 60 * minute));

  const applied = async () => (await house.store.readAudit(0, 10_000)).filter(({ action }) => action === 'change.applied').length;
  const numberIn = (heard: string): string => /C-\w{4}-\w/.exec(heard)?.[0] ?? '';
  const spelled = (number: string): string => [...number.replaceAll('-', '')].join(' ');

  /** A chat that drafted a change and showed nobody who it is; the number of its case. */
  async function draftIn(wish = 'forward my calls to 613 555 0161'): Promise<{ readonly chat: Talk; readonly number: string }> {
    const chat = house.talk('chat');
    await chat.says(wish);
    const number = numberIn(await chat.says('can I call you?'));
    expect(number).not.toBe('');
    return { chat, number };
  }
  async function provedCall(login = 'one oh one at organization dot com'): Promise<Talk> {
    const call = house.talk('voice');
    await call.says('go on with my case');
    await call.says(login);
    expect(await call.keys(await house.pin(daniel))).toMatch(/you’re verified/);
    return call;
  }
  const lines = async (chat: Talk) => (await house.store.readLines(chat.leg, 0, 200)).length;

  test('said to a call before anybody is proved: the PIN first, then heard whole, confirmed as one’s own; the chat gains and hears nothing', async () => {
    const before = await applied();
    const { chat, number } = await draftIn();
    const heard = await lines(chat);
    const call = house.talk('voice');
    expect(await call.says(`my case is ${spelled(number)}`)).toMatch(/be sure that it’s you[^]*who you are/);
    expect(await call.says('one oh one at organization dot com')).toMatch(/PIN/);
    const read = await call.keys(await house.pin(daniel));
    expect(read).toMatch(new RegExp(`you’re verified[^]*asked for in case ${number}\\. Please listen closely[^]*0161[^]*Shall I do this`));
    expect(await call.keys('1')).toMatch(/Done\.[^]*0161/);
    expect(await applied()).toBe(before + 1);
    expect(await lines(chat)).toBe(heard);
    expect(await chat.says(`I am ${daniel}`)).toMatch(/Shall I do this/);
    expect(await chat.says('yes')).toMatch(/PIN/);
    expect(await applied()).toBe(before + 1);
  });

  test('keyed by a proved call, in French: a letter by 1, its key and its place', async () => {
    const { number } = await draftIn();
    const keys = [...number.slice(2).replace('-', '')]
      .map((sign) => {
        const key = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'].findIndex((letters) => letters.includes(sign));
        return key < 0
          ? sign
          : `1${key + 2}${['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'][key]?.indexOf(sign) ?? 0}`.replace(/.$/, (place) =>
              String(Number(place) + 1),
            );
      })
      .join('');
    const call = house.talk('voice', 'fr');
    await call.keys('5');
    await call.keys('20417');
    await call.keys('101');
    await call.keys(await house.pin(daniel));
    expect(await call.keys('7')).toMatch(/De quel dossier s’agit-il[^]*K, par exemple, c’est 1, 5, 2/);
    expect(await call.keys(keys)).toMatch(new RegExp(`dans le dossier ${number}[^]*0161[^]*1 pour oui`));
    expect(await call.keys('2')).not.toMatch(/C’est fait/);
  });

  test('in another chat: named first, asked who one is, then read, and done for a yes of that chat alone', async () => {
    const before = await applied();
    const { number } = await draftIn('stop forwarding my calls');
    const chat = house.talk('chat');
    expect(await chat.says(`my case is ${number.toLowerCase()}`)).toMatch(/show me that it’s you[^]*who you are/);
    expect(await chat.says(daniel)).toMatch(/PIN/);
    expect(await chat.says(await house.pin(daniel))).toMatch(
      new RegExp(`asked for in case ${number}\\. Please look closely[^]*Stop forwarding[^]*Shall I do this`),
    );
    expect(await chat.says('yes')).toMatch(/Done/);
    expect(await applied()).toBe(before + 1);
  });

  test('unknown, empty, closed, and proved by anybody at any time: one sentence for all, and nothing is given out', async () => {
    const empty = house.talk('chat');
    const emptyNumber = numberIn(await empty.says('bye'));
    const closed = await draftIn();
    await closed.chat.says('end chat');
    const other = await draftIn('forward my calls to 613 555 0162');
    await other.chat.says('I am 103@organization.com');
    expect(await other.chat.says(`my PIN is ${await house.pin('103@organization.com')}`)).toMatch(/you’re verified/);
    const lapsed = await draftIn('forward my calls to 613 555 0163');
    await lapsed.chat.says('I am 103@organization.com');
    expect(await lapsed.chat.says(`my PIN is ${await house.pin('103@organization.com')}`)).toMatch(/you’re verified/);
    house.later(61 * minute);
    const call = await provedCall();
    const heard: string[] = [];
    for (const number of ['C-ZZZZ-Z', emptyNumber, closed.number, other.number, lapsed.number])
      heard.push(await call.says(`my case is ${spelled(number)}`));
    expect(heard[0]).toMatch(unknown);
    expect(new Set(heard).size).toBe(1);
  });

  test('numbers cannot be walked through: after five in a quarter of an hour none is looked up any more, on any leg', async () => {
    const { number } = await draftIn();
    const call = await provedCall();
    for (const sign of '23456') expect(await call.says(`my case is C 9 Z Z Z ${sign}`)).toMatch(unknown);
    expect(await call.says(`my case is ${spelled(number)}`)).toMatch(unknown);
    const again = await provedCall();
    expect(await again.says(`my case is ${spelled(number)}`)).toMatch(unknown);
    house.later(16 * minute);
    const later = await provedCall();
    expect(await later.says(`my case is ${spelled(number)}`)).toMatch(/asked for in case/);
  });

  test('the number of a case in which this very user is proved: a call goes on there; what is in hand is asked anew', async () => {
    const { chat, number } = await draftIn('forward my calls to 613 555 0164');
    const call = await provedCall();
    await chat.says(`I am ${daniel}`);
    expect(await chat.says(`my PIN is ${await house.pin(daniel)}`)).toMatch(/you’re verified/);
    expect(await call.says(`my case is ${spelled(number)}`)).toMatch(/open case with me[^]*0164[^]*Shall I do this/);
    expect(await chat.hears()).toMatch(/on the phone as well/);
    expect(await call.keys('1')).toMatch(/0164/);
    expect(await chat.hears()).toMatch(/just done on the phone/);
  });

  test('with something in hand of its own a leg finishes that first', async () => {
    const { number } = await draftIn();
    const chat = house.talk('chat');
    await chat.says('stop forwarding my calls');
    expect(await chat.says(`my case is ${number}`)).toMatch(/first finish what we have in hand here/);
  });

  test('the same step delivered again is answered the same, and counts once', async () => {
    const { number } = await draftIn();
    const call = await provedCall();
    const heard = await call.says(`my case is ${spelled(number)}`);
    expect(heard).toMatch(/Shall I do this/);
    for (let n = 0; n < 6; n += 1) expect(await call.again()).toBe(heard);
    await call.says('cancel');
    expect(await call.says(`my case is ${spelled(number)}`)).toMatch(/asked for in case/);
  });
});
