import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Account, User } from '../../src/directory/port';
import type { Seed } from '../../src/directory/seed-schema';

/** One change that had an effect: the first delivery under its key. */
export interface Applied {
  readonly key: string;
  readonly kind: string;
  readonly userId: string;
  readonly accountId: string;
  readonly requestedBy: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What was in force before, where the kind has a value. */
  readonly before: string | null;
}

export type Answer = { readonly status: 200; readonly body: object } | { readonly status: 422; readonly body: { readonly reason: string } };

const appliedLine: z.ZodType<Applied> = z.object({
  key: z.string(),
  kind: z.string(),
  userId: z.string(),
  accountId: z.string(),
  requestedBy: z.string(),
  fields: z.record(z.string(), z.unknown()),
  before: z.string().nullable(),
});

const domainFolded = (address: string): string => address.replace(/@.*$/, (domain) => domain.toLowerCase());

/**
 * A provider's directory in memory that keeps a journal of every effect, written apart from the product's own
 * directories so that it can judge them. With `journalFile`, each effect is one JSON line, and a directory opened on an
 * old journal goes on from it.
 */
export class RecordingDirectory {
  readonly users: readonly User[];
  /** Every effect, oldest first. A key that stands here twice was applied twice. */
  readonly journal: Applied[] = [];
  /** How often each key was delivered. */
  readonly deliveries = new Map<string, number>();
  readonly #answers = new Map<string, Answer>();
  readonly #forwarding = new Map<string, string>();

  constructor(
    seed: Seed,
    private readonly journalFile?: string,
  ) {
    this.users = seed.accounts.flatMap((given) => {
      const account: Account = {
        id: `account-${given.number}`,
        domain: given.domain,
        number: given.number,
        name: given.name,
        kind: given.kind,
      };
      return given.users.map((person): User => ({
        id: `user-${given.number}-${person.extension}`,
        extension: person.extension,
        login: `${person.extension}@${given.domain}`,
        name: person.name,
        email: person.email,
        ...(person.secondEmail !== undefined && { secondEmail: person.secondEmail }),
        ...(person.phone !== undefined && { phone: person.phone }),
        roles: person.roles,
        activated: person.activated,
        account,
      }));
    });
    if (journalFile !== undefined && existsSync(journalFile)) {
      for (const line of readFileSync(journalFile, 'utf8').split('\n').filter(Boolean)) this.#record(appliedLine.parse(JSON.parse(line)));
    }
  }

  /** Users with exactly these values; domains in any case. */
  find(asked: URLSearchParams): User[] {
    const values = Object.fromEntries(asked);
    return this.users.filter((user) =>
      Object.entries(values).every(([name, value]) => {
        switch (name) {
          case 'login':
            return user.login === domainFolded(value);
          case 'email':
            return domainFolded(user.email).toLowerCase() === domainFolded(value).toLowerCase();
          case 'phone':
            return user.phone === value;
          case 'account':
            return user.account.number === value;
          case 'extension':
            return user.extension === value;
          default:
            return false;
        }
      }),
    );
  }

  /** The number an extension is forwarded to now. */
  forwardingOf(userId: string): string | null {
    return this.#forwarding.get(userId) ?? null;
  }

  change(change: Omit<Applied, 'before'>): Answer {
    this.deliveries.set(change.key, (this.deliveries.get(change.key) ?? 0) + 1);
    const known = this.#answers.get(change.key);
    if (known !== undefined) return known;
    const reason = this.#refusal(change);
    if (reason !== undefined) return this.#answer(change.key, { status: 422, body: { reason } });
    const applied: Applied = { ...change, before: this.forwardingOf(change.userId) };
    if (this.journalFile !== undefined) appendFileSync(this.journalFile, `${JSON.stringify(applied)}\n`, { flush: true });
    return this.#record(applied);
  }

  #refusal({ kind, userId, accountId, requestedBy, fields }: Omit<Applied, 'before'>): string | undefined {
    const of = (id: string): User | undefined => this.users.find((user) => user.id === id && user.account.id === accountId);
    if (kind === 'voicemail-pin.reset' && !(typeof fields['voicemailPin'] === 'string' && /^\d{4,}$/.test(fields['voicemailPin'])))
      return `No voicemail PIN: ${String(fields['voicemailPin'])}`;
    if (
      !/^(?:call-forwarding\.set|voicemail-pin\.reset|password\.reset|welcome\.resend|user\.add|user\.remove|email\.update|email\.add-second)$/.test(
        kind,
      )
    )
      return `No such kind: ${kind}`;
    if (of(userId) === undefined) return 'No such user in this account';
    return of(requestedBy) === undefined ? 'Asked by nobody of this account' : undefined;
  }

  #record(applied: Applied): Answer {
    this.journal.push(applied);
    if (applied.kind !== 'call-forwarding.set') return this.#answer(applied.key, { status: 200, body: { status: 'applied' } });
    const { number } = applied.fields;
    if (typeof number === 'string') this.#forwarding.set(applied.userId, number);
    else this.#forwarding.delete(applied.userId);
    return this.#answer(applied.key, { status: 200, body: { status: 'applied', before: { number: applied.before } } });
  }

  #answer(key: string, answer: Answer): Answer {
    this.#answers.set(key, answer);
    return answer;
  }
}
