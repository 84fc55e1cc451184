import { readFile } from 'node:fs/promises';
import { ConfigError } from '../../config/config-error';
import type { Logger } from '../../observe/logger';
import type { AgentRegister } from './register';
import { readUsers, type Users } from './users-text';

const nobody: Users = { agents: new Map(), faults: [] };

/**
 * The agents of DESK_USERS_FILE. The file is read at every question (it is small, and its times can lie), so that who is
 * removed or changed there is so at the next request. Rejects at the start with a ConfigError that names each wrong line;
 * later a wrong line lets nobody in and is logged once, and so is a file that cannot be read.
 */
export async function openUsersFile(file: string, log: Logger): Promise<AgentRegister> {
  let known = { bytes: Buffer.alloc(0), users: nobody };
  let complaint = '';
  const complain = (text: string): void => {
    if (text !== '' && text !== complaint) log.error('the users file of the desk is not as it should be', { file, text });
    complaint = text;
  };
  const read = async (): Promise<Users> => {
    const bytes = await readFile(file);
    if (!bytes.equals(known.bytes)) known = { bytes, users: readUsers(bytes.toString('utf8')) };
    return known.users;
  };

  const { agents, faults } = await read().catch((error: unknown) => {
    throw new ConfigError([`DESK_USERS_FILE: ${file} cannot be read (${codeOf(error)}). \`npm run desk:user -- add NAME\` writes it.`]);
  });
  if (faults.length > 0) throw new ConfigError(faults.map((fault) => `DESK_USERS_FILE: ${file}, ${fault}`));
  if (agents.size === 0) throw new ConfigError([`DESK_USERS_FILE: ${file} names nobody. \`npm run desk:user -- add NAME\` adds somebody.`]);

  return {
    async find(id) {
      const users = await read().catch((error: unknown) => ({ agents: nobody.agents, faults: [`it cannot be read (${codeOf(error)})`] }));
      complain(users.faults.join(' '));
      return users.agents.get(id);
    },
  };
}

/** What the system calls it, as ENOENT. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
