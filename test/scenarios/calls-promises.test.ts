import { CarriedCall, type Doc } from '../support/carrier';
import { House } from '../support/house';

const token = 'a token of a carrier';
const address = 'daniel.okafor@example.com';
let house: House;
let callers = 0;
beforeAll(async () => {
  house = await House.open({ env: { VOICE_AUTH_TOKEN: token, VOICE_TRANSFER_NUMBER: '+16135550199' } });
});
afterAll(() => house.close());

const callFrom = (from = `+1613555${String(5_000 + ++callers)}`): CarriedCall =>
  new CarriedCall({ url: `http://localhost:${house.service.port}`, token, from });
/** In English, at the question for the PIN; all documents on the way. */
async function atThePin(call = callFrom()): Promise<{ readonly call: CarriedCall; readonly docs: readonly Doc[] }> {
  const docs = [
    await call.dial(),
    await call.keys('1'),
    await call.says('forward my calls to six one three five five five oh one four two'),
    await call.keys('20417'),
    await call.keys('101'),
    await call.keys('1'),
  ];
  expect(docs.at(-1)?.said).toMatch(/support PIN/);
  return { call, docs };
}
/** Words outside a Gather cannot be cut short. */
const outside = ({ xml }: Doc): string => xml.replace(/<Gather.*?<\/Gather>/gs, '');

test('everything that is asked can be cut short, gives time that suits it, ends with the finish key, and no document ever asks for a recording or a transcription', async () => {
  const { call, docs } = await atThePin();
  const wrong = await call.keys('000000');
  await call.keys('1');
  const pin = await house.pinOf(address);
  const again = await call.keys(`12*${pin}`);
  const all = [...docs, wrong, again];
  for (const doc of all) {
    expect(doc.xml).not.toMatch(/record|transcri/i);
    expect(outside(doc)).not.toContain('<Say');
    expect(Number(doc.gather?.['timeout'])).toBeGreaterThanOrEqual(6);
    expect([doc.gather?.['finishOnKey'], doc.gather?.['numDigits']]).toEqual(
      doc.gather?.['numDigits'] === '1' ? ['', '1'] : ['#', undefined],
    );
  }
  for (const doc of [docs.at(-1), wrong])
    expect([doc?.gather?.['input'], doc?.gather?.['timeout'], doc?.gather?.['hints'], doc?.gather?.['language']]).toEqual([
      'dtmf',
      '10',
      undefined,
      undefined,
    ]);
  for (const doc of [docs[1], docs[2], docs[4], again]) {
    expect(doc?.gather).toMatchObject({ input: 'dtmf speech', speechTimeout: 'auto', language: 'en-CA' });
    expect(doc?.gather?.['hints']?.split(',').length).toBeGreaterThan(5);
  }
  expect(docs[3]?.said).toMatch(/extension/);
  expect(docs[2]?.said).toMatch(/account number.*at the top of your bill/);
  expect(docs[4]?.said).toMatch(/6 1 3, 5 5 5, 0 1 4 2/);
  expect(again.said).toMatch(/verified.*Done/);
  expect(JSON.stringify(all.map(({ xml }) => xml))).not.toContain(pin);
});

test('“one oh one at organization dot com” says who calls', async () => {
  const call = callFrom();
  await call.begins();
  await call.says('stop forwarding my calls');
  expect((await call.says('one oh one at organization dot com')).said).toMatch(/1 0 1 at organization dot com.*Shall I do this/);
});

test('the caller’s number chooses the language and nothing else: the owner’s own number on file is greeted and asked like any other, and told nothing', async () => {
  const [owner, stranger] = [await atThePin(callFrom('+16135550111')), await atThePin()];
  expect(owner.docs.map(({ said }) => said)).toEqual(stranger.docs.map(({ said }) => said));
  expect(owner.docs.map(({ said }) => said).join(' ')).not.toMatch(/Daniel|Okafor|example\.com/);
  expect((await owner.call.keys('000000')).said).toMatch(/did not work/);
});

test.each([
  ['0 at the PIN', async (call: CarriedCall) => call.keys('0')],
  [
    'three silences',
    async (call: CarriedCall) => {
      await call.isSilent();
      await call.isSilent();
      return call.isSilent();
    },
  ],
  [
    'noise three times, also with silence between',
    async (call: CarriedCall) => {
      await call.says('hmm', '0.05');
      await call.isSilent();
      return call.says('blah blub', '0.1');
    },
  ],
])('%s leads to a person', async (_what, until) => {
  const { call } = await atThePin();
  const doc = await until(call);
  expect(doc.verbs).toEqual(['Say', 'Dial', 'Number']);
});

test('speech that means nothing is asked about otherwise once, then a person takes the call', async () => {
  const call = callFrom();
  await call.begins();
  const said = [call.doc.said];
  for (const words of ['blorp zwick', 'zwick blorp']) said.push((await call.says(words)).said);
  expect(new Set(said).size).toBe(3);
  expect(said.slice(1)).toEqual([expect.stringMatching(/didn’t catch that/), expect.stringMatching(/putting you through/)]);
  expect(call.doc.verbs).toEqual(['Say', 'Dial', 'Number']);
});

test('who waits for the mail with the PIN is not hung up on while it comes', async () => {
  const { call } = await atThePin();
  expect((await call.keys('1')).said).toMatch(/I’ll wait/);
  for (let times = 0; times < 9; times += 1) expect((await call.isSilent()).gather).toMatchObject({ input: 'dtmf', timeout: '10' });
  expect((await call.isSilent()).said).toMatch(/I’m waiting for your support PIN/);
  expect((await call.keys(await house.pinOf(address))).said).toMatch(/Done/);
});
