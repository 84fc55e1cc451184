import { demoAgents } from '../../../src/desk/access/demo-agents';
import { checkPassword, passwordHashPattern } from '../../../src/access/password-hash';
import { Door, lineFor, type Instance } from './door';

const password = 'four words make a password';
const minute = 60_000;

let door: Door;
let one: Instance;
let two: Instance;

beforeAll(async () => {
  door = await Door.open();
  const file = await door.file(await lineFor('robin', 'agent', password));
  one = await door.instance({ kind: 'file', file });
  two = await door.instance({ kind: 'file', file });
});
beforeEach(() => {
  door.clock += 24 * 60 * minute;
});
afterAll(() => door.close());

const from = (client: string) => ({ headers: { 'x-forwarded-for': client } });
const times = async <T>(count: number, act: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => act(n)));
const count = <T>(all: readonly T[], one_: T): number => all.filter((each) => each === one_).length;

describe('who guesses', () => {
  it('reads the same answer for a name that is known and one that is not', async () => {
    const answer = async (username: string) => {
      const response = await one.post('/desk/sign-in', { username, password: 'not the password at all' });
      const nonce = /nonce="([^"]+)"/.exec(await response.clone().text())?.[1] ?? '';
      return { status: response.status, headers: [...response.headers.keys()], body: (await response.text()).replaceAll(nonce, '') };
    };
    const [known, unknown] = [await answer('robin'), await answer('nobody')];
    expect(known).toEqual(unknown);
    expect(known.status).toBe(422);
    expect(known.body).not.toMatch(/robin|nobody/);
  });

  it('causes the same work for both: one argon2id of the same cost, which nobody’s password passes', async () => {
    const costs: string[] = [];
    const counting = async (hash: string): Promise<boolean> => {
      expect(hash).toMatch(passwordHashPattern);
      costs.push(hash.slice(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1)));
      return true;
    };
    expect(await checkPassword(demoAgents[0]?.passwordHash, password, counting)).toBe(true);
    expect(await checkPassword(undefined, password, counting)).toBe(false);
    expect(costs).toEqual(['$argon2id$v=19$m=19456,t=2,p=1', '$argon2id$v=19$m=19456,t=2,p=1']);
    expect(await checkPassword(demoAgents[0]?.passwordHash, demoAgents[0]?.password ?? '')).toBe(true);
    expect(await checkPassword(demoAgents[0]?.passwordHash, password)).toBe(false);
  });

  it('locks nobody out of a browser in which their password was right, also from the same address; the mark of it opens no other name, and its own tries are ten', async () => {
    const first = await one.post('/desk/sign-in', { username: 'robin', password }, from('203.0.113.9'));
    const mark =
      first.headers
        .getSetCookie()
        .map((each) => each.split(';')[0] ?? '')
        .find((each) => each.includes('desk-browser')) ?? '';
    await times(12, () => one.signIn('robin', 'not the password at all', from('203.0.113.9')));
    expect(await two.signIn('robin', password, from('203.0.113.9'))).toBe(429);
    const marked = { ...from('203.0.113.9'), cookie: mark };
    expect((await two.post('/desk/sign-in', { username: 'robin', password }, marked)).status).toBe(303);
    const guesses = await times(
      12,
      async () => (await two.post('/desk/sign-in', { username: 'robin', password: 'not it' }, marked)).status,
    );
    expect(count(guesses, 422)).toBe(9);
    expect((await two.post('/desk/sign-in', { username: 'robin', password }, { ...from('203.0.113.9'), cookie: `${mark}x` })).status).toBe(
      429,
    );
    await times(12, () => one.signIn('sam', 'not the password at all', from('203.0.113.9')));
    expect((await one.post('/desk/sign-in', { username: 'sam', password }, marked)).status).toBe(429);
  });

  it.each(['robin', 'nobody'])(
    'has ten tries for %s from one source in a quarter of an hour, over all instances and at once',
    async (username) => {
      const answers = await times(24, (n) => (n % 2 === 0 ? one : two).signIn(username, 'not the password at all', from('203.0.113.7')));
      expect([count<string | number>(answers, 422), count<string | number>(answers, 429)]).toEqual([10, 14]);
      door.clock += 15 * minute;
      expect(await two.signIn(username, 'not the password at all', from('203.0.113.7'))).toBe(422);
    },
  );

  it('is not believed with the right password either once the tries are spent, and is told when to come again', async () => {
    await times(10, () => one.signIn('robin', 'not the password at all', from('203.0.113.8')));
    const refused = await two.post('/desk/sign-in', { username: 'robin', password }, from('203.0.113.8'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
    expect(await refused.text()).toContain('There were too many tries. Please come back in 15 minutes.');
    expect(await one.signIn('robin', password, from('203.0.113.9'))).toMatch(/^desk=/);
  });

  it('from many places has thirty tries for one name', async () => {
    const answers = await times(40, (n) => one.signIn('robin', 'not the password at all', from(`198.51.100.${n}`)));
    expect(count<string | number>(answers, 422)).toBe(30);
  });

  it('with many names has a hundred tries from one place; a whole IPv6 network is one place', async () => {
    const answers = await times(120, (n) => one.signIn(`name-${n}`, 'x', from(`2001:db8::${n.toString(16)}`)));
    expect(count<string | number>(answers, 422)).toBe(100);
  });

  it('gains nothing by writing the name in other ways', async () => {
    const ways = ['robin', 'ROBIN', ' robin', 'Robin '];
    const answers = await times(16, (n) => one.signIn(ways[n % ways.length] ?? '', 'not the password at all', from('203.0.113.10')));
    expect(count<string | number>(answers, 422)).toBe(10);
  });

  it('locks no agent out of where they work, only out of places where they never were', async () => {
    expect(await one.signIn('robin', password, from('192.0.2.20'))).toMatch(/^desk=/);
    await times(40, (n) => one.signIn('robin', 'not the password at all', from(`198.51.100.${n}`)));
    expect(await two.signIn('robin', password, from('192.0.2.20'))).toMatch(/^desk=/);
    expect(await one.signIn('robin', password, from('192.0.2.21'))).toBe(429);
  });

  it('is told apart from an agent who signs in often: what was right counts anew, and no more than that', async () => {
    for (let n = 0; n < 5; n += 1) {
      const wrong = await times(9, () => one.signIn('robin', 'not the password at all', from('192.0.2.30')));
      expect(count<string | number>(wrong, 422)).toBe(9);
      expect(await one.signIn('robin', password, from('192.0.2.30'))).toMatch(/^desk=/);
      door.clock += 1;
    }
    const more = await times(12, () => two.signIn('robin', 'not the password at all', from('192.0.2.30')));
    expect([count<string | number>(more, 422), count<string | number>(more, 429)]).toEqual([10, 2]);
  });

  it('leaves neither what was typed as a name nor as a password in the log or on the page', async () => {
    const page = await one.post(
      '/desk/sign-in',
      { username: 'my-passw0rd-in-the-wrong-field', password: 'an0ther-secret' },
      from('203.0.113.11'),
    );
    expect(await page.text()).not.toMatch(/passw0rd|an0ther/);
    expect(JSON.stringify(one.logged)).not.toMatch(/passw0rd|an0ther/);
  });
});
