import type { Resolve } from '../channels/email/judging/resolver';
import type { Inbox } from '../channels/email/inbox';
import type { Instant } from '../../machines/words';
import type { Seed } from '../directory/seed-schema';
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

/** Lets visitors write as the people of the demo's accounts. `dnsNamed`: DNS_SERVERS says whom to ask. */
export function demoMail({ accounts }: Seed, dnsNamed: boolean): DemoMail {
  // Colleagues who share an address stand there together: whose mail it is, its words tell (P7).
  const people = new Map<string, string>();
  for (const { users } of accounts) {
    for (const { email, name } of users) {
      const before = people.get(email);
      people.set(email, before === undefined ? name : `${before} / ${name}`);
    }
  }
  const domains = [...new Set([...people.keys()].map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()))];
  const office = createPostOffice(domains);
  return {
    resolve: (real) => office.resolve(real, dnsNamed),
    writing: ({ publicUrl, support, inbox, now }) => ({
      writers: [...people].map(([address, name]) => ({ name, address })),
      support,
      base: publicUrl,
      post: (written) => office.post(written),
      deliver: async ({ raw, from, to }) => void (await inbox.put({ raw, envelopeFrom: from, recipients: [to], client, at: now() })),
    }),
  };
}
