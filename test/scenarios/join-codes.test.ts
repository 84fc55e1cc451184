import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const minute = 60_000;
const refused = /That did not work\. Either it was not the newest code, or it has been used or has run out\./;

describe.each([
  ['embedded', false],
  ['Redis', true],
])('a call joins a proved chat by its code, in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(120 * minute));

  const entries = async (action: string) => (await house.store.readAudit(0, 10_000)).filter((entry) => entry.action === action);
  const codeIn = (heard: string): string => (/(\d{4}) (\d{4})/.exec(heard)?.slice(1) ?? []).join('');

  /** A chat in which Daniel is proved, with a change waiting for his yes. */
  async function provedChat(number = '613 555 0142', login = daniel): Promise<Talk> {
    const chat = house.talk('chat');
    await chat.says(`I am ${login}`);
    expect(await chat.says(`my PIN is ${await house.pin(login)}`)).toMatch(/you’re verified/);
    expect(await chat.says(`forward my calls to ${number}`)).toMatch(/Shall I do this/);
    return chat;
  }
  async function codeOf(chat: Talk): Promise<string> {
    const code = codeIn(await chat.says('give me a code for the phone'));
    expect(code).toMatch(/^\d{8}$/);
    return code;
  }
  async function calls(code: string, { extension = '101', call = house.talk('voice') } = {}) {
    expect(await call.keys('6')).toMatch(/key in your extension/);
    expect(await call.keys(extension)).toMatch(/eight digits of your code/);
    return { call, heard: await call.keys(code) };
  }

  test('in English: shown with what it is for, keyed with the extension, heard whole, confirmed on the phone: applied once', async () => {
    const applied = (await entries('change.applied')).length;
    const chat = await provedChat();
    const shown = await chat.says('I’d rather go on by phone');
    expect(shown).toMatch(
      /Call \+1 613 555 0100 and press 6[^]*It works once, in the next 10 minutes\. Only key it in yourself: nobody from us will ever ask you for it\.[^]*Shall I do this/,
    );
    const call = house.talk('voice');
    expect(await call.says('I have a code')).toMatch(/First key in your extension, then press pound/);
    expect(await call.keys('101')).toMatch(/eight digits of your code, then press pound\. Don’t say them aloud/);
    const heard = await call.keys(codeIn(shown));
    expect(heard).toMatch(/that’s the code from your chat: you’re verified[^]*613[\s.-]*555[\s.-]*0142[^]*Shall I do this/);
    expect(await chat.hears()).toMatch(/verified for this case on the phone as well\. If that was not you, choose “This was not me”/);
    expect(await call.keys('1')).toMatch(/Done\.[^]*0142/);
    expect(await chat.hears()).toMatch(/just done on the phone/);
    expect((await entries('change.applied')).length).toBe(applied + 1);
    expect((await entries('identity.proved')).at(-1)).toMatchObject({ method: 'join-code' });
  });

  test('in French, by the keys alone', async () => {
    const chat = house.talk('chat', 'fr');
    await chat.says(`Je suis ${daniel}`);
    await chat.says(`mon NIP est ${await house.pin(daniel)}`);
    await chat.says('renvoyez mes appels au 613 555 0143');
    const shown = await chat.says('Je préfère continuer par téléphone');
    expect(shown).toMatch(
      /Voici votre code pour le téléphone[^]*une seule fois, dans les 10 prochaines minutes[^]*personne de chez nous ne vous le demandera/,
    );
    const call = house.talk('voice', 'fr');
    expect(await call.keys('6')).toMatch(/Composez d’abord votre poste, puis faites dièse/);
    expect(await call.keys('101')).toMatch(/les huit chiffres de votre code/);
    expect(await call.keys(codeIn(shown))).toMatch(/c’est bien le code de votre discussion[^]*0143[^]*1 pour oui/);
    expect(await chat.hears()).toMatch(/confirmée au téléphone aussi[^]*choisissez «\s?Ce n’était pas moi\s?»/);
    expect(await call.keys('1')).toMatch(/0143/);
  });

  test('wrong, of another extension, of no user, run out, replaced, used, and of a right or a case that has ended: all sound the same', async () => {
    const heards: string[] = [];
    const tries = async (code: string, extension = '101'): Promise<void> => {
      const { call, heard } = await calls(code, { extension });
      heards.push(heard);
      await call.hangsUp();
      house.later(16 * minute);
    };
    const chat = await provedChat();
    await tries(
      codeIn(
        `${await codeOf(chat)}`.replace(/(\d{4})(\d{3})(\d)/, (_, a: string, b: string, c: string) => `${a} ${b}${(Number(c) + 1) % 10}`),
      ),
    );
    for (const extension of ['102', '999']) await tries(await codeOf(await provedChat()), extension);
    const old = await codeOf(await provedChat());
    house.later(11 * minute);
    await tries(old);
    const twice = await provedChat();
    const first = await codeOf(twice);
    const second = await codeOf(twice);
    await tries(first);
    const used = await provedChat();
    const code = await codeOf(used);
    expect((await calls(code)).heard).toMatch(/you’re verified/);
    await tries(code);
    const ended = await provedChat();
    const dead = await codeOf(ended);
    await ended.says('end chat');
    await tries(dead);
    const revoked = await codeOf(await provedChat());
    await house.revoke(daniel);
    await tries(revoked);
    expect(second).not.toBe(first);
    expect(heards).toHaveLength(8);
    expect(heards[0]).toMatch(refused);
    expect(new Set(heards).size).toBe(1);
  });

  test('three tries a call, also when it is delivered again; then the PIN still works in the same call', async () => {
    const chat = await provedChat('613 555 0151');
    const code = await codeOf(chat);
    const { call } = await calls('11111111');
    for (const wrong of ['22222222', '33333333']) {
      await call.keys('101');
      const heard = await call.keys(wrong);
      expect(await call.again()).toBe(heard);
      expect(heard).toMatch(refused);
    }
    expect(await call.keys('6')).not.toMatch(/key in your extension, then press pound\. Or/);
    expect(await call.says('I have a code')).toMatch(/can’t take another code in this call/);
    await call.keys('20417');
    await call.keys('101');
    expect(await call.keys(await house.pin(daniel))).toMatch(/0151[^]*Shall I do this/);
    expect((await calls(code)).heard).toMatch(/you’re verified/);
  });

  test('of 64 calls that key the same code at once, on two instances, one joins', async () => {
    const chat = await provedChat('613 555 0152');
    const code = await codeOf(chat);
    const second = house.instance();
    const all = Array.from({ length: 64 }, (_, n) => house.talk('voice', 'en', n % 2 === 0 ? second.calls : house.calls));
    await Promise.all(
      all.map(async (call) => {
        await call.keys('6');
        await call.keys('101');
      }),
    );
    const proved = (await entries('identity.proved')).length;
    const heard = await Promise.all(all.map((call) => call.keys(code)));
    expect(heard.filter((words) => /you’re verified/.test(words))).toHaveLength(1);
    expect(heard.filter((words) => refused.test(words))).toHaveLength(63);
    expect((await entries('identity.proved')).length).toBe(proved + 1);
    expect((await chat.hears()).match(/on the phone as well/g)).toHaveLength(1);
  });

  test('wrong codes of a call that said who it is count with that user’s tries; nobody else’s do', async () => {
    const chat = await provedChat('613 555 0153');
    const code = await codeOf(chat);
    for (const wrong of ['1', '2', '3', '4'].map((digit) => digit.repeat(8))) {
      const call = house.talk('voice');
      await call.says('one oh one at organization dot com');
      await call.says('I have a code');
      await call.keys('101');
      expect(await call.keys(wrong)).toMatch(refused);
    }
    // The PIN of the chat and these four are the window's five: the right code is not compared, and says so in the same words.
    expect((await calls(code)).heard).toMatch(refused);
    house.later(9 * minute);
    const other = await provedChat('613 555 0154', '103@organization.com');
    expect((await calls(await codeOf(other), { extension: '103' })).heard).toMatch(/you’re verified/);
  });

  test('every step of it delivered again, on another instance too, is answered the same, and nothing is done twice', async () => {
    const chat = await provedChat('613 555 0155');
    const { call, heard } = await calls(await codeOf(chat));
    const proved = (await entries('identity.proved')).length;
    expect(heard).toMatch(/you’re verified/);
    const joining = call.lastInbound;
    expect(await call.again()).toBe(heard);
    expect(await call.again(joining, house.instance().calls.take)).toBe(heard);
    expect((await entries('identity.proved')).length).toBe(proved);
    expect(await call.keys('1')).toMatch(/0155/);
  });

  test('a call that is proved and has a request in hand finishes that first; then it joins', async () => {
    const chat = await provedChat('613 555 0156');
    const code = await codeOf(chat);
    const call = house.talk('voice');
    await call.says('stop forwarding my calls');
    await call.says('one oh one at organization dot com');
    expect(await call.says('I have a code')).toMatch(/first finish what we have in hand here, or cancel it/);
    await call.keys('3');
    expect((await calls(code, { call })).heard).toMatch(/you’re verified[^]*0156/);
  });

  test('“this was not me”, pressed in the chat: the call’s right is gone before it is said, the request with it, and the old PIN', async () => {
    const chat = await provedChat('613 555 0157');
    const pin = await house.pin(daniel);
    const { call } = await calls(await codeOf(chat));
    await chat.hears();
    expect(await house.choices(chat)).toEqual(['This was not me']);
    const applied = (await entries('change.applied')).length;
    expect(await chat.says('This was not me')).toMatch(
      /ending every verification in your name right now[^]*It’s done: every verification in your name has ended/,
    );
    expect(await call.keys('1')).not.toMatch(/Done\./);
    expect((await entries('change.applied')).length).toBe(applied);
    expect(await house.pin(daniel)).not.toBe(pin);
    expect(await house.talk('chat').says(`I am ${daniel}, my PIN is ${pin}`)).toMatch(/did not work/);
    expect(await house.talk('chat').says(`I am ${daniel}, my PIN is ${await house.pin(daniel)}`)).toMatch(/you’re verified/);
  });

  test('a chat that has not shown who it is gets no code, and is told how its draft can be heard on the phone', async () => {
    const chat = house.talk('chat');
    expect(await chat.says('forward my calls to 613 555 0158')).toMatch(/who you are/);
    expect(await chat.says('give me a code to call')).toMatch(/Call \+1 613 555 0100 and give me the case number C-\w{4}-\w/);
    expect(await chat.says('I am 101@organization.com')).toMatch(/Shall I do this/);
    expect(codeIn(await chat.says('continue by phone'))).toBe('');
  });
});
