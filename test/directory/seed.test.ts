import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../../src/config/config-error';
import { demoSeedFile, parseSeed, readSeed } from '../../src/directory/seed';
import { recordsOf } from '../../src/directory/seed-records';

const user = { extension: '101', name: 'Ann Lee', email: 'ann@example.com', roles: [], activated: true };
const account = { domain: 'example.com', number: '20417', name: 'Example', kind: 'customer', users: [user] };
const text = (first: object): string => JSON.stringify({ accounts: [{ ...account, users: [{ ...user, ...first }] }] });

function faultsOf(seed: string): readonly string[] {
  try {
    parseSeed(seed, 'seed.json');
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the seed of the directory', () => {
  test('every field of the format is taken, numbers also as JSON numbers', () => {
    const everything = {
      secondEmail: 'ann@example.org',
      phone: '+16135550111',
      roles: ['administrator', 'office-manager'],
      password: 'Blue-Harbour-7',
      supportPin: '048213',
      voicemailPin: '8250',
    };
    expect(parseSeed(text(everything), 'f').accounts[0]?.users[0]).toEqual({ ...user, ...everything });
    const numbers = parseSeed(
      JSON.stringify({ accounts: [{ ...account, domain: 'EXAMPLE.com', number: 20417, users: [{ ...user, extension: 101 }] }] }),
      'f',
    );
    expect(numbers.accounts[0]).toEqual(account);
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    [
      'a text that is no JSON',
      '{"accounts": [{"password": "Secret-1"',
      'DIRECTORY_SEED: seed.json: got a text that is not JSON, wants {"accounts": [...]}.',
    ],
    ['an empty file', ' ', 'DIRECTORY_SEED: seed.json: got an empty file, wants {"accounts": [...]}.'],
    ['a list', '[]', 'DIRECTORY_SEED: seed.json: the whole file got a list of 0, wants an object with a list of accounts.'],
    [
      'a wrong address',
      text({ email: 'ann at example.com' }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0].email got "ann at example.com", wants one mail address as ann@example.com.',
    ],
    [
      'two addresses',
      text({ email: 'ann@example.com, eve@example.com' }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0].email got "ann@example.com, eve@example.com", wants one mail address as ann@example.com.',
    ],
    [
      'a missing address',
      text({ email: undefined }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0].email got nothing, wants one mail address as ann@example.com.',
    ],
    [
      'a name over two lines',
      text({ name: 'Ann\r\nBcc: x' }),
      `DIRECTORY_SEED: seed.json: accounts[0].users[0].name got "Ann\\r\\nBcc: x", wants a person's name of 1 to 200 characters, in one line.`,
    ],
    [
      'a phone that is not E.164',
      text({ phone: '613 555 0111' }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0].phone got "613 555 0111", wants a phone number as +16135550100.',
    ],
    [
      'an unknown role',
      text({ roles: ['owner'] }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0].roles[0] got "owner", wants a list of "administrator" and "office-manager", each at most once.',
    ],
    [
      'an unknown field',
      text({ verified: true }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0] got the unknown field "verified", wants only the fields of the format.',
    ],
    [
      'a support PIN of five digits',
      text({ supportPin: '48392' }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0].supportPin got a value of 5 characters that is not shown here, wants a support PIN of 6 digits.',
    ],
    [
      'an empty password',
      text({ password: '' }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[0].password got a value of 0 characters that is not shown here, wants a password.',
    ],
    [
      'an extension twice',
      JSON.stringify({ accounts: [{ ...account, users: [user, user] }] }),
      'DIRECTORY_SEED: seed.json: accounts[0].users[1].extension got "101", which accounts[0].users[0].extension has too; wants one of its own.',
    ],
    [
      'a domain twice, in another case',
      JSON.stringify({ accounts: [account, { ...account, number: '1', domain: 'Example.COM' }] }),
      'DIRECTORY_SEED: seed.json: accounts[1].domain got "example.com", which accounts[0].domain has too; wants one of its own.',
    ],
    [
      'an account number twice',
      JSON.stringify({ accounts: [account, { ...account, domain: 'example.org' }] }),
      'DIRECTORY_SEED: seed.json: accounts[1].number got "20417", which accounts[0].number has too; wants one of its own.',
    ],
  ];
  test.each(wrong)('%s stops the start with a sentence that says where, what it got and what it wants', (_name, seed, sentence) => {
    expect(faultsOf(seed)).toEqual([sentence]);
  });

  test('all faults are said at once', () => {
    expect(faultsOf(text({ email: 'x', phone: '1', activated: 'yes' }))).toHaveLength(3);
  });

  test('a file that cannot be read is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seed-'));
    const file = join(folder, 'accounts.json');
    await expect(readSeed(file)).rejects.toMatchObject({
      faults: [`DIRECTORY_SEED: ${file} cannot be read (ENOENT); wants a JSON file with accounts.`],
    });
    await writeFile(file, `\uFEFF${text({})}`);
    expect((await readSeed(file)).accounts).toEqual([account]);
    await rm(folder, { recursive: true });
  });

  test('the demo has the people everybody tries', async () => {
    const { accounts } = await readSeed(demoSeedFile);
    const [organization, clinic, ...more] = accounts;
    expect(more).toEqual([]);
    expect(organization).toMatchObject({ domain: 'organization.com', number: '20417' });
    const people = organization?.users.map(({ extension, roles, activated }) => [extension, roles, activated]);
    expect(people).toEqual(
      expect.arrayContaining([
        ['100', ['administrator'], true],
        ['101', [], true],
        ['102', [], false],
        ['103', ['office-manager'], true],
      ]),
    );
    expect(clinic?.users.map(({ extension }) => extension)).toEqual(['100', '101']);
    const reachable = accounts.flatMap(({ users }) => users).flatMap(({ email, secondEmail = email }) => [email, secondEmail]);
    expect(reachable.filter((address) => !/@example\.(com|net|org)$/.test(address))).toEqual([]);
  });

  test('user ids are random, and no password and no PIN goes into the records', async () => {
    const seed = parseSeed(text({ password: 'Blue-Harbour-7', supportPin: '048213', voicemailPin: '8250' }), 'f');
    const first = await recordsOf(seed, { voicemail: () => 'a mark', password: () => Promise.resolve('a hash') });
    const second = await recordsOf(seed, { voicemail: () => 'a mark', password: () => Promise.resolve('a hash') });
    const ids = [first, second].map(({ users }) => users[0]?.user.id);
    expect(ids).toEqual([expect.stringMatching(/^u_[\w-]{16}$/), expect.stringMatching(/^u_[\w-]{16}$/)]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(first.pins).toEqual([{ userId: ids[0], pin: '048213' }]);
    expect(JSON.stringify([first.accounts, first.users])).not.toMatch(/Blue-Harbour|048213|8250/);
  });
});
