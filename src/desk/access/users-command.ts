import { randomInt } from 'node:crypto';
import { chmod, chown, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { hashPassword } from '../../access/password-hash';
import { isMissing } from '../../config/is-missing';
import { passwordFault } from './passwords';
import { agentIdOf, agentIdPattern } from './register';
import { isShownName, readUsers, withoutUser, withUser } from './users-text';

/** What the command works with. */
export interface UsersCommand {
  /** DESK_USERS_FILE, absolute; undefined: not set. */
  readonly file: string | undefined;
  /** Asks for a password; '' lets one be made. */
  readonly askPassword: () => Promise<string>;
  readonly say: (line: string) => void;
}

/** How it is used; also what a wrong use is answered with. */
export const usage = `npm run desk:user -- add NAME [--role agent|supervisor] [--name "Shown Name"]   adds or changes an agent
npm run desk:user -- remove NAME                                                takes the right away at once
npm run desk:user -- list                                                       names everybody
It works on the file DESK_USERS_FILE, or --file FILE. An empty password lets one be made.`;

/** A use that cannot be carried out; its message is for the person at the terminal. */
export class UsersCommandError extends Error {}

/** `desk:user`: writes the users file of the desk. Rejects with a UsersCommandError that says what is wrong. */
export async function runUsersCommand(given: readonly string[], { file: fromSettings, askPassword, say }: UsersCommand): Promise<void> {
  const { positionals, values } = parsed(given);
  const [act, typed, ...more] = positionals;
  const file = values.file ?? fromSettings;
  if (file === undefined) throw new UsersCommandError('DESK_USERS_FILE is not set; set it, or name the file with --file FILE.');
  if (more.length > 0 || (act === 'list') !== (typed === undefined)) throw new UsersCommandError(usage);
  const id = agentIdOf(typed ?? '');
  if (act === 'list') return list(file, say);
  if (!agentIdPattern.test(id))
    throw new UsersCommandError(`The name ${JSON.stringify(typed)} wants letters, digits, dots and dashes, at most 64.`);
  if (act === 'remove') return remove(file, id, say);
  if (act !== 'add') throw new UsersCommandError(usage);

  const text = await textOf(file);
  const known = readUsers(text).agents.get(id);
  const role = values.role ?? known?.role ?? 'agent';
  if (role !== 'agent' && role !== 'supervisor') throw new UsersCommandError(`The role ${JSON.stringify(role)} wants agent or supervisor.`);
  const name = values.name?.trim() ?? known?.name ?? id;
  if (!isShownName(name)) throw new UsersCommandError('The shown name wants at most 60 letters, blanks, dots and dashes.');
  const asked = await askPassword();
  const password = asked === '' ? madePassword() : asked;
  const fault = passwordFault(password, id);
  if (fault !== undefined) throw new UsersCommandError(`The password ${fault}`);
  await replace(file, withUser(text, { id, role, name, passwordHash: await hashPassword(password) }));
  say(`${known === undefined ? 'Added' : 'Changed'}: ${id} (${name}), ${role}, in ${file}. It holds from the next request on.`);
  if (asked === '') say(`Password: ${password}`);
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { role: { type: 'string' }, name: { type: 'string' }, file: { type: 'string' } },
    });
  } catch (error) {
    throw new UsersCommandError(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}

async function list(file: string, say: (line: string) => void): Promise<void> {
  const { agents, faults } = readUsers(await textOf(file));
  for (const { id, name, role } of agents.values()) say(`${id} (${name}), ${role}`);
  for (const fault of faults) say(`${file}, ${fault}`);
  if (agents.size === 0) say('Nobody.');
}

async function remove(file: string, id: string, say: (line: string) => void): Promise<void> {
  const text = withoutUser(await textOf(file), id);
  if (text === undefined) throw new UsersCommandError(`There is no ${id} in ${file}.`);
  await replace(file, text);
  say(`Removed: ${id}, from ${file}. Their sessions end with their next request.`);
}

/** '' where there is no file yet. */
async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
}

/** Written whole beside it, flushed, and put in its place: nobody ever reads half a file. Owner and mode stay. */
async function replace(file: string, text: string): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const old = await stat(place).catch(() => undefined);
  const draft = `${place}.${process.pid}.new`;
  const written = await open(draft, 'wx', 0o600);
  try {
    await written.writeFile(text);
    await written.sync();
    await written.close();
    if (old !== undefined) {
      await chmod(draft, old.mode & 0o777);
      const mine = await stat(draft);
      if (mine.uid !== old.uid || mine.gid !== old.gid) await chown(draft, old.uid, old.gid);
    }
    await rename(draft, place);
  } catch (error) {
    await written.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

/** Letters that are not mistaken for one another; 24 of them hold 118 bits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const madePassword = (): string =>
  Array.from({ length: 6 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-');
