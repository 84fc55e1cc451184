import type { Config } from '../config/config';
import { demoSeedFile, readSeed } from '../directory/seed';
import { demoMailboxPath } from '../mail/demo/path';
import type { DemoFacts } from '../website/demo-facts';

/** Whom the demo website names: the people of the seed, while nothing but the demo can be met. */
export async function demoFacts(config: Config): Promise<DemoFacts | undefined> {
  if (!config.demo || config.directory.kind !== 'embedded') return undefined;
  const { accounts } = await readSeed(config.directory.seedFile ?? demoSeedFile);
  const people = accounts.flatMap((account) =>
    account.users.map((user) => ({
      name: user.name,
      login: `${user.extension}@${account.domain}`,
      extension: user.extension,
      accountNumber: account.number,
      company: account.name,
      role: user.roles.includes('administrator')
        ? ('administrator' as const)
        : user.roles.includes('office-manager')
          ? ('office-manager' as const)
          : ('user' as const),
      activated: user.activated,
    })),
  );
  return { people, mailboxPath: demoMailboxPath };
}
