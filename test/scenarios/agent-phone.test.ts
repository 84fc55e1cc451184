import { CarriedCall, type Doc } from '../support/carrier';
import { DeskAgent } from '../support/desk-agent';
import { eventually } from '../support/eventually';
import { inBothStores, type World } from './support/world';

const token = 'a token of a carrier';
const address = 'daniel.okafor@example.com';
let callers = 0;
const callTo = ({ house }: World): CarriedCall =>
  new CarriedCall({ url: `http://localhost:${house.service.port}`, token, from: `+1613555${String(4_000 + ++callers)}` });
const applied = async (world: World): Promise<number> =>
  (await world.house.audit()).filter(({ action }) => action === 'change.applied').length;
/** The number of the case that waits longest. */
const waiting = async (sam: DeskAgent): Promise<string> =>
  eventually(
    async () => (JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting[0]?.number,
    'a case that waits',
  );
/** Stays silent until something is said. */
async function listens(call: CarriedCall, times = 20): Promise<Doc> {
  for (let n = 0; n < times; n += 1) {
    const doc = await call.isSilent();
    if (doc.said !== '') return doc;
    if (doc.gather === undefined) break;
  }
  return call.doc;
}

inBothStores(
  (world) => {
    test('a caller who asks for a person keeps the line, hears the agent’s words at the next silence, is heard as text, is verified by keypad and confirms by a key', async () => {
      const before = await applied(world());
      const sam = await DeskAgent.signsIn(`http://localhost:${world().house.service.port}`);
      const call = callTo(world());
      await call.begins();
      await call.says('I want to talk to a person');
      expect(call.doc.said).toMatch(/colleague/);
      expect(call.doc.gather).toBeDefined();
      const borne: Doc[] = [];
      for (let n = 0; n < 12; n += 1) borne.push(await call.isSilent());
      expect(borne.every(({ gather, verbs }) => gather !== undefined && !verbs.includes('Hangup'))).toBe(true);
      expect(borne.map(({ said }) => said).filter((said) => said !== '')).toEqual(
        expect.arrayContaining([expect.stringMatching(/place in line/)]),
      );
      const number = await waiting(sam);
      await sam.does(number, 'take');
      expect((await listens(call)).said).toMatch(/Sam Okafor/);
      const leg = (await sam.case(number)).legs[0]?.leg ?? '';
      await sam.does(number, 'say', { leg, text: 'Good morning, who are you?' });
      await sam.does(number, 'say', { leg, text: 'And what may I do?' });
      expect((await listens(call)).said).toBe('Sam Okafor says: Good morning, who are you? Sam Okafor says: And what may I do?');
      expect((await call.again()).said).toBe('Sam Okafor says: Good morning, who are you? Sam Okafor says: And what may I do?');
      const answered = await call.says(
        'I am one zero one at organization dot com and my calls should go to six one three five five five zero one four two',
      );
      expect([answered.said, answered.verbs]).toEqual([expect.stringMatching(/passed that on/), expect.arrayContaining(['Gather'])]);
      expect((await call.again()).xml).toBe(answered.xml);
      await sam.reads(number, /my calls should go/);
      await sam.does(number, 'mail-pin', { leg });
      const asked = await listens(call);
      expect([asked.said, asked.gather?.['input']]).toEqual([expect.stringMatching(/PIN/), 'dtmf']);
      const pin = await world().house.pinOf(address);
      expect((await call.keys(pin)).said).toMatch(/verified/);
      expect((await sam.case(number)).legs[0]?.proved).toMatchObject({ method: 'pin' });
      expect(call.doc.gather?.['input']).toBe('dtmf speech');
      await sam.does(number, 'draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: '+16135550142' } }] });
      expect((await listens(call)).said).toMatch(/0 1 4 2.*Shall I do this/s);
      expect(await applied(world())).toBe(before);
      expect((await call.patiently(call.keys('1'))).said).toMatch(/Done\. /);
      expect(await applied(world())).toBe(before + 1);
      await call.hangsUp();
      const gone = await sam.sees(number, ({ legs }) => legs[0]?.ended === true);
      expect(gone.state).toBe('agent');
      const { status, body } = await sam.tries(number, 'say', { leg, text: 'Are you still there?' });
      expect([status, body.error?.message]).toEqual([422, expect.any(String)]);
      await sam.does(number, 'close');
      const summary = await world().house.mail(address, ({ text }) => text.includes(number) && text.includes('/rate/'));
      expect(summary.text).toMatch(/helped you on the phone.*0142/s);
      expect(JSON.stringify([sam.seen, world().house.log.lines])).not.toContain(pin);
    });

    test('a yes is for what the caller heard: a key pressed before the other summary was fetched has it read out, and a PIN that the agent keys in the same breath is no yes', async () => {
      const before = await applied(world());
      const sam = await DeskAgent.signsIn(`http://localhost:${world().house.service.port}`);
      const call = callTo(world());
      await call.begins();
      await call.says('I want to talk to a person');
      const number = await waiting(sam);
      await sam.does(number, 'take');
      await listens(call);
      await call.says('I am one zero one at organization dot com');
      const leg = (await sam.case(number)).legs[0]?.leg ?? '';
      await sam.does(number, 'mail-pin', { leg });
      await listens(call);
      const pin = await world().house.pinOf(address);
      expect((await call.keys(pin)).said).toMatch(/verified/);
      const forwards = (to: string) =>
        sam.does(number, 'draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: to } }] });
      await forwards('+16135550143');
      expect((await listens(call)).said).toMatch(/0 1 4 3.*Shall I do this/s);
      await sam.does(number, 'withdraw', { leg });
      await forwards('+16135550144');
      expect((await call.keys('1')).said).toMatch(/cancelled.*asking once more.*0 1 4 4.*Shall I do this/s);
      expect((await sam.tries(number, 'pin', { leg, pin })).body.accepted).toBe(true);
      expect(await applied(world())).toBe(before);
      await listens(call);
      await call.says('That is right, my colleague');
      expect((await sam.tries(number, 'pin', { leg, pin })).body.accepted).toBe(true);
      await eventually(
        async () => ((await applied(world())) === before + 1 ? true : undefined),
        'the change that was heard and spoken for',
      );
      await call.hangsUp();
      await sam.does(number, 'close');
    });

    test('a caller who shows who they are stays with the agent, also where the same person is proved in a chat', async () => {
      const chat = await world().house.customer();
      await chat.says('I am 103@organization.com, mail me my PIN');
      const pin = await world().house.pinOf('louis.gagnon@example.com');
      await chat.asks(`my PIN is ${pin}`, /you’re verified/);
      const sam = await DeskAgent.signsIn(`http://localhost:${world().house.service.port}`);
      const call = callTo(world());
      await call.begins();
      await call.says('I want to talk to a person');
      const number = await waiting(sam);
      await sam.does(number, 'take');
      await listens(call);
      await call.says('I am one zero three at organization dot com');
      const leg = (await sam.case(number)).legs[0]?.leg ?? '';
      await sam.does(number, 'mail-pin', { leg });
      await listens(call);
      expect((await call.keys(pin)).said).toMatch(/verified/);
      expect((await sam.case(number)).legs).toMatchObject([{ leg, ended: false, proved: { method: 'pin' } }]);
      await sam.does(number, 'say', { leg, text: 'Thank you.' });
      expect((await listens(call)).said).toBe('Sam Okafor says: Thank you.');
      await call.hangsUp();
      await sam.does(number, 'close');
    });

    test('in French', async () => {
      const sam = await DeskAgent.signsIn(`http://localhost:${world().house.service.port}`);
      const call = callTo(world());
      await call.begins('2');
      expect((await call.says('je veux parler à quelqu’un')).said).toMatch(/coll[eè]gue/);
      const number = await waiting(sam);
      await sam.does(number, 'take');
      await listens(call);
      const leg = (await sam.case(number)).legs[0]?.leg ?? '';
      await sam.does(number, 'say', { leg, text: 'Bonjour !' });
      expect((await listens(call)).said).toBe('Sam Okafor vous dit\u202f: Bonjour !');
      expect((await call.says('bonjour')).said).toMatch(/transmis/);
      await call.hangsUp();
      await sam.sees(number, ({ legs }) => legs[0]?.ended === true);
      await sam.does(number, 'close');
    });
  },
  { VOICE_AUTH_TOKEN: token },
);
