import { resolve } from 'node:path';
import { loadEnvFile } from '../../config/load-env-file';
import { askPassword } from './ask-password';
import { runUsersCommand } from './users-command';

const file = (loadEnvFile(process.env)['DESK_USERS_FILE'] ?? '').trim();

runUsersCommand(process.argv.slice(2), {
  file: file === '' ? undefined : resolve(file),
  askPassword: () => askPassword(process.stdin, process.stderr),
  say: (line) => console.log(line),
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
