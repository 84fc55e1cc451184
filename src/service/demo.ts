import type { Config } from '../config/config';
import { demoSeedFile, readSeed } from '../directory/seed';
import type { Seed } from '../directory/seed-schema';
import { demoMailboxPath } from '../mail/demo/path';
import type { DemoFacts } from '../website/demo-facts';
import type { PhoneFacts } from '../website/phone/phone-page';

/** The accounts that visitors may try, while nothing but the demo can be met. Rejects with a ConfigError as `readSeed`. */
export async function demoSeed({ demo, directory }: Config): Promise<Seed | undefined> {
  return demo && directory.kind === 'embedded' ? readSeed(directory.seedFile ?? demoSeedFile) : undefined;
}

/** What the telephone in the browser shows, which only the demo has, whosever the accounts are. */
export const phoneFacts = ({ demo }: Pick<Config, 'demo'>, facts: DemoFacts | undefined, mailbox: boolean): PhoneFacts | undefined =>
  demo ? { people: facts?.people ?? [], mailboxPath: mailbox ? demoMailboxPath : undefined } : undefined;

/** Whom the demo website names: the people of the seed. `mailbox`: their mails are shown, because no server takes them. */
export function demoFacts({ accounts }: Seed, mailbox: boolean): DemoFacts {
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
  return { people, mailboxPath: mailbox ? demoMailboxPath : undefined };
}
