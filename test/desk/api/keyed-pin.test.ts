import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crowdOf, seedFileOf } from '../../support/crowd';
import type { Customer } from '../../support/customer';
import { eventually } from '../../support/eventually';
import { House, sixDigits } from '../../support/house';
import type { Refusal } from '../../../src/desk/shapes';
import { DeskAgent } from './desk-agent';

const pins = ['739201', '851046', '602817', '417395'];
const minute = 60_000;

describe('the PIN that a customer says to an agent', () => {
  const crowd = crowdOf(pins);
  let time = Date.UTC(2031, 4, 6, 14);
  let folder: string;
  let house: House;
  let sam: DeskAgent;
  let alex: DeskAgent;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-keyed-'));
    house = await House.open({ now: () => time, env: { DIRECTORY_SEED: await seedFileOf(crowd, folder) } });
    sam = await DeskAgent.signIn(house.url);
    alex = await DeskAgent.signIn(house.url, 'alex');
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function taken(n: number, by = sam): Promise<{ readonly customer: Customer; readonly number: string; readonly leg: string }> {
    const customer = await house.customer();
    await customer.asks(`I am ${crowd.members[n]?.login}`, /./);
    await customer.asks('I want to talk to a person', /./);
    const number = await sam.waiting(({ shown }) => shown === crowd.members[n]?.login);
    const { legs } = await by.does(number, 'take', {});
    return { customer, number, leg: legs[0]?.leg ?? '' };
  }

  it('is compared by the same verifier and proves that leg; it is never shown, and replaced when the case ends', async () => {
    const { customer, number, leg } = await taken(0);
    const keyed = await sam.does(number, 'pin', { leg, pin: '739-201' });
    expect(keyed).toMatchObject({ accepted: true, message: expect.stringMatching(/verified/) });
    expect(keyed.legs[0]?.proved).toMatchObject({ method: 'pin', name: 'Person 0' });
    await customer.hears(/new one by mail when this case ends|new one/);
    await sam.does(number, 'close', {});
    const mail = await house.mail(crowd.members[0]?.email ?? '', ({ text }) => sixDigits.test(text));
    expect(sixDigits.exec(mail.text)?.[0]).not.toBe(pins[0]);
    const actions = (await house.audit()).filter(({ actor }) => actor === 'agent:sam').map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['agent.keyed-pin']));
    for (const told of [JSON.stringify(keyed), house.log.lines.join(), JSON.stringify(await house.audit())])
      expect(told).not.toContain(pins[0]);
  });

  it('is counted with the agent as its source: after three wrong ones the right one is not compared, and the answer is the same', async () => {
    const { number, leg } = await taken(1);
    const answers = [];
    for (const pin of ['111111', '222222', '333333', pins[1] ?? '']) answers.push(await sam.does(number, 'pin', { leg, pin }));
    expect(new Set(answers.map(({ accepted, message }) => `${accepted} ${message}`)).size).toBe(1);
    expect(answers.map(({ accepted }) => accepted)).toEqual([false, false, false, false]);
    await alex.does(number, 'take', { over: true });
    expect(await alex.does(number, 'pin', { leg, pin: pins[1] ?? '' })).toMatchObject({ accepted: true });
  });

  it('is counted once however often the same deed is sent', async () => {
    const { number, leg } = await taken(2, alex);
    for (let n = 0; n < 6; n += 1)
      expect(await alex.does(number, 'pin', { leg, pin: '111111' }, 'the-same-key')).toMatchObject({ accepted: false });
    expect(await alex.does(number, 'pin', { leg, pin: pins[2] ?? '' }, 'another-key')).toMatchObject({ accepted: true });
  });

  it('can be keyed while the customer is there, and only for who says who they are', async () => {
    const { number, leg } = await taken(3, alex);
    expect((await alex.case(number)).legs[0]?.pinUntil).toBe(time + 5 * minute);
    time += 5 * minute;
    const late = await alex.tries(number, 'pin', { leg, pin: pins[3] ?? '' });
    expect([late.status, (late.body as Refusal).error.message]).toEqual([422, expect.stringMatching(/within 5 minutes/)]);
    const nobody = await house.customer();
    await nobody.asks('a person please', /./);
    const other = await sam.waiting(({ shown }) => shown === null);
    const unnamed = (await sam.does(other, 'take', {})).legs[0]?.leg ?? '';
    expect((await sam.tries(other, 'pin', { leg: unnamed, pin: '123456' })).body).toMatchObject({
      error: { message: expect.stringMatching(/who they are/) },
    });
    expect((await sam.tries(other, 'pin', { leg: unnamed, pin: '12345' })).status).toBe(422);
    await eventually(
      async () =>
        (await house.audit()).filter(
          ({ action, reason }) => action === 'agent.refused' && (reason === 'leg-silent' || reason === 'leg-unnamed'),
        ).length >= 3
          ? true
          : undefined,
      'the refusals in the audit log',
    );
  });
});
