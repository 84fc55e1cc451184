import { Customer } from '../support/customer';
import { eventually } from '../support/eventually';
import { hears, link, opensLink, expectStory, type Row, type Scene, type Story } from './support/story';
import { inBothStores, minute, second } from './support/world';

const words = {
  en: {
    locale: 'en-US',
    mail: 'mail me my PIN',
    cancel: 'cancel',
    yes: 'yes',
    waiting: [
      ['101@organization.com, forward my calls to 613 555 0100', /Shall I/],
      ['yes', /PIN/],
      ['mail me my PIN', /on its way/],
    ] as readonly Row[],
    opened: /you opened the link we mailed you/,
    done: /^Done\. .*613 555 0100/s,
    summary: /Forward calls of 101@organization\.com to \+1 613 555 0100.*Shall I do this/s,
    notMe: /“this was not me”, so this verification has ended/,
    closed: /conversation is closed/,
    wrong: /did not work/,
    askPin: /support PIN|Please enter it below/,
    stop: 'stop forwarding my calls',
    changed: 'What was changed',
    stays: /stays for now/,
  },
  fr: {
    locale: 'fr-CA',
    mail: 'envoyez-moi mon PIN',
    cancel: 'annuler',
    yes: 'oui',
    waiting: [
      ['je suis 101@organization.com, renvoyez mes appels au 613 555 0100', /Dois-je/],
      ['oui', /PIN/],
      ['envoyez-moi mon PIN', /en route/],
    ] as readonly Row[],
    opened: /vous avez ouvert le lien/,
    done: /^C’est fait\. .*613 555 0100/s,
    summary: /Renvoyer les appels de 101@organization\.com vers le \+1 613 555 0100.*Dois-je le faire/s,
    notMe: /ce n’était pas moi.+cette vérification a donc pris fin/s,
    closed: /terminée/,
    wrong: /pas fonctionné/,
    askPin: /PIN|l’entrer ci-dessous/,
    stop: 'arrêtez le renvoi de mes appels',
    changed: 'Ce qui a été changé',
    stays: /reste en place/,
  },
};

const texts = async (customer: Customer): Promise<unknown> => (await customer.transcript()).map(({ text }) => text);
const url = ({ world }: Scene, of: string): string => `${world.house.url}${new URL(of).pathname}`;

inBothStores((world) => {
  describe.each([
    ['English', words.en],
    ['French', words.fr],
  ])('in %s', (_language, { locale, ...its }) => {
    const asks = (rows: readonly Row[]): Story => ({ locale, rows });

    test('opened in the asking browser the chat is verified and goes on; the link works once', async () => {
      const scene = await expectStory(world(), asks([...its.waiting, opensLink(200), hears(its.opened), hears(its.done), opensLink(410)]));
      expect((await scene.world.house.audit()).filter(({ action }) => action === 'change.applied').at(-1)).toMatchObject({
        method: 'link',
        actor: scene.customer.conversation,
      });
    });

    test('opened in another browser it is a chat of its own, which is asked again; the asking chat gains nothing and hears nothing', async () => {
      const scene = await expectStory(world(), asks(its.waiting));
      const before = await texts(scene.customer);
      const elsewhere = await Customer.opensElsewhere(world().house.url, await link(scene), { locale });
      await elsewhere.hears(its.opened);
      await elsewhere.hears(its.summary);
      expect(elsewhere.conversation).not.toBe(scene.customer.conversation);
      expect(await texts(scene.customer)).toEqual(before);
      await elsewhere.asks(its.yes, its.done);
      expect(await texts(scene.customer)).toEqual(before);
      // Other talks of this world write into the same log.
      expect((await world().house.audit()).filter(({ actor }) => actor === elsewhere.conversation).at(-1)).toMatchObject({
        action: 'change.applied',
        method: 'link',
      });
      await scene.customer.asks(its.yes, its.askPin);
      expect(
        (await world().house.audit()).filter(({ actor, action }) => actor === scene.customer.conversation && action !== 'pin.mailed'),
      ).toEqual([]);
      expect(await scene.customer.opens(await link(scene))).toBe(410);
    });

    test('looked at by GET and HEAD, however often, it does nothing', async () => {
      const scene = await expectStory(world(), asks(its.waiting));
      const before = await texts(scene.customer);
      const [verify, notMe] = [await link(scene), await link(scene, 'not-me')];
      for (const path of [verify, notMe, verify, notMe]) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await fetch(url(scene, path), { method, headers: { cookie: scene.customer.cookie } });
          expect([answer.status, (await answer.text()).length > 0]).toEqual([200, method === 'GET']);
        }
      }
      const foreign = await fetch(url(scene, verify), {
        method: 'POST',
        headers: { cookie: scene.customer.cookie, origin: 'https://evil.example' },
      });
      expect(foreign.status).toBe(403);
      expect(await texts(scene.customer)).toEqual(before);
      scene.customer.marks();
      expect(await scene.customer.opens(verify)).toBe(200);
      await scene.customer.hears(its.done);
    });

    test('a newer mail replaces the older link', async () => {
      const scene = await expectStory(world(), asks(its.waiting));
      const older = await link(scene);
      world().later(2 * minute + second);
      await scene.customer.says(its.mail);
      const newer = await eventually(async () => ((await link(scene)) === older ? undefined : link(scene)), 'a newer link');
      expect(await scene.customer.opens(older)).toBe(410);
      expect(await scene.customer.opens(newer)).toBe(200);
      await scene.customer.hears(its.done);
    });

    test('the page behind a notice shows what was changed, not what is asked for by now, and says that it stays', async () => {
      const scene = await expectStory(world(), asks([...its.waiting, ['{PIN}', its.done], [its.stop, /Shall I|Dois-je/]]));
      const notice = await eventually(
        async () => (await scene.mails()).find(({ text }) => text.includes('/not-me/') && !text.includes('/verify/')),
        'the notice',
      );
      const page = await (
        await fetch(url(scene, /\S+\/not-me\/\S+/.exec(notice.text)?.[0] ?? ''), { headers: { 'accept-language': locale } })
      ).text();
      expect(page).toContain(its.changed);
      expect(page).toContain('613 555 0100');
      expect(page).toMatch(its.stays);
    });

    test('“this was not me” ends what is verified in this name and replaces the PIN', async () => {
      const scene = await expectStory(world(), asks([...its.waiting, ['{PIN}', its.done]]));
      const pin = /^\d{6}$/m.exec((await scene.mail(/PIN/)).text)?.[0] ?? '';
      const other = await expectStory(
        world(),
        asks([
          [its.mail, /./],
          ['101@organization.com', /./],
          [`PIN ${pin}`, /verified|confirmée/],
        ]),
      );
      scene.customer.marks();
      other.customer.marks();
      expect((await fetch(url(scene, await link(scene, 'not-me')), { method: 'POST' })).status).toBe(200);
      await scene.customer.hears(its.notMe);
      await scene.customer.hears(its.closed);
      await other.customer.hears(its.notMe);
      await other.customer.asks(its.stop, /Shall I|Dois-je/);
      await other.customer.asks(its.yes, its.askPin);
      await other.customer.asks(pin, its.wrong);
    });
  });
});
