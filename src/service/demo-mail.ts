import type { Resolve } from '../channels/email/judging/resolver';
import type { Inbox } from '../channels/email/inbox';
import type { Instant } from '../../machines/words';
import type { Config } from '../config/config';
import { demoSeedFile, readSeed } from '../directory/seed';
import { createPostOffice } from '../mail/demo/post-office';
import type { Writing } from '../mail/demo/writing-routes';

/** The demo's people as writers of mail. */
export interface DemoMail {
  readonly resolve: (real: Resolve) => Resolve;
  writing(house: {
    readonly publicUrl: () => string;
    readonly support: string;
    readonly inbox: Pick<Inbox, 'put'>;
    readonly now: () => Instant;
  }): Writing;
}

const client = { address: '127.0.0.1', helo: 'localhost' };

/** Lets visitors write as the people of the demo's accounts, while nothing but the demo can be met. */
export async function demoMail(config: Config): Promise<DemoMail | undefined> {
  if (!config.demo || config.directory.kind !== 'embedded') return undefined;
  const { accounts } = await readSeed(config.directory.seedFile ?? demoSeedFile);
  const users = accounts.flatMap((account) => account.users);
  // Colleagues who share an address stand there together: whose mail it is, its words tell (P7).
  const people = new Map(
    users.map(
      ({ email }) =>
        [
          email,
          users
            .filter((user) => user.email === email)
            .map(({ name }) => name)
            .join(' / '),
        ] as const,
    ),
  );
  const domains = [...new Set([...people.keys()].map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()))];
  const office = createPostOffice(domains);
  return {
    resolve: (real) => office.resolve(real),
    writing: ({ publicUrl, support, inbox, now }) => ({
      writers: [...people].map(([address, name]) => ({ name, address })),
      support,
      base: publicUrl,
      post: (written) => office.post(written),
      deliver: async ({ raw, from, to }) => void (await inbox.put({ raw, envelopeFrom: from, recipients: [to], client, at: now() })),
    }),
  };
}
