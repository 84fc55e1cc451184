import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../../machines/catalogue';
import type { Found, Refusal } from '../../../src/desk/shapes';
import { CarriedCall } from '../../support/carrier';
import { crowdOf, seedFileOf, type Member } from '../../support/crowd';
import type { Customer } from '../../support/customer';
import { eventually } from '../../support/eventually';
import { House } from '../../support/house';
import { DeskAgent, type Answer } from './desk-agent';

const voiceToken = 'a token of the carrier';
const minute = 60_000;
const pins = ['739201', '851046', '602817', '417395', '938264'];
const wrong = '111222';

/** What a leg of the case has shown. */
type LegState = 'proved' | 'unproved' | 'expired' | 'another leg proved';

/** A case with the customer of the leg that deeds are about. */
interface Begun {
  readonly number: string;
  readonly leg: string;
  readonly customer: Customer;
}

/** Deeds about a leg, with bodies that are right. */
const bodies = (leg: string): readonly (readonly [string, unknown])[] => [
  ['say', { leg, text: 'Good morning.' }],
  ['mail-pin', { leg }],
  ['pin', { leg, pin: wrong }],
  ['ask-administrator', { leg }],
  ['draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: '613 555 0100' } }] }],
  ['withdraw', { leg }],
  ['hand-back', {}],
  ['take', {}],
  ['close', {}],
];

/** What the one who has the case may do, by what the leg has shown. Writing, mailing the PIN to the address on file, handing back and closing need no proof of the customer. */
const holder: Readonly<Record<string, Readonly<Record<LegState, number>>>> = {
  say: { proved: 200, unproved: 200, expired: 200, 'another leg proved': 200 },
  'mail-pin': { proved: 200, unproved: 200, expired: 200, 'another leg proved': 200 },
  pin: { proved: 200, unproved: 200, expired: 422, 'another leg proved': 422 },
  'ask-administrator': { proved: 422, unproved: 422, expired: 422, 'another leg proved': 422 },
  draft: { proved: 200, unproved: 403, expired: 403, 'another leg proved': 403 },
  withdraw: { proved: 200, unproved: 422, expired: 422, 'another leg proved': 422 },
  'hand-back': { proved: 200, unproved: 200, expired: 200, 'another leg proved': 200 },
  take: { proved: 200, unproved: 200, expired: 200, 'another leg proved': 200 },
  close: { proved: 200, unproved: 200, expired: 200, 'another leg proved': 200 },
};

describe('every deed, for everybody, on every leg', () => {
  const crowd = crowdOf(pins);
  let folder: string;
  let house: House;
  let time = Date.UTC(2031, 4, 6, 14);
  let agents: Readonly<Record<'nobody' | 'sam' | 'alex', DeskAgent>>;
  const answers: string[] = [];
  const begun = new Map<LegState, Begun>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-matrix-'));
    house = await House.open({ now: () => time, env: { DIRECTORY_SEED: await seedFileOf(crowd, folder), VOICE_AUTH_TOKEN: voiceToken } });
    const [proved, unproved, expired, another] = crowd.members;
    // What has to be old is begun first.
    begun.set('expired', await begin(expired, true));
    const apart = await begin(another, true, false);
    begun.set('another leg proved', apart);
    await joinByPhone(apart, another);
    begun.set('proved', await begin(proved, true));
    begun.set('unproved', await begin(unproved, false));
    agents = {
      nobody: DeskAgent.nobody(house.url),
      sam: await DeskAgent.signIn(house.url),
      alex: await DeskAgent.signIn(house.url, 'alex'),
    };
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function begin(member: Member | undefined, proves: boolean, calls = true): Promise<Begun> {
    const customer = await house.customer();
    await customer.asks(`I am ${member?.login}`, /./);
    if (proves) await customer.asks(`my support PIN is ${member?.pin}`, /verified/);
    if (calls) await customer.asks('I want to talk to a person', /colleague/);
    const sam = await DeskAgent.signIn(house.url);
    const { body } = await sam.get<Found>(`cases?q=${member?.login}`);
    const number = body.cases[0]?.number ?? '';
    return { customer, number, leg: (await sam.case(number)).legs[0]?.leg ?? '' };
  }

  /** A call joins the chat's case by its code and stays awake while the chat's right runs out; another case is kept silent beside it. */
  async function joinByPhone({ customer }: Begun, member: Member | undefined): Promise<void> {
    const code = /(\d{4}) ?(\d{4})/.exec(await customer.asks('I’d rather go on by phone', /\d{4} ?\d{4}/)) ?? [];
    const call = new CarriedCall({ url: house.service.publicUrl, token: voiceToken });
    await call.patiently(call.begins());
    await call.patiently(call.keys('6'));
    await call.patiently(call.keys(member?.login.split('@')[0] ?? ''));
    expect((await call.patiently(call.keys(`${code[1]}${code[2]}`))).said).toMatch(/verified/);
    for (let n = 0; n < 2; n += 1) {
      time += 8 * minute;
      await call.patiently(call.says('how does call forwarding work?'));
    }
  }

  const tries = async (who: DeskAgent, number: string, deed: string, body: unknown): Promise<Answer<Refusal>> => {
    time += 200; // The pace of people.
    const answer = await who.post<Refusal>(`cases/${number}/${deed}`, body);
    answers.push(answer.text);
    return answer;
  };

  /** Entries follow their commit. */
  const expectRefused = async (count: number): Promise<void> => {
    await eventually(async () => ((await refused()) >= count ? true : undefined), 'the audit log');
    expect(await refused()).toBe(count);
  };
  const refused = async (): Promise<number> => (await house.audit()).filter(({ action }) => action === 'agent.refused').length;

  describe.each(['proved', 'unproved', 'expired', 'another leg proved'] as const)('leg: %s', (state) => {
    const of = (): Begun => begun.get(state)!;

    it('is as it is meant to be', async () => {
      const { number, leg } = of();
      const { legs } = await agents.sam.case(number);
      expect(legs.find((each) => each.leg === leg)?.proved === null).toBe(state !== 'proved');
      expect(legs.some(({ proved }) => proved !== null)).toBe(state === 'proved' || state === 'another leg proved');
    });

    it('who is signed out does and sees nothing', async () => {
      const { number, leg } = of();
      for (const [deed, body] of bodies(leg)) expect([deed, (await tries(agents.nobody, number, deed, body)).status]).toEqual([deed, 401]);
      expect((await agents.nobody.get(`cases/${number}`)).status).toBe(401);
    });

    it('who has not taken the case does nothing but take it, agent or supervisor; that they tried is in the audit log', async () => {
      const { number, leg } = of();
      const before = await refused();
      const without = bodies(leg).filter(([deed]) => deed !== 'take');
      for (const who of [agents.sam, agents.alex]) {
        for (const [deed, body] of without)
          expect([deed, (await tries(who, number, deed, body)).body.error.code]).toEqual([deed, 'NotYours']);
      }
      await agents.sam.does(number, 'take', {});
      for (const [deed, body] of bodies(leg))
        expect([deed, (await tries(agents.alex, number, deed, body)).body.error.code]).toEqual([deed, 'Taken']);
      await expectRefused(before + 3 * without.length + 1);
    });

    if (state !== 'proved')
      it('who has it drafts a change of no kind, for the leg itself has not shown who it is, or no more', async () => {
        const { number, leg } = of();
        for (const kind of Object.keys(catalogue)) {
          expect([kind, (await tries(agents.sam, number, 'draft', { leg, changes: [{ kind, fields: {} }] })).status]).toEqual([kind, 403]);
        }
      });

    it('who has it does what the leg’s own proof allows, and no more', async () => {
      const { number, leg } = of();
      for (const [deed, body] of bodies(leg)) {
        if (deed === 'close' && state === 'unproved') continue;
        expect([deed, (await tries(agents.sam, number, deed, body)).status]).toEqual([deed, holder[deed]?.[state]]);
      }
    });
  });

  it('every kind of change is refused on a leg that has not shown who it is, each with its entry in the audit log', async () => {
    const { number, leg } = begun.get('unproved')!;
    const before = await refused();
    for (const kind of Object.keys(catalogue)) {
      const answer = await tries(agents.sam, number, 'draft', { leg, changes: [{ kind, fields: {} }] });
      expect([kind, answer.status, answer.body.error.code]).toEqual([kind, 403, 'NotAllowed']);
    }
    await expectRefused(before + Object.keys(catalogue).length);
    expect((await agents.sam.case(number)).request).toMatchObject({ open: [], done: [] });
    await agents.sam.does(number, 'close', {});
  });

  it('in a closed case nothing is done any more, by whoever had it; a note may still be left', async () => {
    const { number, leg } = begun.get('proved')!;
    const before = await refused();
    for (const [deed, body] of bodies(leg))
      expect([deed, (await tries(agents.sam, number, deed, body)).body.error.code]).toEqual([deed, 'Closed']);
    await expectRefused(before + bodies(leg).length);
    expect((await agents.sam.does(number, 'note', { text: 'Called back.' })).notes).toHaveLength(1);
  });

  it('what supervisors read is not for agents, and that one tried is in the audit log', async () => {
    const before = await refused();
    const paths = ['figures', 'figures.csv', 'articles', 'articles.csv', 'comments.csv', 'audit', 'audit/verified', 'ratings'];
    for (const path of paths) {
      expect([
        path,
        (await agents.nobody.get(path)).status,
        (await agents.sam.get(path)).status,
        (await agents.alex.get(path)).status,
      ]).toEqual([path, 401, 403, 200]);
    }
    await expectRefused(before + paths.length);
  });

  it('a deed that another website sends with the agent’s cookie is not done', async () => {
    const { number } = begun.get('proved')!;
    expect((await agents.sam.post(`cases/${number}/note`, { text: 'x' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await agents.sam.post(`cases/${number}/note`, { text: 'x' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await agents.sam.post(`cases/${number}/note`, '{"text":"x"}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('no PIN was ever in an answer, in the log or in the audit log', async () => {
    const everything = [...answers, ...house.log.lines, JSON.stringify(await house.audit())].join('\n');
    for (const pin of [...pins, wrong]) expect(everything).not.toContain(pin);
  });
});
