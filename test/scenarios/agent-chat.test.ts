import { DeskAgent } from '../support/desk-agent';
import { hours, moveTo } from './support/desk-hours';
import { inBothStores, minute, type World } from './support/world';

const address = 'daniel.okafor@example.com';
const daniel = '101@organization.com';
const publicUrl = ({ house }: World): string => `http://localhost:${house.service.port}`;
const applied = async (world: World): Promise<number> =>
  (await world.house.audit()).filter(({ action }) => action === 'change.applied').length;
/** The case a customer's chat is, as the bot told its number. */
const numberIn = (text: string): string => /C-[0-9A-Z]{4}-[0-9A-Z]/.exec(text)?.[0] ?? '';

inBothStores((world) => {
  beforeEach(() => moveTo(world(), 'day'));

  test('a customer asks for a person, talks with them by their name, is verified by a PIN typed to them that nobody sees, confirms what they drafted, and rates the help once', async () => {
    const { house } = world();
    const before = await applied(world());
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    const chat = await house.customer();
    await chat.says(`I am ${daniel}, please mail me my PIN`);
    const pin = await house.pinOf(address);
    await chat.asks('I want to talk to a person', /colleague/i);
    const queue = JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] };
    const number = queue.waiting.at(-1)?.number ?? '';
    expect(numberIn(number)).toBe(number);
    await sam.does(number, 'take');
    await chat.hears(/Sam Okafor/);
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    await sam.does(number, 'say', { leg, text: 'Hello, what may I do for you?' });
    await chat.hears(/what may I do for you/);
    const said = (await chat.transcript()).find(({ text }) => text === 'Hello, what may I do for you?');
    expect(said?.from).toMatchObject({ role: 'bot', name: 'Sam Okafor' });
    await chat.says('forward my calls to 613 555 0142, please. How are you?');
    await sam.reads(number, /How are you/);
    expect((await chat.transcript()).at(-1)?.from.role).toBe('user');
    await chat.says(`Sure, it is ${pin}. Thank you`);
    const proved = await sam.sees(number, ({ legs }) => legs[0]?.proved !== null);
    expect(proved.legs[0]?.proved).toMatchObject({ method: 'pin' });
    await sam.does(number, 'draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: '+16135550142' } }] });
    await chat.hears(/0142.*Shall I do this/s);
    expect(await applied(world())).toBe(before);
    await chat.asks('yes', /Done\. /);
    expect(await applied(world())).toBe(before + 1);
    expect((await sam.tries(number, 'close')).status).toBe(200);
    await chat.hears(/our help/);
    const summary = await house.mail(address, ({ subject }) => subject === 'What we did for you');
    expect(summary.text).toMatch(
      new RegExp(`Sam Okafor of our support helped you in the chat.*${number} was closed.*This was done:.*0142`, 's'),
    );
    const rate = summary.links.find((link) => link.includes('/rate/')) ?? '';
    const looked = await fetch(rate);
    expect([looked.status, await looked.text()]).toEqual([200, expect.stringContaining('How was our help?')]);
    const press = (score: number) =>
      fetch(rate, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl(world()) },
        body: `score=${score}`,
      }).then((answer) => answer.text());
    expect(
      await Promise.all([press(4), press(4), press(4)]).then(
        (all) => all.filter((text) => text.includes('Thank you for your answer')).length,
      ),
    ).toBe(1);
    expect(await press(1)).toMatch(/We have your answer/);
    expect((await house.audit()).filter(({ action, case: of }) => action === 'case.rated' && of === number)).toHaveLength(1);
    const everywhere = JSON.stringify([await chat.transcript(), sam.seen, summary, house.log.lines]);
    expect(everywhere).not.toContain(pin);
  });

  test('a yes that may have been for the summary an agent replaced a moment ago is asked again', async () => {
    const { house } = world();
    const before = await applied(world());
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    const chat = await house.customer();
    await chat.says('I am 103@organization.com, please mail me my PIN');
    const pin = await house.pinOf('louis.gagnon@example.com');
    await chat.asks(`my PIN is ${pin}`, /you’re verified/);
    await chat.asks('I want to talk to a person', /colleague/i);
    const number =
      (JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting.at(-1)?.number ?? '';
    await sam.does(number, 'take');
    await chat.hears(/Sam Okafor/);
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    const forwards = (to: string) => sam.does(number, 'draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: to } }] });
    await forwards('+16135550143');
    await chat.hears(/0143.*Shall I do this/s);
    await sam.does(number, 'withdraw', { leg });
    await forwards('+16135550144');
    await chat.asks('yes', /asking once more/);
    await chat.hears(/0144.*Shall I do this/s);
    expect(await applied(world())).toBe(before);
    world().later(10_000);
    await chat.asks('yes', /Done\. .*0144/s);
    expect(await applied(world())).toBe(before + 1);
    await sam.does(number, 'close');
  });

  test('a PIN that an agent keyed is replaced at the end of the case: mailed once, told, the heard one dead, everything granted ended', async () => {
    const { house } = world();
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    const chat = await house.customer({ locale: 'fr-CA' });
    await chat.says(`Je suis ${daniel}, envoyez-moi mon PIN`);
    const pin = await house.pinOf(address);
    await chat.asks('je voudrais parler à une personne', /coll[eè]gue/i);
    const queue = JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] };
    const number = queue.waiting.at(-1)?.number ?? '';
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    const keyed = await sam.tries(number, 'pin', { leg, pin });
    expect(keyed.body.accepted).toBe(true);
    await chat.hears(/nouveau/);
    await sam.does(number, 'close');
    const fresh = await house.mail(address, ({ subject, text }) => subject === 'Votre nouveau PIN d’assistance' && text.includes(number));
    expect(fresh.text).toMatch(/entendu votre PIN/);
    const next = /(?<!\d)\d{6}(?!\d)/.exec(fresh.text)?.[0] ?? '';
    expect(next).not.toBe(pin);
    world().later(16 * minute);
    const other = await house.customer();
    await other.says(`I am ${daniel}`);
    await other.asks(`my PIN is ${pin}`, /did not work/);
    await other.asks(`my PIN is ${next}`, /you’re verified/);
    expect((await house.audit()).filter(({ action, case: of }) => action === 'pin.reissued' && of === number)).toHaveLength(1);
    expect(JSON.stringify([await chat.transcript(), sam.seen, house.log.lines])).not.toMatch(new RegExp(`${pin}|${next}`));
  });

  test('who starts the chat over has left: the desk sees it at once, and nothing can be said to nobody; who does so while waiting waits no more', async () => {
    const { house } = world();
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    const startsOver = (cookie: string): Promise<Response> =>
      fetch(`${house.url}/chat/token`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: '{"new":true}' });
    const waiting = async (): Promise<readonly string[]> =>
      (JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting.map(
        ({ number }) => number,
      );
    const chat = await house.customer();
    await chat.asks('I want to talk to a person', /colleague/);
    const number = (await waiting()).at(-1) ?? '';
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    expect((await startsOver(chat.cookie)).status).toBe(200);
    expect((await sam.case(number)).legs[0]?.ended).toBe(true);
    expect((await sam.tries(number, 'say', { leg, text: 'Hello?' })).status).toBe(422);
    await sam.does(number, 'close');
    const other = await house.customer();
    await other.asks('I want to talk to a person', /colleague/);
    const before = await waiting();
    await startsOver(other.cookie);
    expect(await waiting()).toEqual(before.slice(0, -1));
    const third = await house.customer();
    await third.asks('hello', /\?/);
    await startsOver(third.cookie);
    await third.asks('are you a robot?', /a bot/);
  });

  test('who left an address at night gets what the agent writes in the morning there, as words alone; in the chat it stands as well', async () => {
    const { house } = world();
    moveTo(world(), 'night');
    const chat = await house.customer();
    await chat.asks('I want to talk to a person', /address/);
    await chat.asks('ada.visitor@example.net', /Thank you/);
    moveTo(world(), 'day');
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    const queue = JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] };
    const number = queue.waiting.at(-1)?.number ?? '';
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    await sam.does(number, 'say', { leg, text: 'Good morning, we sell telephones, too.' });
    const mail = await house.mail('ada.visitor@example.net');
    expect([mail.subject, mail.text]).toEqual([
      `An answer from our support [${number}]`,
      expect.stringMatching(/^Good morning, we sell telephones, too\.\s+-- \s+Sam Okafor, Northline support, case/),
    ]);
    expect(await chat.returns()).toBe(true);
    await chat.hears(/we sell telephones/);
    await chat.says('thank you');
    await sam.reads(number, /thank you/);
    await sam.does(number, 'say', { leg, text: 'You are welcome.' });
    await chat.hears(/You are welcome/);
    expect(await house.mails('ada.visitor@example.net')).toHaveLength(1);
    await sam.does(number, 'close');
  });
}, hours);
