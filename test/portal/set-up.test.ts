import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { House } from '../support/house';
import { hour, second } from '../scenarios/support/world';
import { portalMail, Visitor } from './visitor';

/** Each story has its own never activated user. */
const people = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const seed = {
  accounts: (['customer', 'partner'] as const).map((kind, n) => ({
    domain: `${kind}.example`,
    number: `4${n}711`,
    name: 'Duo',
    kind,
    users: people.map((name, index) => ({
      extension: String(index + 201),
      name: `Person ${name}`,
      email: `${name}@${kind}.example`,
      phone: '+16135550177',
      roles: index === 0 ? ['administrator'] : [],
      activated: false,
    })),
  })),
};

let house: House;
let clock = Date.UTC(2031, 4, 6, 14);
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-set-up-'));
  const file = join(folder, 'accounts.json');
  await writeFile(file, JSON.stringify(seed));
  house = await House.open({ now: () => clock, env: { DIRECTORY_SEED: file } });
  await rm(folder, { recursive: true });
});
afterAll(() => house.close());
beforeEach(() => {
  clock += 48 * hour;
});

const password = 'Ribbon-castle-88';
const right = { password, confirmation: password, 'voicemail-pin': '8306' };
/** Who never set the account up gets a welcome when the password is asked for. */
async function welcome(name: string, count = 1): Promise<string> {
  await new Visitor(house).post('/portal/forgot-password', { email: `${name}@customer.example` });
  return (await portalMail(house, `${name}@customer.example`, 'setup', count)).path;
}

describe('set-up by the link of a welcome', () => {
  test('one page takes password, confirmation and voicemail PIN, and saves them together; then one signs in', async () => {
    const path = await welcome('one');
    const visitor = new Visitor(house);
    expect((await visitor.signIn('201@customer.example', password)).status).toBe(422);
    expect((await visitor.get(path)).text).toMatch(/Complete your setup[^]*201@customer\.example[^]*New voicemail PIN/);
    for (const [pin, reason] of [
      ['1234', 'count up or down'],
      ['4444', 'the same'],
      ['0177', 'end of your phone number'],
      ['201', 'four digits'],
      ['12a4', 'nothing but digits'],
    ] as const) {
      const refused = await visitor.post(path, { ...right, 'voicemail-pin': pin });
      expect([refused.status, refused.text]).toEqual([422, expect.stringContaining(reason)]);
    }
    expect((await visitor.post(path, { ...right, confirmation: 'Ribbon-castle-89' })).status).toBe(422);
    const pinWrong = (await visitor.post(path, { ...right, 'voicemail-pin': '1111' })).text;
    expect(pinWrong.match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(pinWrong).toContain('the page does not keep it');
    expect(await visitor.post(path, right)).toMatchObject({ status: 303, to: '/portal/login?set-up' });
    expect((await visitor.get('/portal/login?set-up')).text).toMatch(/id="login"[^>]* value="[^"@]+@customer\.example"/);
    expect((await visitor.signIn('201@customer.example', password)).status).toBe(303);
    expect(await visitor.name()).toBe('Person one');
    expect((await visitor.post(path, right)).status).toBe(410);
    const deeds = (await house.audit())
      .filter(({ action }) => action.startsWith('portal.'))
      .map(({ action, actor }) => `${action} ${actor}`);
    expect(deeds).toEqual(['portal.sign-in-failed portal', 'portal.set-up link:welcome', 'portal.signed-in portal']);
  });

  test.each([
    ['two', 'a second before a day', 24 * hour - second, 200],
    ['three', 'a second behind a day', 24 * hour + second, 410],
  ])('%s: the link %s', async (name, _when, after, status) => {
    const path = await welcome(name);
    clock += after;
    expect((await new Visitor(house).get(path)).status).toBe(status);
    expect((await new Visitor(house).post(path, { ...right, password: 'short' })).status).toBe(status === 200 ? 422 : 410);
  });

  test('a newer welcome ends the older one; of 64 who save at once one does', async () => {
    const [older, path] = [await welcome('four'), await welcome('four', 2)];
    expect((await new Visitor(house).post(older, right)).status).toBe(410);
    const answers = await Promise.all(Array.from({ length: 64 }, () => new Visitor(house).post(path, right)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(63);
  });

  test('a link works for what it is for alone', async () => {
    const path = await welcome('five');
    const token = path.slice(path.lastIndexOf('/'));
    for (const other of ['reset', 'activate']) expect((await new Visitor(house).post(`/portal/${other}${token}`, right)).status).toBe(410);
    expect((await new Visitor(house).get(`/verify${token}`)).status).toBe(410);
    expect((await new Visitor(house).get(path)).status).toBe(200);
  });
});

describe('activation by login name (WK-3 to WK-7)', () => {
  const ask = async (login: string, visitor = new Visitor(house)) => ({ visitor, page: await visitor.post('/portal/activate', { login }) });
  const codeIn = (text: string): string => /\n([A-Z]{5}-[A-Z]{5})\n/.exec(text)?.[1] ?? '';

  test('the code of the mail, typed in any way, leads to the new password under the rules of partners', async () => {
    const { visitor, page } = await ask('201@partner.example');
    expect(page.text).toMatch(/Check code/);
    const mail = await portalMail(house, 'one@partner.example', 'activate');
    expect(mail.text).not.toMatch(/\d{6}/);
    expect((await visitor.post('/portal/activate', { login: '201@partner.example', code: 'BBBBB-BBBBB', act: 'check' })).status).toBe(422);
    const checked = await visitor.post('/portal/activate', {
      login: ' 201@PARTNER.example ',
      code: ` ${codeIn(mail.text).toLowerCase().replace('-', ' ')} `,
      act: 'check',
    });
    expect(checked).toMatchObject({ status: 303, to: mail.path });
    expect((await visitor.post('/portal/activate', { login: '201@partner.example', code: codeIn(mail.text), act: 'check' })).status).toBe(
      422,
    );
    expect((await visitor.post(mail.path, { password: 'qwertz-Uiop', confirmation: 'qwertz-Uiop' })).text).toContain('A row of letters');
    expect(await visitor.post(mail.path, { password: 'violet Kettle tramway', confirmation: 'violet Kettle tramway' })).toMatchObject({
      status: 303,
      to: '/portal/login?activated',
    });
    const signedIn = await visitor.signIn('201@partner.example', 'violet Kettle tramway', { remember: 'yes' });
    expect(signedIn.headers.get('set-cookie')).toContain('Max-Age=2592000');
    expect(await visitor.name()).toBe('Person one');
    clock += 29 * 24 * hour;
    expect(await visitor.name()).toBe('Person one');
    clock += 2 * 24 * hour;
    expect(await visitor.name()).toBeUndefined();
  });

  test('the link alone will do; code and link of an older mail are dead behind a newer one, and both after a day', async () => {
    const { visitor } = await ask('202@partner.example');
    const older = await portalMail(house, 'two@partner.example', 'activate');
    await ask('202@partner.example');
    const newer = await portalMail(house, 'two@partner.example', 'activate', 2);
    expect((await visitor.get(older.path)).status).toBe(410);
    expect((await visitor.post('/portal/activate', { login: '202@partner.example', code: codeIn(older.text), act: 'check' })).status).toBe(
      422,
    );
    clock += 24 * hour - second;
    expect((await visitor.get(newer.path)).status).toBe(200);
    clock += 2 * second;
    expect((await visitor.get(newer.path)).status).toBe(410);
    expect((await visitor.post('/portal/activate', { login: '202@partner.example', code: codeIn(newer.text), act: 'check' })).status).toBe(
      422,
    );
  });

  test('a code is another’s for nobody, and guessed in vain: after ten tries the right one is not looked at either', async () => {
    await ask('203@partner.example');
    const mail = await portalMail(house, 'three@partner.example', 'activate');
    const visitor = new Visitor(house);
    expect((await visitor.post('/portal/activate', { login: '204@partner.example', code: codeIn(mail.text), act: 'check' })).status).toBe(
      422,
    );
    const statuses = [];
    for (let n = 0; n < 11; n += 1)
      statuses.push(
        (
          await visitor.post('/portal/activate', {
            login: '203@partner.example',
            code: n < 10 ? 'BBBBBBBBBB' : codeIn(mail.text),
            act: 'check',
          })
        ).status,
      );
    expect(statuses).toEqual([...Array(10).fill(422), 429]);
    expect((await visitor.get(mail.path)).status).toBe(200);
  });
});

test('a forgotten login name is mailed to the address on file, and mints no link', async () => {
  const visitor = new Visitor(house);
  await visitor.post('/portal/forgot-login', { email: 'SIX@customer.example' });
  const mail = await house.mail('six@customer.example', ({ subject }) => subject === 'Your login name');
  expect(mail.text).toContain('206@customer.example');
  expect(mail.links.filter((link) => /\/portal\/\w+\//.test(link))).toEqual([]);
});
