import { Customer } from '../support/customer';
import { CarriedCall } from '../support/carrier';
import { eventually } from '../support/eventually';
import { sixDigits, type SeenMail } from '../support/house';
import { hour, inBothStores, minute, type World } from './support/world';

const token = 'a token of a carrier';
const address = 'daniel.okafor@example.com';
const daniel = '101@organization.com';
let callers = 0;
const callTo = (world: World): CarriedCall =>
  new CarriedCall({ url: `http://localhost:${world.house.service.port}`, token, from: `+1613555${String(4_000 + ++callers)}` });

const its = {
  en: {
    locale: 'en-US',
    key: '1',
    wish: 'forward my calls to 613 555 0142',
    yes: 'yes',
    pinAsked: /six-digit support PIN.*4 and pound to finish later by a link I mail you/,
    subject: 'Your link to go on',
    kept: /If I know you by that name, a mail with a link to go on is on its way.*I keep what you asked for.*Goodbye\.$/,
    page: ['This was not me', 'a phone call', 'Forward', '0142', 'Go on here'],
    opened: /you opened the link/,
    summary: /Forward calls of 101@organization\.com to \+1 613 555 0142.*Shall I do this/s,
    done: /^Done\./,
    ask: 'send me a link to go on on my computer',
    onItsWay: /^A mail with a link to go on is on its way to the email address on file/,
    joined: /open case with me/,
    told: /verified for this case in a chat as well/,
    elsewhere: /just done in a chat/,
    asked: /Shall I do this/,
    verified: /verified/,
  },
  fr: {
    locale: 'fr-CA',
    key: '2',
    wish: 'renvoyez mes appels vers le 613 555 0142',
    yes: 'oui',
    pinAsked: /six chiffres.*4 puis dièse pour terminer plus tard par un lien envoyé par courriel/,
    subject: 'Votre lien pour continuer',
    kept: /Si je vous connais sous ce nom, un courriel avec un lien pour continuer est en route.*Je garde votre demande.*Au revoir\.$/,
    page: ['Ce n’était pas moi', 'un appel téléphonique', 'Renvoyer', '0142', 'Continuer ici'],
    opened: /vous avez ouvert le lien/,
    summary: /Renvoyer les appels de 101@organization\.com vers le \+1 613 555 0142.*Dois-je le faire/s,
    done: /^C’est fait\./,
    ask: 'envoyez-moi un lien pour continuer sur mon ordinateur',
    onItsWay: /^Un courriel avec un lien pour continuer est en route vers l’adresse enregistrée/,
    joined: /dossier ouvert/,
    told: /confirmée dans une discussion aussi/,
    elsewhere: /vient d’être fait dans une discussion/,
    asked: /Dois-je/,
    verified: /confirmée/,
  },
} as const;

const linkIn = (mail: SeenMail, path: 'resume' | 'not-me' = 'resume'): string =>
  mail.links.find((each) => new URL(each).pathname.startsWith(`/${path}/`)) ?? '';

inBothStores(
  (world) => {
    const applied = async (): Promise<number> => (await world().house.audit()).filter(({ action }) => action === 'change.applied').length;
    const at = (link: string): string => `${world().house.url}${new URL(link).pathname}`;
    const resumeMails = async (to = address): Promise<SeenMail[]> =>
      (await world().house.mails(to)).filter((mail) => linkIn(mail) !== '' && mail.at >= began);
    let began = '';
    beforeEach(() => void (began = new Date(world().now()).toISOString()));
    const mailed = (): Promise<SeenMail> => world().house.mail(address, (mail) => linkIn(mail) !== '' && mail.at >= began);
    /** Daniel, proved in a chat, is asked whether his calls shall be forwarded. */
    const provedChat = async (
      {
        locale,
        wish,
        asked,
        verified,
      }: { readonly locale: string; readonly wish: string; readonly asked: RegExp; readonly verified: RegExp } = its.en,
    ): Promise<Customer> => {
      const chat = await world().house.customer({ locale });
      await chat.asks(`${daniel}, ${locale === 'en-US' ? 'mail me my PIN' : 'envoyez-moi mon PIN'}`, /./);
      await chat.asks(`PIN ${await world().house.pinOf(address)}`, verified);
      await chat.asks(wish, asked);
      return chat;
    };
    /** A caller at the question for the PIN. */
    const atThePin = async (key: string, wish: string, extension = '101'): Promise<CarriedCall> => {
      const call = callTo(world());
      await call.begins(key as '1' | '2');
      await call.says(wish);
      await call.keys('20417');
      await call.keys(extension);
      await call.keys('1');
      return call;
    };

    test.each([
      ['English', its.en],
      ['French', its.fr],
    ])(
      'in %s, a caller without the PIN finishes later in the chat, where the mailed link opens; the call gains nothing',
      async (_language, words) => {
        const before = await applied();
        const call = await atThePin(words.key, words.wish);
        expect(call.doc.said).toMatch(words.pinAsked);
        const bye = await call.keys('4');
        expect(bye.said).toMatch(words.kept);
        expect(bye.verbs).toEqual(['Say', 'Hangup']);
        expect((await call.again()).xml).toBe(bye.xml);
        const mail = await mailed();
        expect(mail.subject).toBe(words.subject);
        expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(sixDigits);
        expect(mail.text).not.toContain('0142');
        const page = await (await fetch(at(linkIn(mail)), { headers: { 'accept-language': words.locale } })).text();
        const places = words.page.map((text) => page.indexOf(text));
        expect(places.every((place, n) => place > (places[n - 1] ?? 0))).toBe(true);
        const elsewhere = await Customer.opensElsewhere(world().house.url, linkIn(mail), { locale: words.locale });
        await elsewhere.hears(words.opened);
        await elsewhere.hears(words.summary);
        await elsewhere.asks(words.yes, words.done);
        expect(await applied()).toBe(before + 1);
        expect((await world().house.audit()).findLast(({ action }) => action === 'change.applied')).toMatchObject({
          method: 'link',
          actor: elsewhere.conversation,
        });
        expect((await fetch(at(linkIn(mail)))).status).toBe(410);
        expect(await elsewhere.opens(linkIn(mail))).toBe(410);
        expect(await resumeMails()).toHaveLength(1);
      },
    );

    test.each([
      ['English', its.en],
      ['French', its.fr],
    ])(
      'in %s, a proved chat has a link mailed, and another browser comes into the same case: asked anew, done once, both told',
      async (_language, words) => {
        const before = await applied();
        const chat = await provedChat(words);
        await chat.asks(words.ask, words.onItsWay);
        const elsewhere = await Customer.opensElsewhere(world().house.url, linkIn(await mailed()), { locale: words.locale });
        await elsewhere.hears(words.joined);
        await elsewhere.hears(words.summary);
        chat.marks();
        await chat.hears(words.told);
        await elsewhere.asks(words.yes, words.done);
        await chat.hears(words.elsewhere);
        expect(await applied()).toBe(before + 1);
        await chat.asks(words.yes, /./);
        expect(await applied()).toBe(before + 1);
      },
    );

    test('a proved caller has one mailed and goes on at the computer while the call lasts; the call hears what was done there', async () => {
      const before = await applied();
      const call = callTo(world());
      await call.begins();
      await call.keys('5');
      await call.keys('20417');
      await call.keys('101');
      await call.keys('1');
      expect((await call.keys(await world().house.pinOf(address))).said).toMatch(/verified/);
      expect((await call.says(its.en.wish)).said).toMatch(/Shall I do this/);
      const told = await call.says(its.en.ask);
      expect([told.said, told.verbs.at(-1)]).toEqual([
        expect.stringMatching(/^A mail with a link to go on is on its way.*Shall I do this/),
        'Redirect',
      ]);
      const elsewhere = await Customer.opensElsewhere(world().house.url, linkIn(await mailed()));
      await elsewhere.hears(its.en.joined);
      await elsewhere.asks('yes', its.en.done);
      expect((await call.isSilent()).said).toMatch(/verified for this case in a chat as well.*just done in a chat/);
      expect(await applied()).toBe(before + 1);
      await call.keys('1');
      expect(await applied()).toBe(before + 1);
      await call.hangsUp();
    });

    test('once the right has ended where it was asked for, the link leads to a case of its own with the draft, and the old chat hears nothing', async () => {
      const chat = await provedChat();
      await chat.asks(its.en.ask, its.en.onItsWay);
      const link = linkIn(await mailed());
      world().later(20 * minute);
      const elsewhere = await Customer.opensElsewhere(world().house.url, link);
      await elsewhere.hears(its.en.summary);
      const heard = JSON.stringify(await elsewhere.transcript());
      expect(heard).not.toMatch(/open case/);
      expect(JSON.stringify(await chat.transcript())).not.toMatch(/as well/);
      await elsewhere.asks('yes', its.en.done);
      await chat.asks('yes', /support PIN/);
    });

    test('in the browser of the very chat it verifies that chat, and no other one comes of it', async () => {
      const chat = await world().house.customer();
      await chat.asks(`${daniel}, ${its.en.wish}`, its.en.asked);
      await chat.asks('yes', /support PIN/);
      await chat.asks('later', /If I know you by that name, a mail with a link.*I keep what you asked for/s);
      const link = linkIn(await mailed());
      chat.marks();
      expect(await chat.opens(link)).toBe(200);
      await chat.hears(its.en.opened);
      await chat.hears(its.en.done);
      expect(await chat.opens(link)).toBe(410);
    });

    test('who is unknown hears the same words, and no mail goes anywhere', async () => {
      const known = (await (await atThePin('1', its.en.wish)).keys('4')).said;
      await mailed();
      const mails = (await world().house.mails()).length;
      const unknown = (await (await atThePin('1', its.en.wish, '199')).keys('4')).said;
      const plain = (said: string): string => said.replace(/Your case number is [^.]*\./, '');
      expect(plain(unknown)).toBe(plain(known));
      await eventually(
        async () => ((await world().house.metric('countersign_effects_pending')) === 0 ? true : undefined),
        'nothing left to send',
      );
      expect(await world().house.mails()).toHaveLength(mails);
    });

    test('only the newest link works, for a day, and none after “this was not me” or a new PIN', async () => {
      await (await atThePin('1', its.en.wish)).keys('4');
      const first = await mailed();
      world().later(3 * minute);
      began = new Date(world().now()).toISOString();
      await (await atThePin('1', its.en.wish)).keys('4');
      const newer = await mailed();
      expect([(await fetch(at(linkIn(first)))).status, (await fetch(at(linkIn(newer)))).status]).toEqual([410, 200]);
      expect((await fetch(at(linkIn(first)), { method: 'POST' })).status).toBe(410);
      world().later(24 * hour);
      expect((await fetch(at(linkIn(newer)))).status).toBe(410);

      began = new Date(world().now()).toISOString();
      await (await atThePin('1', its.en.wish)).keys('4');
      const third = await mailed();
      expect((await fetch(at(linkIn(third, 'not-me')), { method: 'POST' })).status).toBe(200);
      expect([(await fetch(at(linkIn(third)))).status, (await fetch(at(linkIn(third)), { method: 'POST' })).status]).toEqual([410, 410]);
    });
  },
  { VOICE_AUTH_TOKEN: token },
);
