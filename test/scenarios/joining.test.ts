import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const minute = 60_000;

describe.each([
  ['embedded', false],
  ['Redis', true],
])('a chat and a call of one customer, in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(120 * minute));

  const entries = async (action: string): Promise<number> =>
    (await house.store.readAudit(0, 10_000)).filter((entry) => entry.action === action).length;

  /** A chat in which Daniel is proved and wants his calls forwarded; he was not asked, or did not answer yet. */
  async function provedChat(wish = 'forward my calls to 613 555 0142') {
    const chat = house.talk('chat');
    await chat.says(`I am ${daniel}`);
    const heard = await chat.says(`my PIN is ${await house.pin(daniel)}`);
    expect(heard).toMatch(/you’re verified/);
    if (wish !== '') expect(await chat.says(wish)).toMatch(/Shall I do this/);
    return chat;
  }
  /** Keys the account number, the extension and the PIN. */
  async function callsIn(pin?: string) {
    const call = house.talk('voice');
    expect(await call.keys('5')).toMatch(/account number/);
    await call.keys('20417');
    expect(await call.keys('101')).toMatch(/PIN/);
    return { call, heard: await call.keys(pin ?? (await house.pin(daniel))) };
  }

  test('proved in the chat, joined by phone with account number, extension and PIN, confirmed on the phone: applied once', async () => {
    const before = await entries('change.applied');
    const chat = await provedChat();
    const { call, heard } = await callsIn();
    expect(heard).toMatch(/verified/);
    expect(heard).toMatch(/open case/);
    expect(heard).toMatch(/613[\s.-]*555[\s.-]*0142[^]*Shall I do this/);
    expect(await chat.hears()).toMatch(/verified for this case on the phone as well/);
    expect(await call.keys('1')).toMatch(/0142/);
    expect(await entries('change.applied')).toBe(before + 1);
    expect(await chat.hears()).toMatch(/This was just done on the phone: “[^”]*0142/);
    expect(await chat.says('yes')).not.toMatch(/Shall I/);
    expect(await entries('change.applied')).toBe(before + 1);
  });

  test('a yes in the chat is not the call’s: both are asked, and only one is done', async () => {
    const before = await entries('change.applied');
    const chat = await provedChat('forward my calls to 613 555 0143');
    const { call } = await callsIn();
    expect(await chat.says('yes')).toMatch(/0143/);
    expect(await call.hears()).toMatch(/just done in a chat/);
    await call.keys('1');
    expect(await entries('change.applied')).toBe(before + 1);
  });

  test('every step of the call delivered again is answered the same, and nothing is done twice', async () => {
    await provedChat('forward my calls to 613 555 0144');
    const proved = await entries('identity.proved');
    const { call, heard } = await callsIn();
    expect(await entries('identity.proved')).toBe(proved + 2);
    const joining = call.lastInbound;
    expect(await call.again()).toBe(heard);
    expect(await call.again(joining, house.instance().calls.take)).toBe(heard);
    expect(await entries('identity.proved')).toBe(proved + 2);
    const done = await entries('change.applied');
    const told = await call.keys('1');
    expect(await call.again(joining)).toBe(heard);
    expect(await entries('change.applied')).toBe(done + 1);
    expect(told).toMatch(/0144/);
  });

  test('a step from before it joined, delivered late, is answered as it was then and not taken on the joined case', async () => {
    await provedChat('forward my calls to 613 555 0145');
    const call = house.talk('voice');
    await call.keys('5');
    const early = call.lastInbound;
    const asked = await call.keys('20417');
    const account = call.lastInbound;
    await call.keys('101');
    await call.keys(await house.pin(daniel));
    const lines = (await house.store.readLines(call.leg, 0, 100)).length;
    expect(await call.again(account)).toBe(asked);
    expect(await call.again(early)).toMatch(/account number/);
    expect(await house.store.readLines(call.leg, 0, 100)).toHaveLength(lines);
  });

  test('started in the chat without a proof, proved on the phone: the chat gains nothing and hears nothing', async () => {
    const before = await entries('change.applied');
    const chat = house.talk('chat');
    await chat.says(`I am ${daniel}`);
    await chat.says('forward my calls to 613 555 0146');
    await chat.says('yes');
    const { call, heard } = await callsIn();
    expect(heard).toMatch(/verified/);
    expect(heard).not.toMatch(/0146|open case/);
    expect(call.leg).toBe(call.began);
    expect(await chat.hears()).toBe('');
    expect(await call.says('yes')).not.toMatch(/0146/);
    expect(await chat.says('yes')).toMatch(/enter it below|PIN/);
    expect(await entries('change.applied')).toBe(before);
  });

  test('a wrong PIN joins nothing and tells nothing, neither here nor there', async () => {
    const chat = await provedChat();
    const right = await house.pin(daniel);
    const { call, heard } = await callsIn(String((Number(right) + 1) % 1_000_000).padStart(6, '0'));
    expect(heard).toMatch(/did not work/);
    expect([call.leg === call.began, await chat.hears()]).toEqual([true, '']);
  });

  test('a colleague’s proved case is nobody else’s to join', async () => {
    const chat = await provedChat();
    const call = house.talk('voice');
    await call.keys('5');
    await call.keys('20417');
    await call.keys('103');
    expect(await call.keys(await house.pin('103@organization.com'))).toMatch(/verified/);
    expect([call.leg === call.began, await chat.hears()]).toEqual([true, '']);
  });

  test('a chat whose right is over, or that was ended, is not joined', async () => {
    const chat = await provedChat();
    house.later(16 * minute);
    const { call } = await callsIn();
    expect(call.leg).toBe(call.began);
    await call.hangsUp();
    const ended = await provedChat('');
    await ended.says('end chat');
    const again = await callsIn();
    expect(again.call.leg).toBe(again.call.began);
    await chat.hears();
  });

  test('a revocation reaches the leg that joined: it can do nothing any more (I8)', async () => {
    const before = await entries('change.applied');
    const chat = await provedChat('forward my calls to 613 555 0147');
    const { call } = await callsIn();
    const [user] = await house.directory.find({ by: 'login', login: daniel });
    await house.revocation.revoke({ op: `test/${house.now()}`, at: house.now(), user: user?.id ?? '', because: 'account-changed' });
    expect(await call.hears()).toMatch(/has ended/);
    expect(await chat.hears()).toMatch(/has ended/);
    await call.keys('1');
    await chat.says('yes');
    expect(await entries('change.applied')).toBe(before);
  });

  test('the call hangs up: its right ends, the chat goes on and may still say yes', async () => {
    const before = await entries('change.applied');
    const chat = await provedChat('forward my calls to 613 555 0148');
    const { call } = await callsIn();
    const again = call.lastInbound;
    await call.hangsUp();
    expect(await call.keys('1')).toBe('');
    expect(await entries('change.applied')).toBe(before);
    expect(again).toBeDefined();
    expect(await chat.says('yes')).toMatch(/0148/);
    expect(await entries('change.applied')).toBe(before + 1);
  });

  test('a call that came with a wish of its own has it done in its own case', async () => {
    await provedChat();
    const call = house.talk('voice');
    await call.says('stop forwarding my calls');
    await call.keys('20417');
    await call.keys('101');
    await call.keys('1');
    expect(await call.keys(await house.pin(daniel))).toMatch(/no longer forwarded/);
    expect(call.leg).toBe(call.began);
  });

  test('a second call goes on where the first one is proved, and the first one hears of it', async () => {
    const before = await entries('change.applied');
    const first = (await callsIn()).call;
    await first.says('forward my calls to 613 555 0150');
    const { call, heard } = await callsIn();
    expect(heard).toMatch(/open case[^]*0150/);
    expect(await first.hears()).toMatch(/verified for this case on the phone as well/);
    await first.hangsUp();
    expect(await call.keys('1')).toMatch(/0150/);
    expect(await entries('change.applied')).toBe(before + 1);
    expect(await first.hears()).not.toMatch(/done/);
  });

  test('in French, too', async () => {
    await provedChat('forward my calls to 613 555 0149');
    const call = house.talk('voice', 'fr');
    expect(await call.says('je voudrais continuer mon dossier')).toMatch(/numéro de compte/);
    await call.keys('20417');
    await call.keys('101');
    expect(await call.keys(await house.pin(daniel))).toMatch(/dossier ouvert[^]*0149/);
    expect(await call.keys('1')).toMatch(/0149/);
  });
});
