import { CarriedCall } from '../support/carrier';
import type { Customer } from '../support/customer';
import { DeskAgent } from '../support/desk-agent';
import { eventually } from '../support/eventually';
import { sixDigits, type SeenMail } from '../support/house';
import { inBothStores, minute, second } from './support/world';

const token = 'a token of a carrier';
const daniel = 'daniel.okafor@example.com';
const wrong = (pin: string, n = 1): string => String((Number(pin) + n) % 1_000_000).padStart(6, '0');
const refused =
  /That did not work\. Either it was not the newest PIN, or it has been used or has run out, or there were too many tries; the link in the mail works in any case\./;
const checks = (outcome: string): string => `countersign_secret_checks_total{outcome="${outcome}"}`;
let callers = 0;

inBothStores(
  (world) => {
    const mailSince = (began: number): Promise<SeenMail> =>
      world().house.mail(daniel, ({ at, text }) => at >= new Date(began).toISOString() && sixDigits.test(text));
    const pinIn = ({ text }: SeenMail): string => sixDigits.exec(text)?.[0] ?? '';
    /** A chat that has asked for its PIN by now, and the mail it got. */
    async function asks(
      login = '101@organization.com',
      customer?: Customer,
    ): Promise<{ readonly customer: Customer; readonly mail: SeenMail; readonly pin: string }> {
      const asking = customer ?? (await world().house.customer());
      const began = world().now();
      await asking.asks(`${login}, mail me my PIN`, /is on its way.*The PIN works once, for 10 minutes\./);
      const mail = await mailSince(began);
      return { customer: asking, mail, pin: pinIn(mail) };
    }

    test('in the chat a PIN is mailed for this once: it says so, it verifies, the change is made; nobody gets in with it again', async () => {
      const customer = await world().house.customer();
      await customer.asks('101@organization.com, forward my calls to 613 555 0100', /Shall I/);
      await customer.asks('yes', /I need a 6-digit support PIN, which works once, for 10 minutes\. Do you have one\?/);
      const { mail, pin } = await asks(undefined, customer);
      expect(mail.text).toMatch(/It works once, until \d{1,2}:\d\d\s[ap]m on \d+ May/);
      expect(`${mail.text}${mail.html}`).not.toMatch(/stays the same|next time/);
      await customer.says(pin);
      await customer.hears(/verified/);
      await customer.hears(/^Done/);
      const thief = await world().house.customer();
      await thief.asks(`101@organization.com, forward my calls to 613 555 0199, PIN ${pin}`, refused);
      const entries = await world().house.audit();
      expect(new Set(entries.map(({ policy }) => policy))).toEqual(new Set(['strict']));
    });

    test('en français, du début à la fin', async () => {
      const customer = await world().house.customer({ locale: 'fr-CA' });
      const began = world().now();
      await customer.asks('je suis 101@organization.com, renvoyez mes appels au 613 555 0100', /Dois-je/);
      await customer.asks(
        'oui',
        /il me faut un PIN d’assistance à 6 chiffres, qui fonctionne une seule fois, pendant 10 minutes\. En avez-vous un\s\?/,
      );
      await customer.asks('envoyez-moi mon PIN', /en route.*Le PIN fonctionne une seule fois, pendant 10 minutes\./);
      const mail = await mailSince(began);
      expect(mail.text).toMatch(/Il fonctionne une seule fois, jusqu’à /);
      await customer.asks(wrong(pinIn(mail)), /soit il a déjà servi ou n’est plus valable, soit il y a eu trop d’essais/);
      await customer.asks(pinIn(mail), /confirmée/);
      await customer.hears(/^C’est fait/);
    });

    test.each([
      ['one second before its ten minutes are over', 10 * minute - second, /verified/],
      ['one second after', 10 * minute + second, refused],
    ])('a PIN of a chat, given %s', async (_when, later, answer) => {
      const { customer, mail, pin } = await asks();
      world().later(later);
      await customer.asks(pin, answer);
      if (answer !== refused) return;
      expect(await customer.opens(mail.links.find((link) => link.includes('/verify/')) ?? '')).toBe(200);
      await customer.hears(/you opened the link we mailed you: you’re verified/);
    });

    test('a newer PIN ends the older one; asked for in a chat it may be keyed on the phone, and is used up for both', async () => {
      const first = await asks();
      world().later(2 * minute + second);
      const second_ = await asks();
      expect(second_.pin).not.toBe(first.pin);
      await first.customer.asks(`my PIN is ${first.pin}`, refused);
      const call = new CarriedCall({
        url: `http://localhost:${world().house.service.port}`,
        token,
        from: `+1613555${String(7_000 + ++callers)}`,
      });
      await call.begins();
      await call.says('forward my calls to six one three five five five oh one four two');
      await call.keys('20417');
      expect((await call.keys('101')).said).toMatch(/Shall I do this/);
      const asked = await call.keys('1');
      expect(asked.said).toMatch(/I need a support PIN, which works once, for 10 minutes/);
      const [keyed] = await Promise.all([call.keys(second_.pin), second_.customer.says(`my PIN is ${second_.pin}`)]);
      await second_.customer.hears(/verified|did not work/);
      const [onPhone, inChat] = [
        /verified/.test(keyed.said),
        (await second_.customer.transcript()).some(({ text = '' }) => /verified/.test(text)),
      ];
      expect([onPhone, inChat].filter(Boolean)).toHaveLength(1);
      await call.hangsUp();
    });

    test('64 tries at once of the right PIN let one in; of wrong ones with the right one behind them nobody', async () => {
      const { house } = world();
      const customers = await Promise.all(Array.from({ length: 8 }, () => house.customer()));
      for (const customer of customers) await customer.asks('101@organization.com, forward my calls to 613 555 0100', /Shall I do this/);
      for (const customer of customers) await customer.asks('yes', /support PIN/);
      const { pin } = await asks(undefined, customers[0]);
      const before = await house.metric(checks('accepted'));
      const compared = await house.metric(checks('accepted'), checks('rejected'));
      await Promise.all(Array.from({ length: 64 }, (_, n) => customers[n % 8]?.says(`my PIN is ${pin}`)));
      expect((await house.metric(checks('accepted'))) - before).toBe(1);
      expect((await house.metric(checks('accepted'), checks('rejected'))) - compared).toBeLessThanOrEqual(5);

      world().later(20 * minute);
      const next = await asks();
      const guessed = await house.metric(checks('accepted'), checks('rejected'));
      for (let n = 1; n <= 5; n += 1) await customers[n]?.asks(`my PIN is ${wrong(next.pin, n)}`, refused);
      await Promise.all(
        Array.from({ length: 64 }, (_, n) => customers[n % 8]?.says(`my PIN is ${n % 4 === 3 ? next.pin : wrong(next.pin, 10 + n)}`)),
      );
      expect(await house.metric(checks('accepted'))).toBe(before + 1);
      expect((await house.metric(checks('accepted'), checks('rejected'))) - guessed).toBe(5);
      expect(await next.customer.opens(next.mail.links.find((link) => link.includes('/verify/')) ?? '')).toBe(200);
      await next.customer.hears(/you’re verified/);
    });

    test('“a new support PIN” is one by mail, not a change; neither the desk nor what the bot says it can do offers to make one', async () => {
      const customer = await world().house.customer();
      await customer.asks('what can you do?', /mail you a support PIN\n/);
      const began = world().now();
      await customer.asks('101@organization.com, somebody saw my PIN, I want a new one', /is on its way.*The PIN works once/);
      expect(pinIn(await mailSince(began))).toMatch(/^\d{6}$/);
      expect((await customer.transcript()).some(({ text = '' }) => /Shall I do this/.test(text))).toBe(false);
      const sam = await DeskAgent.signsIn(world().house.url.replace('127.0.0.1', 'localhost'));
      const { kinds } = JSON.parse(await sam.get('catalogue')) as { readonly kinds: readonly { readonly kind: string }[] };
      expect(kinds.map(({ kind }) => kind)).not.toContain('support-pin.reissue');
      expect(kinds.map(({ kind }) => kind)).toContain('call-forwarding.set');
    });

    test('a PIN that an agent keyed is used up, so nothing is replaced', async () => {
      const { customer, pin } = await asks();
      await customer.asks('I want to talk to a person', /colleague/);
      const sam = await DeskAgent.signsIn(world().house.url.replace('127.0.0.1', 'localhost'));
      const number = await eventually(
        async () => (JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting[0]?.number,
        'a case that waits',
      );
      await sam.does(number, 'take');
      const leg = (await sam.case(number)).legs[0]?.leg ?? '';
      const keyed = await sam.tries(number, 'pin', { leg, pin });
      expect(JSON.stringify(keyed)).toMatch(/The PIN is used up; it worked this once/);
      await sam.tries(number, 'close');
      expect(JSON.stringify(await customer.transcript())).not.toMatch(/replace/);
      expect((await world().house.audit()).filter(({ action }) => action === 'pin.reissued')).toEqual([]);
    });
  },
  { POLICY: 'strict', VOICE_AUTH_TOKEN: token },
);
