import type { Refusal } from '../../../src/desk/shapes';
import type { Customer } from '../../support/customer';
import { eventually } from '../../support/eventually';
import { House } from '../../support/house';
import { DeskAgent } from './desk-agent';

type Wish = { readonly kind: string; readonly subject?: string; readonly fields?: Readonly<Record<string, string | null>> };
const forward = (number: string | null, subject?: string): Wish => ({
  kind: 'call-forwarding.set',
  fields: { number },
  ...(subject === undefined ? {} : { subject }),
});

describe('what an agent drafts', () => {
  let house: House;
  let sam: DeskAgent;
  const people = new Map<string, { readonly customer: Customer; readonly number: string; readonly leg: string }>();

  beforeAll(async () => {
    house = await House.open();
    sam = await DeskAgent.signIn(house.url);
    for (const [login, mailbox] of [
      ['100@organization.com', 'maya.lindqvist@example.com'],
      ['101@organization.com', 'daniel.okafor@example.com'],
    ] as const) {
      const customer = await house.customer();
      await customer.asks(`I am ${login}`, /./);
      await customer.asks('mail me my PIN', /./);
      await customer.asks(`my PIN is ${await house.pinOf(mailbox)}`, /verified/);
      await customer.asks('a person please', /./);
      const number = await sam.waiting(({ shown }) => shown === login);
      people.set(login, { customer, number, leg: (await sam.does(number, 'take', {})).legs[0]?.leg ?? '' });
    }
  });
  afterAll(() => house.close());

  const of = (login: string) => people.get(login)!;
  const administrator = '100@organization.com';
  const user = '101@organization.com';
  const refused = async (login: string, ...changes: Wish[]): Promise<string> => {
    const { number, leg } = of(login);
    const answer = await sam.post<Refusal>(`cases/${number}/draft`, { leg, changes });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'Refused']);
    return answer.body.error.message;
  };

  it.each([
    ['a premium number', [forward('1 900 555 0100')], /premium-rate number/],
    ['an emergency number', [forward('911')], /emergency number/],
    ['words for a number', [forward('my mobile')], /not a phone number that can be called/],
    ['too few digits', [forward('555')], /not a phone number/],
    ['a number left out', [{ kind: 'call-forwarding.set', fields: {} }], /Phone number to forward to is missing/],
    ['an empty number', [forward('  ')], /Phone number to forward to is missing/],
    [
      'a field of another kind',
      [{ kind: 'call-forwarding.set', fields: { number: '613 555 0100', email: 'x@example.com' } }],
      /can’t be made like that/,
    ],
    ['no address', [{ kind: 'login-name.remind', fields: { email: 'somebody' } }], /not an email address/],
    ['a kind that nobody knows', [{ kind: 'user.rename' }], /cannot be made here/],
    ['a name of an object’s own', [{ kind: 'constructor' }], /cannot be made here/],
    [
      'a user more, by who is no administrator',
      [{ kind: 'user.add', fields: { name: 'Sam Field', extension: '115', email: 'sam.field@organization.com' } }],
      /Only an administrator of your account can ask for this/,
    ],
    [
      'a user whose name is no name',
      [{ kind: 'user.add', fields: { name: 'www.example.com', extension: '115', email: 'sam.field@organization.com' } }],
      /That cannot be the name/,
    ],
    ['somebody without being an administrator', [forward('613 555 0100', '104')], /Only an administrator/],
    ['a subject that is no name', [forward('613 555 0100', 'Hannah from sales')], /can’t find that user/],
    ['one that is right and one that is not', [forward('613 555 0100'), forward('911')], /emergency number/],
  ])('is refused with a sentence: %s', async (_name, changes, sentence) => {
    expect(await refused(user, ...changes)).toMatch(sentence);
    expect((await sam.case(of(user).number)).request.open).toEqual([]);
  });

  it.each([
    ['an extension that is not there', '999'],
    ['a login of another account', '101@harbour.example'],
    ['a login that is not there', '999@organization.com'],
  ])('for %s an administrator is refused alike', async (_name, subject) => {
    expect(await refused(administrator, forward('613 555 0100', subject))).toMatch(/can’t find that user/);
  });

  it('a PIN of somebody else is nobody’s to ask for', async () => {
    expect(await refused(administrator, { kind: 'support-pin.reissue', subject: '101' })).toMatch(/ask for this themselves/);
  });

  it('is in the audit log also where it was refused, with the agent', async () => {
    const entries = await eventually(async () => {
      const own = (await house.audit()).filter(({ action, reason }) => action === 'agent.refused' && reason === 'draft-refused');
      return own.length >= 19 ? own : undefined;
    }, 'the refusals');
    expect(entries).toHaveLength(19);
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set(['agent:sam']));
  });

  it('is summarized to the customer, is theirs to decline, and can be withdrawn', async () => {
    const { customer, number, leg } = of(administrator);
    expect(
      (
        await sam.does(number, 'draft', { leg, changes: [forward('613 555 0142', '101'), forward(null, '104@organization.com')] })
      ).request.open.map(({ summary }) => summary),
    ).toEqual([
      'Forward calls of extension 101 to +1 613 555 0142',
      expect.stringMatching(/Stop forwarding calls of 104@organization\.com/),
    ]);
    await customer.hears(/1\. Forward calls of extension 101 to \+1 613 555 0142\n2\. Stop forwarding/);
    expect((await sam.does(number, 'withdraw', { leg })).request.open).toEqual([]);
    expect((await sam.tries(number, 'withdraw', { leg })).status).toBe(422);
  });

  it('for oneself, named by one’s own extension, wants no administrator', async () => {
    const { customer, number, leg } = of(user);
    await sam.does(number, 'draft', { leg, changes: [forward('613 555 0143', '101')] });
    await customer.asks('yes', /Done\./);
    expect((await sam.case(number)).request.done.map(({ status }) => status)).toEqual(['applied']);
  });

  it('what a customer without a PIN said yes to can be confirmed by another administrator whom the agent asks; nothing else', async () => {
    const customer = await house.customer();
    await customer.asks('I am 103@organization.com', /./);
    await customer.asks('forward my calls to 613 555 0147', /Shall I/);
    await customer.asks('a person please', /./);
    const number = await sam.waiting(({ shown }) => shown === '103@organization.com');
    const leg = (await sam.does(number, 'take', {})).legs[0]?.leg ?? '';
    expect((await sam.tries(number, 'ask-administrator', { leg })).body).toMatchObject({
      error: { message: expect.stringMatching(/said yes to/) },
    });
    await customer.says('yes');
    await sam.reads(number, ({ from, text }) => from === 'customer' && text === 'yes');
    expect((await sam.does(number, 'ask-administrator', { leg })).request.administratorUntil).toEqual(expect.any(Number));
    expect((await house.mail('maya.lindqvist@example.com', ({ text }) => text.includes('Louis'))).text).toMatch(/613 555 0147/);
  });
});
