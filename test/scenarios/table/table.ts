import { mailSubject } from '../../../dialogs/mails';
import { channels } from './channels';
import { companies, seedOfCompanies, staffOf, type Company } from './people';
import { rows, type Row } from './rows';
import { voiceToken, type Cell, type Customer } from './customer';
import { faultsOfMail } from '../../support/mail-polite';
import { openMailWorld, type MailWorld } from '../../support/mail-world';

/** The house of all stories in one store, with companies that take their turn. */
async function openTable(redis: boolean): Promise<{ readonly world: MailWorld; company(): Company }> {
  const world = await openMailWorld({
    redis,
    env: { VOICE_AUTH_TOKEN: voiceToken },
    known: { people: companies.flatMap(staffOf), seed: seedOfCompanies(companies) },
  });
  let taken = 0;
  const company = (): Company => {
    const next = companies[taken];
    taken += 1;
    if (next === undefined) throw new Error(`All ${companies.length} companies have a story already.`);
    return next;
  };
  return { world, company };
}

export type Table = Awaited<ReturnType<typeof openTable>>;

/** One house for all that is told in it. */
export function inOneHouse(redis: boolean, tell: (table: () => Table) => void): void {
  let table: Table;
  beforeAll(async () => {
    table = await openTable(redis);
  });
  afterAll(() => table.world.close());
  tell(() => table);
}

/**
 * Every row on every channel in both languages, in one store. `oneOf` 3: one cell of three, so that each row comes in both
 * languages, each on another channel.
 */
export function tellTable(table: () => Table, oneOf = 1): void {
  describe.each(Object.entries(channels).map(([name, begins], n) => [name, begins, n] as const))('%s', (_channel, begins, nth) => {
    describe.each([
      ['in English', 'en', 0],
      ['in French', 'fr', 1],
    ] as const)('%s', (_language, language, second) => {
      test.each(rows.filter((_row, n) => (n + nth + second) % oneOf === 0).map((row) => [row.name, row] as const))(
        '%s',
        async (_name, row) => {
          const { world } = table();
          world.later(60_000);
          const company = table().company();
          const cell: Cell = {
            world,
            company,
            language,
            person: row.as === 'administrator' ? company.administrator : company.customer,
            ...(row.unknown ? { unknown: true } : {}),
          };
          const [mails, entries] = [world.sink.mails.length, (await world.house.audit()).length];
          const customer = await begins(cell);
          await row.tells(customer);
          await world.quiet();
          await expectOutcome(customer, row, { mails, entries });
          await customer.leaves();
          await world.quiet();
        },
      );
    });
  });
}

/** What came of a story: in the directory, in the mailboxes, in the audit log; no PIN was told or logged. */
async function expectOutcome(customer: Customer, row: Row, from: { readonly mails: number; readonly entries: number }): Promise<void> {
  const {
    channel,
    cell: { world, company, language, person },
  } = customer;
  const changes = world.provider.directory.journal.filter(({ accountId }) => accountId === `account-${company.number}`);
  expect(changes.map(({ fields }) => fields['number'])).toEqual(row.directory);
  for (const { requestedBy, userId } of changes)
    expect([requestedBy, userId]).toEqual([person.id, row.as === 'administrator' ? company.colleague.id : person.id]);

  const kinds = (['pin', 'new-pin', 'notice', 'confirm', 'confirm-asked', 'confirmed'] as const).map(
    (kind) => [kind, mailSubject(kind, language)] as const,
  );
  const beside = world.sink.mails.slice(from.mails).filter(({ replyTo = '' }) => replyTo.startsWith('pin+'));
  const mailed = beside.map(({ recipient, subject }) => [recipient, kinds.find(([, own]) => own === subject)?.[0] ?? subject]);
  const mailbox = {
    asker: person,
    subject: company.colleague,
    administrator: company.administrator,
    otherAdministrator: company.otherAdministrator,
  };
  const wanted = of(row.mailed, channel).map(([to, what]) => [mailbox[to].address, what]);
  expect(mailed.sort()).toEqual([...wanted].sort());
  expect(beside.flatMap((mail) => faultsOfMail(mail))).toEqual([]);

  // Rights of earlier stories may end meanwhile.
  const others = new Set(companies.filter((other) => other !== company).flatMap((other) => staffOf(other).map(({ id }) => id)));
  const log = (await world.house.audit()).slice(from.entries).filter(({ asker }) => asker === null || !others.has(asker));
  expect(log.map(({ action, method }) => (method === undefined ? action : `${action} ${method}`)).sort()).toEqual([...row.audited].sort());
  const at = (action: string, change: string): number => log.findIndex((entry) => entry.action === action && entry.change === change);
  for (const { action, change = '', asker } of log.filter((entry) => entry.action === 'change.applied')) {
    expect([action, asker]).toEqual([action, person.id]);
    expect(at('change.authorized', change)).toBeLessThan(at(action, change));
    expect(at('change.authorized', change)).toBeGreaterThan(log.findIndex((entry) => entry.action === 'identity.proved'));
  }

  for (const { pin } of staffOf(company)) {
    expect(await customer.transcript()).not.toContain(pin);
    expect(world.house.log.lines.join('\n')).not.toContain(pin);
  }
}

type PerChannel<T> = readonly T[] | Readonly<Record<Customer['channel'], readonly T[]>>;

const isSame = <T>(given: PerChannel<T>): given is readonly T[] => Array.isArray(given);

function of<T>(given: PerChannel<T>, channel: Customer['channel']): readonly T[] {
  return isSame(given) ? given : given[channel];
}
