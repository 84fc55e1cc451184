import { connect } from 'node:net';
import type { Customer } from '../../support/customer';
import { House } from '../../support/house';
import type { Found, Refusal } from '../../../src/desk/shapes';
import { DeskAgent } from './desk-agent';

const scripts = '<script>alert(document.cookie)</script><img src=x onerror=alert(name)>';
const turned = '\u202egnp.exe\u202c \u2066abc\u2069';

describe('what strangers send', () => {
  let house: House;
  let customer: Customer;
  let sam: DeskAgent;
  let number: string;
  let leg: string;

  beforeAll(async () => {
    house = await House.open();
    customer = await house.customer();
    sam = await DeskAgent.signIn(house.url);
    await customer.asks('I want to talk to a person', /colleague/);
    number = await sam.waiting();
    leg = (await sam.does(number, 'take', {})).legs[0]?.leg ?? '';
  });
  afterAll(() => house.close());

  it.each([
    ['markup', scripts],
    ['turned letters', turned],
    ['a very long word', 'x'.repeat(3_900)],
    ['signs of private use', 'private \ue000 signs \uf8ff here'],
    ['a lone surrogate', 'broken \ud800 letter'],
    ['zeros', 'zeros\u0000within'],
  ])('%s is text, kept as it was written', async (_name, text) => {
    await customer.says(text);
    const seen = await sam.reads(number, (line) => line.from === 'customer' && line.text.slice(0, 4) === text.slice(0, 4));
    expect(seen.text.replace(/[^a-z<>()]/g, '')).toBe(text.replace(/[^a-z<>()]/g, ''));
    const raw = await fetch(`${house.url}/desk/api/cases/${number}`, { headers: { cookie: sam.cookie } });
    expect([raw.headers.get('content-type'), raw.headers.get('x-content-type-options'), raw.headers.get('cache-control')]).toEqual([
      'application/json; charset=utf-8',
      'nosniff',
      'no-store',
    ]);
  });

  it('an agent’s own markup, control characters and our sign for codes reach the customer as harmless text', async () => {
    await sam.does(number, 'say', { leg, text: `${scripts}\u0007\ue000 end` });
    const heard = await customer.hears(/end$/);
    expect(heard).toBe(`${scripts}   end`);
  });

  it('a PIN that an agent repeats is not stored', async () => {
    const seen = await sam.does(number, 'say', { leg, text: 'So your PIN is 739204, right?' });
    expect(seen.transcript.at(-1)?.text).toBe('So your PIN is ••••••, right?');
    expect((await sam.does(number, 'note', { text: 'PIN 739204' })).notes.at(-1)?.text).toBe('PIN ••••••');
  });

  it('a hundred kilobytes are refused with a sentence, and nothing is done', async () => {
    const answer = await sam.post<Refusal>(`cases/${number}/say`, { leg, text: 'y'.repeat(100_000) });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadRequest']);
    const larger = await sam.post<Refusal>(`cases/${number}/say`, { leg, text: 'y'.repeat(300_000) });
    expect([larger.status, larger.body.error.code]).toEqual([413, 'TooLarge']);
    expect((await sam.case(number)).transcript.some(({ text }) => text.startsWith('yyy'))).toBe(false);
  });

  it.each([
    ['no JSON', 'say', '{"leg":'],
    ['a list', 'say', '[]'],
    ['a number', 'say', '7'],
    ['another shape', 'say', '{"leg":{},"text":[]}'],
    ['a field more', 'take', '{"by":"alex"}'],
    ['empty words', 'say', '{"leg":"x","text":" \\n "}'],
    ['a prototype', 'note', '{"__proto__":{"text":"x"}}'],
    ['no changes', 'draft', '{"leg":"x","changes":[]}'],
    ['fields of another kind', 'draft', '{"leg":"x","changes":[{"kind":"call-forwarding.set","fields":{"number":7}}]}'],
  ])('%s is answered 400, without a word of it', async (_name, deed, body) => {
    const answer = await sam.post<Refusal>(`cases/${number}/${deed}`, body);
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadRequest']);
  });

  it('a leg of another case, or none, is not found; nor is a case', async () => {
    expect((await sam.tries(number, 'say', { leg: '07-aaaaaaaaaaaaaaaaaaaaaa', text: 'Hello' })).status).toBe(404);
    expect((await sam.tries(number, 'pin', { leg: 'notes.x', pin: '123456' })).status).toBe(404);
    for (const strange of ['C-0000-0', 'x', '%2e%2e', `${'C'.repeat(300)}`, 'C-48K2-7%00'])
      expect([strange, (await sam.tries(strange, 'take', {})).status]).toEqual([strange, 404]);
  });

  it('a key of an operation that is no key is refused', async () => {
    expect((await sam.tries(number, 'note', { text: 'x' }, 'a b')).status).toBe(400);
    expect((await sam.tries(number, 'note', { text: 'x' }, 'k'.repeat(101))).status).toBe(400);
  });

  it('searching with strange words finds nothing and breaks nothing', async () => {
    for (const words of [
      '',
      ' ',
      '%',
      "' OR 1=1 --",
      '*',
      '\\',
      scripts,
      turned,
      'x'.repeat(5_000),
      '101@organization.com\u0000',
      '20417/',
      '@@',
      'C-',
    ]) {
      const answer = await sam.get<Found>(`cases?q=${encodeURIComponent(words)}`);
      expect([words.slice(0, 20), answer.status, answer.body.cases]).toEqual([words.slice(0, 20), 200, []]);
    }
  });

  it('consoles that connect and go away at once leave nothing behind', async () => {
    for (let n = 0; n < 20; n += 1) {
      await new Promise<void>((done) => {
        const socket = connect(Number(new URL(house.url).port), '127.0.0.1', () => {
          socket.write(`GET /desk/api/events HTTP/1.1\r\nHost: localhost\r\nCookie: ${sam.cookie}\r\n\r\n`);
          setImmediate(() => socket.destroy());
        });
        socket.on('close', () => done()).on('error', () => undefined);
      });
    }
    const live = await sam.listens();
    live.close();
    expect(house.log.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
