// A process that dies while a password is chosen by a mailed link:
//   node --require ./tools/run-typescript.cjs dying-password.ts <settings as JSON> <purpose> <token> <password> <where it dies>
import { openPasswordLinks } from './password-links';

const [, , env = '{}', purpose = '', token = '', password = '', where = ''] = process.argv;

async function main(): Promise<void> {
  const { byLink } = await openPasswordLinks(JSON.parse(env) as Record<string, string>, async (cut) => {
    if (cut === where) process.kill(process.pid, 'SIGKILL');
  });
  await byLink.complete(purpose === 'welcome' ? 'welcome' : 'reset', token, { password, confirmation: password, voicemailPin: '8306' });
}

void main();
