import { demoUsers } from '../../src/portal/demo-users';
import { inBothStores, minute } from '../scenarios/support/world';
import type { Customer } from '../support/customer';
import type { House } from '../support/house';
import { portalMail, Visitor } from './visitor';

const passwordOf = (login: string): string => demoUsers.find((user) => user.login === login)?.password ?? '';
const daniel = '101@organization.com';
const known = /^Signed in as 101@organization\.com, so I know it’s you\./;

/** The page of a chat in a browser: the cookies of its chat and of its portal session. */
function pageOf(house: House, customer: Customer | undefined, visitor: Visitor | undefined) {
  const portal = visitor?.cookie('portal');
  const cookie = [customer?.cookie, portal && `portal=${portal}`].filter((each) => each !== undefined && each !== '').join('; ');
  const ask = async (init: RequestInit): Promise<{ readonly token?: string; readonly taken?: boolean; readonly status: number }> => {
    const answer = await fetch(`${house.url}/chat/signed-in`, {
      ...init,
      headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...init.headers },
    });
    return { ...((await answer.json()) as object), status: answer.status };
  };
  const offered = async (): Promise<string | undefined> => (await ask({})).token;
  const shows = async (token: string | undefined, headers = {}): Promise<boolean | number> => {
    const { taken, status } = await ask({ method: 'POST', body: JSON.stringify({ token }), headers });
    return taken ?? status;
  };
  return { offered, shows, loads: async (): Promise<boolean | number> => shows(await offered()) };
}

inBothStores((world) => {
  const signedIn = async (login = daniel): Promise<Visitor> => {
    const visitor = new Visitor(world().house);
    expect((await visitor.signIn(login, passwordOf(login))).status).toBe(303);
    return visitor;
  };
  const proofs = async (method: string, conversation: string): Promise<number> =>
    (await world().house.audit()).filter(
      (entry) => entry.action === 'identity.proved' && entry.method === method && entry.actor === conversation,
    ).length;

  test('whoever signed in at the portal in this browser is known in its chat, needs no PIN, and is asked for a code where one is wanted', async () => {
    const { house } = world();
    const verified = await house.metric('countersign_verifications_total{method="portal"}');
    const [visitor, customer] = [await signedIn(), await house.customer()];
    world().later(5 * minute - 1_000);
    expect(await pageOf(house, customer, visitor).loads()).toBe(true);
    await customer.hears(known);
    const [greeted, told] = [await customer.transcript()]
      .flatMap((all) => [all.find(({ from }) => from.role === 'bot'), all.find(({ text }) => known.test(text ?? ''))])
      .map((one) => ({ text: one?.text ?? '', choices: one?.suggestedActions?.actions.map(({ value }) => value) ?? [] }));
    expect(greeted?.text).toMatch(/What can I do for you\?/);
    expect(greeted?.choices.length).toBeGreaterThan(2);
    // It stands right below: the question is not asked again, and what there is to choose from stays.
    expect(told?.text).not.toMatch(/What can I do/);
    expect(told?.choices).toEqual([...(greeted?.choices ?? []), 'This was not me']);
    await customer.asks('forward my calls to +44 20 7946 0123', /Shall I do this/);
    await customer.asks('yes', /one-time code/);
    expect(await proofs('portal', customer.conversation)).toBe(1);
    expect(await house.metric('countersign_verifications_total{method="portal"}')).toBe(verified + 1);
    await customer.asks('cancel', /./);
    await customer.asks('forward my calls to 613 555 0142', /Shall I do this/);
    await customer.asks('yes', /^Done\./);
  });

  test('in French as well', async () => {
    const { house } = world();
    const customer = await house.customer({ locale: 'fr-CA' });
    expect(await pageOf(house, customer, await signedIn()).loads()).toBe(true);
    await customer.hears(/^Votre session est ouverte au nom de 101@organization\.com\s: je sais donc que c’est bien vous\./);
  });

  test('a sign-in while a chat is under way carries out what was confirmed there', async () => {
    const { house } = world();
    const customer = await house.customer();
    await customer.asks('forward my calls to 613 555 0177', /who you are/);
    await customer.asks(daniel, /Shall I do this/);
    await customer.asks('yes', /PIN/);
    customer.marks();
    expect(await pageOf(house, customer, await signedIn()).loads()).toBe(true);
    await customer.hears(known);
    await customer.hears(/Done\./);
  });

  test('a sign-in of longer ago says who it is and proves nothing', async () => {
    const { house } = world();
    const [visitor, customer] = [await signedIn(), await house.customer()];
    world().later(5 * minute);
    const page = pageOf(house, customer, visitor);
    expect([await page.loads(), await page.loads()]).toEqual([true, false]);
    await customer.hears(/^You’re signed in as 101@organization\.com\. That was a while ago/);
    await customer.asks('forward my calls to 613 555 0142', /Shall I do this/);
    await customer.asks('yes', /PIN/);
    expect(await proofs('portal', customer.conversation)).toBe(0);
  });

  test('once a sign-in and conversation: not again after “start over”, and of 64 at once one', async () => {
    const { house } = world();
    const [visitor, customer] = [await signedIn(), await house.customer()];
    const page = pageOf(house, customer, visitor);
    const token = await page.offered();
    const taken = await Promise.all(Array.from({ length: 64 }, () => page.shows(token)));
    expect(taken.filter((each) => each === true)).toHaveLength(1);
    await customer.hears(known);
    await customer.asks('start over', /./);
    expect([await page.shows(token), await page.loads()]).toEqual([false, false]);
    expect(await proofs('portal', customer.conversation)).toBe(1);
  });

  test('another browser, another conversation, an old or forged token and another website gain nothing', async () => {
    const { house } = world();
    const [visitor, customer, other] = [await signedIn(), await house.customer(), await house.customer()];
    const page = pageOf(house, customer, visitor);
    const token = await page.offered();
    expect(await pageOf(house, customer, undefined).offered()).toBeUndefined();
    expect(await pageOf(house, undefined, visitor).offered()).toBeUndefined();
    for (const [who, shower] of [
      ['no portal session', pageOf(house, customer, undefined)],
      ['no chat', pageOf(house, undefined, visitor)],
      ['another chat', pageOf(house, other, visitor)],
      ['another user', pageOf(house, customer, await signedIn('103@organization.com'))],
      ['another sign-in', pageOf(house, customer, await signedIn())],
    ] as const) {
      expect([who, await shower.shows(token)]).toEqual([who, false]);
    }
    expect(await page.shows(`${token ?? ''}x`)).toBe(false);
    expect(await page.shows(undefined)).toBe(400);
    expect(await page.shows(token, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    world().later(5 * minute);
    expect(await page.shows(token)).toBe(false);
    for (const each of [customer, other]) {
      expect(await proofs('portal', each.conversation)).toBe(0);
      expect((await each.transcript()).some(({ text }) => /signed in/i.test(text ?? ''))).toBe(false);
    }
  });

  test('a chat in which somebody else was named stays theirs', async () => {
    const { house } = world();
    const [visitor, customer] = [await signedIn(), await house.customer()];
    await customer.asks('I am 103@organization.com', /./);
    expect(await pageOf(house, customer, visitor).loads()).toBe(false);
  });

  test('who signs out is no longer known in the chat', async () => {
    const { house } = world();
    const [visitor, customer] = [await signedIn(), await house.customer()];
    await pageOf(house, customer, visitor).loads();
    await customer.hears(known);
    expect((await visitor.post('/portal/sign-out')).status).toBe(303);
    await customer.hears(/^You’re signed out, so your verification here has ended too\./);
    await customer.asks('forward my calls to 613 555 0142', /Shall I do this/);
    await customer.asks('yes', /PIN/);
  });

  test('a session that is ended from another browser, alone or with all others, is over in its chat as well; another sign-in’s chat goes on', async () => {
    const { house } = world();
    for (const act of ['end', 'end-others']) {
      const [here, there, mine, theirs] = [await signedIn(), await signedIn(), await house.customer(), await house.customer()];
      await pageOf(house, mine, here).loads();
      await pageOf(house, theirs, there).loads();
      await theirs.hears(known);
      const session = /name="session" value="([^"]+)"/.exec((await here.get('/portal/profile')).text)?.[1] ?? '';
      expect((await here.post('/portal/profile', { act, session })).status).toBe(303);
      await theirs.hears(/^You’re signed out/);
      expect(await there.name()).toBeUndefined();
      await mine.asks('forward my calls to 613 555 0142', /Shall I do this/);
      await mine.asks('yes', /^Done\./);
    }
  });

  test('a new password, and “this was not me”, end what a sign-in proved, and the sign-in; a token of before is dead', async () => {
    const { house } = world();
    const maya = '100@organization.com';
    const [visitor, customer, later] = [await signedIn(maya), await house.customer(), await house.customer()];
    await pageOf(house, customer, visitor).loads();
    await customer.hears(/^Signed in as 100@organization\.com/);
    const token = await pageOf(house, later, visitor).offered();
    await new Visitor(house).post('/portal/forgot-password', { email: 'maya.lindqvist@example.com' });
    const { path } = await portalMail(house, 'maya.lindqvist@example.com', 'reset');
    expect((await new Visitor(house).post(path, { password: passwordOf(maya), confirmation: passwordOf(maya) })).status).toBe(303);
    await customer.hears(/this verification has ended/);
    expect([await visitor.name(), await pageOf(house, later, visitor).shows(token)]).toEqual([undefined, false]);

    const again = await signedIn(maya);
    await pageOf(house, later, again).loads();
    await later.hears(/^Signed in as 100@organization\.com/);
    await later.asks('This was not me', /every verification in your name has ended/);
    expect(await again.name()).toBeUndefined();
  });

  test('a token from before the user’s rights were ended is worth nothing, a new one is', async () => {
    const { house } = world();
    const [visitor, customer, phone] = [await signedIn('100@example.net'), await house.customer(), await house.customer()];
    const page = pageOf(house, customer, visitor);
    const token = await page.offered();
    await pageOf(house, phone, visitor).loads();
    await phone.hears(/^Signed in as 100@example\.net/);
    await phone.asks('I need a new support PIN', /Shall I do this/);
    await phone.asks('yes', /new support PIN/i);
    expect(await page.shows(token)).toBe(false);
    expect(await proofs('portal', customer.conversation)).toBe(0);
  });

  test('who is removed from the account gains nothing by a sign-in of before, and loses what it proved', async () => {
    const { house } = world();
    const louis = '103@organization.com';
    const [visitor, customer, later, administrator] = [
      await signedIn(louis),
      await house.customer(),
      await house.customer(),
      await house.customer(),
    ];
    const token = await pageOf(house, later, visitor).offered();
    await pageOf(house, customer, visitor).loads();
    await customer.hears(/^Signed in as 103@organization\.com/);
    await pageOf(house, administrator, await signedIn('100@organization.com')).loads();
    await administrator.hears(/^Signed in as 100@organization\.com/);
    await administrator.asks('please remove the user with extension 103', /Shall I do this/);
    await administrator.asks('yes', /one-time code/);
    await administrator.asks(await house.pinOf('maya.lindqvist@example.com'), /^Done\.|That is done/);
    await customer.hears(/this verification has ended/);
    expect([await pageOf(house, later, visitor).shows(token), await pageOf(house, later, visitor).offered()]).toEqual([false, undefined]);
    expect(await proofs('portal', later.conversation)).toBe(0);
  });
});
