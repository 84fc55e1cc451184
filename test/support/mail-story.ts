import type { AuditEntry } from '../../src/store/port-audit';
import type { MailCustomer } from './mail-customer';
import type { Person } from './mail-people';
import type { MailWorld } from './mail-world';

/** The numbers somebody's calls were forwarded to, oldest first; null: forwarding was stopped. As the provider's directory has it. */
export const changesOf = ({ provider }: MailWorld, { id }: Person): unknown[] =>
  provider.directory.journal.filter(({ userId }) => userId === id).map(({ fields }) => fields['number']);

/** What the audit log has of somebody, oldest first; fails when it is not whole. */
export const auditOf = async ({ house }: MailWorld, { id }: Person): Promise<AuditEntry[]> =>
  (await house.audit()).filter(({ asker, subject }) => asker === id || subject === id);

/** The actions of it alone. */
export const actionsOf = async (world: MailWorld, person: Person): Promise<string[]> =>
  (await auditOf(world, person)).map(({ action }) => action);

/** The case number in an answer's subject. */
export const caseOf = ({ subject }: { readonly subject: string }): string => /C-[0-9A-Z]{4}-[0-9A-Z]/.exec(subject)?.[0] ?? '';

/** Presses the button on the page behind a mailed link, in a browser without cookies; answers the status. */
export async function presses({ house }: MailWorld, links: readonly string[], path: 'verify' | 'not-me'): Promise<number> {
  const link = links.find((each) => new URL(each).pathname.startsWith(`/${path}/`));
  if (link === undefined) throw new Error(`There is no /${path}/ link among ${links.join(' ')}.`);
  return (
    await fetch(`${house.url}${new URL(link).pathname}`, { method: 'POST', headers: { origin: new URL(link).origin }, redirect: 'manual' })
  ).status;
}

/** Nothing of a secret in what the house keeps in its log. */
export const expectNoSecretLogged = ({ house }: MailWorld, customer: MailCustomer, person: Person): void => {
  expect(customer.sent.length).toBeGreaterThan(0);
  expect(house.log.lines.join('\n')).not.toContain(person.pin);
};
