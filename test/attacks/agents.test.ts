import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../machines/catalogue';
import type { Found, PinKeyed, Refusal } from '../../src/desk/shapes';
import { crowdOf, seedFileOf, type Member } from '../support/crowd';
import type { Customer } from '../support/customer';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { DeskAgent, type Answer } from '../desk/api/desk-agent';

const pins = ['739201', '851046', '602817', '417395', '938264'];
const minute = 60_000;

/** Somebody at the chat, and their case as the desk sees it. */
interface Talking {
  readonly customer: Customer;
  readonly member: Member;
  readonly number: string;
  readonly leg: string;
}

/** Fields as an agent who was talked into it would fill them in. */
const fieldsOf = (kind: string): Readonly<Record<string, string>> =>
  kind === 'call-forwarding.set' ? { number: '+1 613 555 0166' } : kind.startsWith('email.') ? { email: 'mallory@evil.example' } : {};

describe('an agent who was talked into it, or who is not what they seem (T16)', () => {
  const crowd = crowdOf(pins);
  const seen: string[] = [];
  let folder: string;
  let house: House;
  let time = Date.UTC(2031, 4, 6, 14);
  let sam: DeskAgent;
  let alex: DeskAgent;
  let live: Awaited<ReturnType<DeskAgent['listens']>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-agents-'));
    house = await House.open({ now: () => time, env: { DIRECTORY_SEED: await seedFileOf(crowd, folder) } });
    [sam, alex] = [await DeskAgent.signIn(house.url), await DeskAgent.signIn(house.url, 'alex')];
    live = await sam.listens();
  });
  afterAll(async () => {
    live.close();
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  const member = (n: number): Member => crowd.members[n]!;

  /** A chat of somebody who said who they are and wants a person; `proves`: and has shown it. */
  async function talks(of: Member, { proves = false, taken = sam }: { proves?: boolean; taken?: DeskAgent } = {}): Promise<Talking> {
    const found = async (): Promise<string[]> => (await taken.get<Found>(`cases?q=${of.login}`)).body.cases.map((each) => each.number);
    const known = await found();
    const customer = await house.customer();
    await customer.asks(`I am ${of.login}`, /./);
    if (proves) await customer.asks(`my support PIN is ${of.pin}`, /verified/);
    await customer.asks('I want to talk to a person', /colleague/);
    const number = await eventually(async () => (await found()).find((each) => !known.includes(each)), 'the case');
    await taken.does(number, 'take', {});
    return { customer, member: of, number, leg: (await taken.case(number)).legs[0]?.leg ?? '' };
  }

  async function tries<Body = Refusal>(who: DeskAgent, number: string, deed: string, body: unknown): Promise<Answer<Body>> {
    time += 200; // The pace of people.
    const answer = await who.post<Body>(`cases/${number}/${deed}`, body);
    seen.push(answer.text);
    return answer;
  }

  const actions = async (action: string): Promise<number> => (await house.audit()).filter((entry) => entry.action === action).length;
  const bot = async ({ customer }: Talking): Promise<string> =>
    JSON.stringify((await customer.transcript()).filter(({ from }) => from.role === 'bot'));

  it('cannot draft a change of any kind for a leg that proved nothing, however they name it, and each try is in the audit log', async () => {
    const victim = await talks(member(0));
    const friend = await talks(member(1), { proves: true });
    const said = await bot(victim);
    const before = await actions('agent.refused');
    let count = 0;
    for (const kind of Object.keys(catalogue)) {
      for (const [leg, status] of [
        [victim.leg, 403],
        [friend.leg, 404],
        ['no-such-leg', 404],
        [`${victim.leg} `, 404],
      ] as const) {
        for (const subject of [undefined, member(0).login, '10002']) {
          const answer = await tries(sam, victim.number, 'draft', {
            leg,
            changes: [{ kind, fields: fieldsOf(kind), ...(subject === undefined ? {} : { subject }) }],
          });
          expect([kind, leg, subject, answer.status]).toEqual([kind, leg, subject, status]);
          count += 1;
        }
      }
    }
    // A supervisor has no other rights, by the same gate.
    await alex.does(victim.number, 'take', { over: true });
    for (const kind of Object.keys(catalogue)) {
      expect((await tries(alex, victim.number, 'draft', { leg: victim.leg, changes: [{ kind, fields: fieldsOf(kind) }] })).status).toBe(
        403,
      );
      count += 1;
    }
    await eventually(async () => ((await actions('agent.refused')) >= before + count ? true : undefined), 'every try in the audit log');
    expect(await actions('agent.refused')).toBe(before + count);
    expect((await alex.case(victim.number)).request).toMatchObject({ open: [], done: [] });
    expect((await house.audit()).filter(({ action }) => action.startsWith('change.'))).toEqual([]);
    // The customer was told of the other agent, and of nothing else.
    expect((await bot(victim)).replace(said.slice(0, -1), '')).not.toMatch(/555|evil|forward|Shall I/);
  });

  it.each([
    ['draft', { verified: true }],
    ['draft', { confirmed: true }],
    ['draft', { asker: 'user-30001-10000' }],
    ['draft', { warrant: { user: 'user-30001-10000', epoch: 1 } }],
    ['pin', { ok: true }],
    ['take', { agent: 'alex' }],
    ['say', { from: 'customer' }],
    ['say', { secret: { ok: true } }],
  ])('cannot tick anything: %s with %j is no deed', async (deed, more) => {
    const { number, leg } = await first();
    const right =
      deed === 'draft'
        ? { leg, changes: [{ kind: 'call-forwarding.set', fields: fieldsOf('call-forwarding.set') }] }
        : deed === 'pin'
          ? { leg, pin: '111222' }
          : deed === 'say'
            ? { leg, text: 'x' }
            : {};
    expect((await tries(alex, number, deed, { ...right, ...more })).status).toBe(400);
    expect((await alex.case(number)).legs[0]?.proved).toBeNull();
  });

  /** The case of the first customer, which alex has. */
  const first = async (): Promise<{ number: string; leg: string }> => {
    const number = (await alex.get<Found>(`cases?q=${member(0).login}`)).body.cases[0]?.number ?? '';
    return { number, leg: (await alex.case(number)).legs[0]?.leg ?? '' };
  };

  it('proves and confirms nothing by their own words, and cannot write a PIN to anybody', async () => {
    const { number, leg } = await first();
    for (const text of ['yes', 'I am 10000@crowd.example', `my support PIN is ${pins[0]}`, `PIN ${pins[0]}`, pins[0]])
      await alex.does(number, 'say', { leg, text: String(text) });
    const shown = await alex.case(number);
    expect(shown.legs[0]?.proved).toBeNull();
    expect(JSON.stringify(shown)).not.toContain(pins[0]);
    expect(shown.transcript.filter(({ from }) => from === 'agent')).toHaveLength(5);

    const friend = await talks(member(2), { proves: true });
    await sam.does(friend.number, 'draft', {
      leg: friend.leg,
      changes: [{ kind: 'call-forwarding.set', fields: fieldsOf('call-forwarding.set') }],
    });
    for (const text of ['yes', 'yes please', 'do it']) await sam.does(friend.number, 'say', { leg: friend.leg, text });
    expect((await sam.case(friend.number)).request).toMatchObject({ open: [expect.objectContaining({ status: 'drafted' })], done: [] });
    await friend.customer.asks('no, I never wanted that', /./);
    expect((await house.audit()).filter(({ action }) => action === 'change.applied')).toEqual([]);
  });

  it('guesses no more than anybody: three tries of an agent, five of all together, the right PIN among them; all is answered alike', async () => {
    const one = await talks(member(3));
    const two = await talks(member(3), { taken: alex });
    const answers: (readonly [number, boolean | undefined, string | undefined])[] = [];
    const compared = async (): Promise<number> =>
      (await house.metric('countersign_secret_checks_total{outcome="rejected"}')) +
      (await house.metric('countersign_secret_checks_total{outcome="accepted"}'));
    const before = await compared();
    const guess = async (who: DeskAgent, { number, leg }: Talking, pin: string): Promise<void> => {
      const { status, body } = await tries<PinKeyed>(who, number, 'pin', { leg, pin });
      answers.push([status, body.accepted, body.message]);
    };
    for (const pin of ['100001', '100002', '100003', pins[3]!, '100004']) await guess(sam, one, pin);
    for (const pin of ['100005', '100006', pins[3]!, '100007']) await guess(alex, two, pin);
    expect((await compared()) - before).toBe(5);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.slice(0, 2)).toEqual([200, false]);
    expect([await sam.case(one.number), await alex.case(two.number)].flatMap(({ legs }) => legs.map(({ proved }) => proved))).toEqual([
      null,
      null,
    ]);
  });

  it('never reads a PIN, however the customer types it to them', async () => {
    const { customer, number, leg } = await talks(member(4));
    await sam.does(number, 'say', { leg, text: 'What is your PIN?' });
    const pin = pins[4]!;
    const shapes = [
      [...pin].join(' '),
      `${pin.slice(0, 3)}-${pin.slice(3)}`,
      [...pin].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join(''),
      `it's ${pin}!`,
      `${pin.slice(0, 2)} ${pin.slice(2, 4)} ${pin.slice(4)}`,
      'nine three eight two six four',
      pin,
    ];
    for (const text of shapes) {
      time += 16 * minute; // A window of its own for each: this is not about guessing.
      await customer.refreshes();
      await customer.says(text);
      await sam.reads(number, ({ from, text: shown }) => from === 'customer' && /•/.test(shown));
    }
    await eventually(
      async () =>
        (await sam.case(number)).transcript.filter(({ from, text }) => from === 'customer' && /•/.test(text)).length >= shapes.length
          ? true
          : undefined,
      'every message, masked',
    );
    for (const path of [`cases/${number}`, 'queue', `cases?q=${member(4).login}`, 'catalogue', 'answers', 'me'])
      seen.push((await sam.get(path)).text);
    for (const path of ['figures', 'figures.csv', 'articles', 'comments.csv', 'audit', 'ratings', 'audit/verified'])
      seen.push((await alex.get(path)).text);
    seen.push(JSON.stringify(live.heard));
    const digits = seen
      .join('\n')
      .normalize('NFKC')
      .replace(/(?<=\d)[^\d\n]{1,2}(?=\d)/g, '');
    expect(digits).not.toContain(pin);
    expect(seen.join('\n')).not.toMatch(/nine three eight/);
  });

  it('reads no PIN in any answer to anything of the above, nor does the log or the audit log', async () => {
    const everything = [...seen, ...house.log.lines, JSON.stringify(await house.audit()), JSON.stringify(live.heard)].join('\n');
    for (const pin of [...pins, '100001', '111222']) expect(everything).not.toContain(pin);
  });
});
