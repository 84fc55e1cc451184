import { CarriedCall } from '../support/carrier';
import { inBothStores, type World } from './support/world';

const token = 'a token of a carrier';
const address = 'daniel.okafor@example.com';
const daniel = '101@organization.com';
let callers = 0;
/** Somebody who never called before: a number that did is greeted in the language it chose. */
const callTo = (world: World, from = `+1613555${String(2_000 + ++callers)}`): CarriedCall =>
  new CarriedCall({ url: `http://localhost:${world.house.service.port}`, token, from });
const applied = async (world: World): Promise<number> =>
  (await world.house.audit()).filter(({ action }) => action === 'change.applied').length;

inBothStores(
  (world) => {
    test('a caller is verified by keypad and hears the change being made; a repeated step does nothing twice', async () => {
      const before = await applied(world());
      const call = callTo(world());
      expect((await call.dial()).said).toMatch(/press 1.*appuyez sur le 2/);
      expect((await call.keys('1')).said).toMatch(/support assistant, a bot/);
      expect((await call.says('forward my calls to six one three five five five oh one four two')).said).toMatch(/account number/);
      expect((await call.keys('20417')).said).toMatch(/extension/);
      expect((await call.keys('101')).said).toMatch(/0 1 4 2\. Shall I do this/);
      const asked = await call.keys('1');
      expect(asked.said).toMatch(/six-digit support PIN/);
      expect(asked.gather?.['input']).toBe('dtmf');
      await call.keys('1');
      const pin = await world().house.pinOf(address);
      const done = await call.keys(pin);
      expect(done.said).toMatch(/verified.*Done\. .*now forwarded/);
      expect((await call.again()).xml).toBe(done.xml);
      expect(await applied(world())).toBe(before + 1);
      expect((await call.hangsUp()).status).toBe(204);
    });

    test('in French, with a wrong PIN first', async () => {
      const call = callTo(world());
      await call.dial();
      expect((await call.keys('2')).said).toMatch(/assistant automatisé/);
      await call.keys('2');
      await call.keys('20417');
      expect((await call.keys('101')).said).toMatch(/Dois-je/);
      await call.keys('1');
      expect((await call.keys('000000')).said).toMatch(/n’a pas fonctionné/);
      await call.keys('1');
      expect((await call.keys(await world().house.pinOf(address))).said).toMatch(/C’est fait/);
      await call.hangsUp();
      const next = callTo(world(), '+16135552999');
      await next.dial();
      await next.keys('2');
      expect((await callTo(world(), '+16135552999').dial()).said).toMatch(/assistant automatisé/);
    });

    test('what was begun and proved in the chat is gone on with by phone, and done once', async () => {
      const before = await applied(world());
      const chat = await world().house.customer();
      await chat.asks(`I am ${daniel}, mail me my PIN`, /on its way/);
      const pin = await world().house.pinOf(address);
      await chat.asks(`my PIN is ${pin}`, /you’re verified/);
      await chat.asks('forward my calls to 613 555 0142', /Shall I do this/);
      const call = callTo(world());
      await call.dial();
      await call.keys('1');
      expect((await call.keys('5')).said).toMatch(/account number/);
      await call.keys('20417');
      await call.keys('101');
      expect((await call.keys(pin)).said).toMatch(/0 1 4 2.*Shall I do this/);
      await chat.hears(/on the phone as well/);
      expect((await call.keys('1')).said).toMatch(/Done/);
      await chat.hears(/just done on the phone/);
      expect(await applied(world())).toBe(before + 1);
      await call.hangsUp();
    });

    test('a number that is said in two breaths is one', async () => {
      const call = callTo(world());
      await call.begins();
      expect((await call.says('forward my calls to six one three five five five')).said).toMatch(/^I have 6 digits so far\./);
      expect((await call.says('oh one four two')).said).toMatch(/account number/);
      await call.keys('20417');
      expect((await call.keys('101')).said).toMatch(/6 1 3, 5 5 5, 0 1 4 2\. Shall I do this/);
      await call.hangsUp();
    });

    test('few digits are taken for the beginning of the account number', async () => {
      const call = callTo(world());
      await call.begins();
      await call.says('stop forwarding my calls');
      expect((await call.says('two zero')).said).toMatch(/^I have 2 digits so far\. Go on with the rest of your account number/);
      expect((await call.says('four one seven')).said).toMatch(/what is your extension/);
      await call.keys('101');
      await call.hangsUp();
    });

    test('who does not know the account number hears what else will do, and no steps of an article', async () => {
      const call = callTo(world());
      await call.begins();
      await call.says('stop forwarding my calls');
      const told = await call.says("i don't know my account number dear");
      expect(told.said).toMatch(/login name/);
      expect(told.said).not.toMatch(/Here is how/);
      await call.hangsUp();
    });

    test('nobody without the carrier’s signature is answered', async () => {
      const stranger = new CarriedCall({ url: `http://localhost:${world().house.service.port}`, token: 'another token altogether' });
      expect((await stranger.dial()).status).toBe(403);
    });
  },
  { VOICE_AUTH_TOKEN: token },
);
