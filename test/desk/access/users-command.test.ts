import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { askPassword, type Typed } from '../../../src/desk/access/ask-password';
import { checkPassword } from '../../../src/access/password-hash';
import { runUsersCommand } from '../../../src/desk/access/users-command';
import { readUsers } from '../../../src/desk/access/users-text';

const password = 'four words make a password';
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-users-'));
  file = join(folder, 'desk-users');
});
afterEach(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], typed = password, from: string | undefined = file): Promise<string[]> {
  const said: string[] = [];
  await runUsersCommand(args, { file: from, askPassword: async () => typed, say: (line) => said.push(line) });
  return said;
}
const known = async (id: string) => readUsers(await readFile(file, 'utf8')).agents.get(id);

describe('npm run desk:user', () => {
  it('adds an agent, so that the password opens the desk and stands nowhere', async () => {
    expect(await run(['add', 'Robin', '--role', 'supervisor', '--name', 'Robin Lee'])).toEqual([
      `Added: robin (Robin Lee), supervisor, in ${file}. It holds from the next request on.`,
    ]);
    const robin = await known('robin');
    expect(robin).toMatchObject({ id: 'robin', role: 'supervisor', name: 'Robin Lee' });
    expect(await checkPassword(robin?.passwordHash, password)).toBe(true);
    expect(await readFile(file, 'utf8')).not.toContain('password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('changes what is told and keeps the rest: other lines, comments, role, name, mode of the file, the link to it', async () => {
    const place = join(folder, 'kept-elsewhere');
    await writeFile(place, '# our agents\n\nkim:agent:broken\n');
    await chmod(place, 0o640);
    await symlink(place, file);
    await run(['add', 'robin', '--role', 'supervisor', '--name', 'Robin Lee']);
    expect(await run(['add', 'robin'], 'another four words altogether')).toEqual([
      expect.stringMatching(/^Changed: robin \(Robin Lee\), supervisor/),
    ]);
    expect((await readFile(place, 'utf8')).split('\n').slice(0, 3)).toEqual(['# our agents', '', 'kim:agent:broken']);
    expect((await stat(place)).mode & 0o777).toBe(0o640);
    expect(await checkPassword((await known('robin'))?.passwordHash, 'another four words altogether')).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['desk-users', 'kept-elsewhere']);
  });

  it('makes a password when none is given, and shows it once', async () => {
    const said = await run(['add', 'robin'], '');
    const made = /^Password: ([a-z2-9]{4}(?:-[a-z2-9]{4}){5})$/.exec(said[1] ?? '')?.[1];
    expect(await checkPassword((await known('robin'))?.passwordHash, made ?? '')).toBe(true);
  });

  it('removes and lists', async () => {
    await run(['add', 'robin', '--name', 'Robin Lee']);
    await run(['add', 'kim', '--role', 'supervisor']);
    expect(await run(['list'])).toEqual(['robin (Robin Lee), agent', 'kim (kim), supervisor']);
    expect(await run(['remove', 'robin'])).toEqual([expect.stringMatching(/^Removed: robin/)]);
    expect(await run(['list'])).toEqual(['kim (kim), supervisor']);
    await expect(run(['remove', 'robin'])).rejects.toThrow(/There is no robin in/);
  });

  it.each([
    [['add', 'robin'], 'too short', /The password has 9 characters, wants at least 15/],
    [['add', 'robin'], 'x'.repeat(257), /wants at most 256/],
    [['add', 'robin'], 'aaaaaaaaaaaaaaaaaaaa', /repeats a few characters only/],
    [['add', 'robinson-at-the-desk'], 'robinson-at-the-desk', /is little more than the name/],
    [['add', 'ro:bin'], password, /The name "ro:bin" wants letters, digits/],
    [['add', 'robin', '--role', 'boss'], password, /The role "boss" wants agent or supervisor/],
    [['add', 'robin', '--name', 'Robin\u202ekcirt'], password, /The shown name wants at most 60 letters/],
    [['add', 'robin', '--force'], password, /npm run desk:user -- add NAME/],
    [['add'], password, /npm run desk:user -- add NAME/],
    [['promote', 'robin'], password, /npm run desk:user -- add NAME/],
  ])('writes nothing for %j with %j', async (args, typed, fault) => {
    await expect(run(args, typed)).rejects.toThrow(fault);
    expect(await readdir(folder)).toEqual([]);
  });

  it('wants to know which file', async () => {
    await expect(runUsersCommand(['list'], { file: undefined, askPassword: async () => '', say: () => undefined })).rejects.toThrow(
      /DESK_USERS_FILE is not set; set it, or name the file with --file/,
    );
    expect(await run(['list', '--file', file], '', undefined)).toEqual(['Nobody.']);
  });

  it('runs as a program, which takes the password from a pipe', async () => {
    const child = spawn(
      process.execPath,
      [
        '-r',
        join(__dirname, '../../../tools/run-typescript.cjs'),
        join(__dirname, '../../../src/desk/access/users-cli.ts'),
        'add',
        'robin',
      ],
      { cwd: folder, env: { PATH: process.env['PATH'] ?? '', DESK_USERS_FILE: 'desk-users' }, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (output += part));
    child.stdin.end(`${password}\n`);
    const code = await new Promise((done) => void child.once('close', done));
    expect([code, output]).toEqual([0, expect.stringMatching(/^Added: robin \(robin\), agent/)]);
    expect(await checkPassword((await known('robin'))?.passwordHash, password)).toBe(true);
  });
});

describe('a password at a terminal', () => {
  const terminal = () => {
    const raws: boolean[] = [];
    const input: Typed = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (raw: boolean) => raws.push(raw) });
    let shown = '';
    const output = new PassThrough().on('data', (part: Buffer) => (shown += part.toString()));
    return { input, output, raws, shown: () => shown, type: (text: string) => (input as PassThrough).write(text) };
  };
  const settled = () => new Promise((done) => setImmediate(done));

  it('is asked twice, not shown, and may be mended while it is typed', async () => {
    const { input, output, raws, shown, type } = terminal();
    const asked = askPassword(input, output);
    type('four wordz\u007fs\r');
    await settled();
    type('four words\n');
    expect(await asked).toBe('four words');
    expect(shown()).toBe('Password: \nOnce more: \n');
    expect(raws).toEqual([true, false, true, false]);
  });

  it('is not taken when the two differ, or when the person gives up', async () => {
    const first = terminal();
    const asked = askPassword(first.input, first.output);
    first.type('four words\n');
    await settled();
    first.type('five words\n');
    await expect(asked).rejects.toThrow('The two passwords differ; nothing was written.');
    const second = terminal();
    const given = askPassword(second.input, second.output);
    second.type('four\u0003');
    await expect(given).rejects.toThrow('Nothing was written.');
    expect(second.raws).toEqual([true, false]);
  });
});
