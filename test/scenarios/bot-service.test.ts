import { BotCloud, Channel } from '../support/bot-cloud';
import { eventually } from '../support/eventually';
import { inBothStores, type World } from './support/world';

const address = 'daniel.okafor@example.com';
const daniel = '101@organization.com';
let cloud: BotCloud;
const env: Record<string, string> = { VOICE_TRANSFER_NUMBER: '+16135550199' };
let callers = 0;

beforeAll(async () => {
  cloud = await BotCloud.start();
  Object.assign(env, cloud.env);
});
afterAll(() => cloud.stop());

const applied = async (world: World): Promise<number> =>
  (await world.house.audit()).filter(({ action }) => action === 'change.applied').length;

/** A call that a gateway brings; somebody who never called before, unless told. */
class GatewayCall extends Channel {
  constructor(bot: string, from = `+1613555${String(3_000 + ++callers)}`) {
    super(cloud, bot, 'telephony', { from: { id: from }, locale: 'en-US' });
  }

  /** One activity for each key; what is said after the last. */
  async keys(all: string): Promise<string> {
    for (const text of all) await this.post(this.activity({ type: 'message', text, entities: [{ type: 'DTMF' }] }));
    return this.hears();
  }

  hangsUp = (): Promise<{ readonly status: number }> => this.post(this.activity({ type: 'endOfConversation', code: 'userCancelled' }));
}

inBothStores((world) => {
  test('a customer of a channel is greeted, verified by the card, and hears of the change unasked', async () => {
    const before = await applied(world());
    const chat = new Channel(cloud, world().house.url);
    expect(await chat.joins()).toMatch(/Hello! I’m the Northline/);
    expect(await chat.says('forward my calls to 613 555 0142')).toMatch(/who you are/);
    const odd = { id: 'an id with blanks ☃', text: `I am ${daniel}` };
    expect(await chat.says(odd)).toMatch(/Shall I do this/);
    await chat.post(chat.activity({ type: 'message', ...odd }));
    expect(cloud.arrived.at(-1)?.activity.replyToId).toBeUndefined();
    expect(await chat.says('yes')).toMatch(/6-digit support PIN/);
    expect(cloud.arrived.at(-1)?.activity.attachments?.[0]?.content).toMatchObject({ type: 'AdaptiveCard' });
    await chat.says({ value: { intent: 'pin.requested' } });
    const pin = await world().house.pinOf(address);
    await chat.says({ value: { pin } });
    const all = await cloud.heard(chat.id, 8);
    expect(all.map(({ text }) => text).join('\n')).toMatch(/you’re verified[^]*Done\. Calls of 101@organization\.com are now forwarded/);
    expect(await applied(world())).toBe(before + 1);
    expect(cloud.arrived.at(-1)?.authorization).toMatch(/^Bearer a token for the channel/);
  });

  test('a caller is verified by keys that come one by one, in French; the second time nothing is asked about the language', async () => {
    const before = await applied(world());
    const call = new GatewayCall(world().house.url);
    expect(await call.joins()).toMatch(/press 1[^]*appuyez sur le 2/);
    expect(await call.keys('2')).toMatch(/assistant automatisé/);
    await call.keys('2');
    await call.keys('20417#');
    expect(await call.keys('101#')).toMatch(/Dois-je/);
    expect(await call.keys('1')).toMatch(/PIN d’assistance à six chiffres/);
    expect(await call.keys('99*000000#')).toMatch(/n’a pas fonctionné/);
    await call.keys('1#');
    const pin = await world().house.pinOf(address);
    for (const text of `${pin}#`) await call.post(call.activity({ type: 'message', text, entities: [{ type: 'DTMF' }] }));
    await eventually(
      async () => ((await cloud.heard(call.id)).some(({ text = '' }) => /C’est fait/.test(text)) ? true : undefined),
      'the change being told',
    );
    expect(await applied(world())).toBe(before + 1);
    await call.hangsUp();
    const spoken = await cloud.heard(call.id);
    expect(
      spoken.every(
        ({ type, speak = '' }) =>
          type !== 'message' || /^<speak version="1\.0" [^>]*xml:lang="(fr-CA|en-US)"><voice [^>]*>[^<]+<\/voice><\/speak>$/.test(speak),
      ),
    ).toBe(true);
    const hints = spoken.map(({ inputHint }) => inputHint);
    expect([hints[1], hints.includes('acceptingInput'), hints.at(-1)]).toEqual(['expectingInput', true, 'expectingInput']);
    const from = '+16135553999';
    const first = new GatewayCall(world().house.url, from);
    await first.joins();
    await first.keys('2');
    expect(await new GatewayCall(world().house.url, from).joins()).toMatch(/^Bonjour/);
  });

  test.each([
    ['English', 'Forward my calls to 613 555 0142, please.', /automated.*who|account number|company/s],
    ['French', 'Je voudrais renvoyer mes appels au 613 555 0142.', /automatisé.*compte|entreprise/s],
  ])(
    'a wish in a call’s very first words, %s, is greeted and heard in one turn, also when it is delivered twice',
    async (_, text, answer) => {
      const call = new GatewayCall(world().house.url);
      const first = call.activity({ type: 'message', text });
      await call.post(first);
      const heard = await call.hears();
      expect(heard).toMatch(answer);
      expect(heard).not.toMatch(/press 1[^]*appuyez sur le 2/);
      await call.post(first);
      await call.keys('20417#');
      expect(await call.keys('101#')).toMatch(/Shall I do this|Dois-je/);
      expect((await cloud.heard(call.id)).filter(({ text: words = '' }) => /613|6 1 3/.test(words) || answer.test(words))).toHaveLength(2);
      await call.hangsUp();
    },
  );

  test('a number that chose its language before is heard at once in it, and one whose words tell no language is asked', async () => {
    const from = '+16135553998';
    const first = new GatewayCall(world().house.url, from);
    await first.joins();
    await first.keys('2');
    const again = new GatewayCall(world().house.url, from);
    expect(await again.says('Je voudrais parler de ma facture')).toMatch(/^Bonjour/);
    const other = new GatewayCall(world().house.url);
    expect(await other.says('613 555 0142')).toMatch(/press 1[^]*appuyez sur le 2/);
    expect(await other.says('English')).toMatch(/^Hello, this is/);
  });

  test('what was begun and proved in a channel’s chat is gone on with on a gateway’s call; the chat is told, the caller asked anew, and it is done once', async () => {
    const before = await applied(world());
    const chat = new Channel(cloud, world().house.url);
    await chat.says(`I am ${daniel}, mail me my PIN`);
    const pin = await world().house.pinOf(address);
    await chat.says(`my PIN is ${pin}`);
    expect(await chat.says('forward my calls to 613 555 0142')).toMatch(/Shall I do this/);
    const call = new GatewayCall(world().house.url);
    await call.joins();
    await call.keys('1');
    expect(await call.keys('5')).toMatch(/account number/);
    await call.keys('20417#');
    await call.keys('101#');
    const joined = await call.keys(`${pin}#`);
    expect(joined).toMatch(/0 1 4 2.*Shall I do this/);
    expect(joined).not.toMatch(/What can I do/);
    expect(await chat.hears()).toMatch(/on the phone/);
    expect(await call.keys('1')).toMatch(/\S/);
    await eventually(
      async () => ((await cloud.heard(call.id)).some(({ text = '' }) => /Done\. /.test(text)) ? true : undefined),
      'the change being told',
    );
    expect(await chat.hears()).toMatch(/just done on the phone/);
    expect(await applied(world())).toBe(before + 1);
    expect((await call.hangsUp()).status).toBe(200);
    const count = (await cloud.heard(call.id)).length;
    await chat.says('forward my calls to 613 555 0147');
    await chat.says('yes');
    expect((await cloud.heard(call.id)).length).toBe(count);
  });

  test('a code that the chat of one channel shows is keyed in on the call of another', async () => {
    const chat = new Channel(cloud, world().house.url);
    await chat.says(`I am ${daniel}, mail me my PIN`);
    await chat.says(`my PIN is ${await world().house.pinOf(address)}`);
    const shown = await chat.says('I’d rather go on by phone');
    const code = (/(\d{4}) (\d{4})/.exec(shown)?.slice(1) ?? []).join('');
    expect(code).toMatch(/^\d{8}$/);
    const call = new GatewayCall(world().house.url);
    await call.joins();
    await call.keys('1');
    expect(await call.keys('6')).toMatch(/extension/);
    expect(await call.keys('101#')).toMatch(/eight digits/);
    expect(await call.keys(`${code}#`)).toMatch(/verified/);
    expect(await chat.hears()).toMatch(/on the phone/);
    await call.hangsUp();
  });

  test('who wants a person is put through, comes back when nobody answers, and ends the call by a goodbye', async () => {
    const call = new GatewayCall(world().house.url);
    await call.joins();
    await call.keys('1');
    await call.says('I want to talk to a person');
    const put = (await cloud.heard(call.id)).at(-1);
    expect(put).toMatchObject({ type: 'event', name: 'handoff.initiate', value: { TargetPhoneNumber: '+16135550199' } });
    await call.post(call.activity({ type: 'event', name: 'handoff.status', value: { state: 'failed', message: 'busy' } }));
    expect(await call.hears()).toMatch(/nobody could take the call/);
    await call.says('goodbye');
    expect((await cloud.heard(call.id)).at(-1)).toMatchObject({ type: 'endOfConversation' });
    const count = (await cloud.heard(call.id)).length;
    expect((await call.post(call.activity({ type: 'message', text: 'are you still there?' }))).status).toBe(200);
    expect((await cloud.heard(call.id)).length).toBe(count);
  });
}, env);
