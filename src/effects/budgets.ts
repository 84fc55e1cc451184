import type { AccountId, CaseId, Instant, UserId } from '../../machines/words';
import type { SecretPort } from '../store/port';

const minute = 60_000;
const hour = 60 * minute;

/** How often mails may go; a refused mail is not sent and nobody is told the difference (I12). */
export interface Budgets {
  /** PIN mails of a user: one in two minutes, 10 a day, then one an hour, never none. Unproved legs have a budget apart from the owner's (P6); a new
   *  epoch begins a new one, so that who pressed "not me" gets the new PIN at once. */
  pinMail(user: UserId, epoch: number, proved: boolean, op: string, at: Instant): Promise<boolean>;
  /** Links to go on, by the rules of PIN mails but apart from them: who asked for the PIN first gets the link all the same. */
  resumeMail(user: UserId, epoch: number, proved: boolean, op: string, at: Instant): Promise<boolean>;
  /** Whether one more link to go on may wait for its turn: as many of a user in a day as could go out in one. */
  resumeWait(user: UserId, epoch: number, proved: boolean, op: string, at: Instant): Promise<boolean>;
  /** An administrator's confirmation asked for by an unproved leg: one open at a time for a user (who asks again in the same
   *  case has ended their own), three a day for an account (I13). */
  approval(user: UserId, account: AccountId, of: CaseId, op: string, at: Instant): Promise<boolean>;
  /** Code mails of a user. */
  codeMail(user: UserId, op: string, at: Instant): Promise<boolean>;
  /** Login reminders: one an hour for an address (catalogue). */
  reminder(address: string, op: string, at: Instant): Promise<boolean>;
  /** Mails of the portal with a link, of a user: three in a quarter of an hour, 10 a day, then one an hour, never none (I15). */
  portalMail(user: UserId, op: string, at: Instant): Promise<boolean>;
  /** Answers to strangers: one an hour for an address (T21), which is given as a keyed hash. */
  strangerAnswer(mailbox: string, op: string, at: Instant): Promise<boolean>;
  /** An agent's words to an address that is proved by nothing: six an hour, twenty a day (T21); the address as a keyed hash. */
  agentAnswer(mailbox: string, op: string, at: Instant): Promise<boolean>;
  /** Answers to mails of one mailbox that want nothing: the same words once a day, three an hour in all (RFC 3834 s2, T21). */
  idleAnswer(mailbox: string, words: string, op: string, at: Instant): Promise<boolean>;
}

export function createBudgets(store: Pick<SecretPort, 'takeBudget'>): Budgets {
  const take = async (key: string, op: string, at: Instant, limits: readonly { readonly per: number; readonly max: number }[]) =>
    store.takeBudget({ op: `budget/${op}`, at, key, limits });
  const mail = async (key: string, op: string, at: Instant, often = { per: 2 * minute, max: 1 }): Promise<boolean> => {
    const daily = await take(key, op, at, [often, { per: 24 * hour, max: 10 }]);
    if (daily.taken || daily.againAt <= at + often.per) return daily.taken;
    return (await take(`${key}:hourly`, `${op}:hourly`, at, [{ per: hour, max: 1 }])).taken;
  };
  return {
    pinMail: (user, epoch, proved, op, at) => mail(`pin-mail:${proved ? 'proved' : 'unproved'}:${user}:${epoch}`, op, at),
    resumeMail: (user, epoch, proved, op, at) => mail(`resume-mail:${proved ? 'proved' : 'unproved'}:${user}:${epoch}`, op, at),
    resumeWait: (user, epoch, proved, op, at) =>
      take(`resume-wait:${proved ? 'proved' : 'unproved'}:${user}:${epoch}`, `${op}:wait`, at, [{ per: 24 * hour, max: 34 }]).then(
        ({ taken }) => taken,
      ),
    async approval(user, account, of, op, at) {
      const slot = (name: string) => take(`approval:${user}`, name, at, [{ per: 15 * minute, max: 1 }]);
      const open = (await slot(`${of}:open`)).taken || (await slot(`${op}:open`)).taken;
      return open && (await take(`approval-day:${account}`, `${op}:day`, at, [{ per: 24 * hour, max: 3 }])).taken;
    },
    codeMail: (user, op, at) =>
      take(`code-mail:${user}`, op, at, [
        { per: 15 * minute, max: 5 },
        { per: 24 * hour, max: 30 },
      ]).then(({ taken }) => taken),
    portalMail: (user, op, at) => mail(`portal-mail:${user}`, op, at, { per: 15 * minute, max: 3 }),
    strangerAnswer: (mailbox, op, at) => take(`stranger-answer:${mailbox}`, op, at, [{ per: hour, max: 1 }]).then(({ taken }) => taken),
    agentAnswer: (mailbox, op, at) =>
      take(`agent-answer:${mailbox}`, op, at, [
        { per: hour, max: 6 },
        { per: 24 * hour, max: 20 },
      ]).then(({ taken }) => taken),
    async idleAnswer(mailbox, words, op, at) {
      const first = await take(`idle-words:${mailbox}:${words}`, `${op}:words`, at, [{ per: 24 * hour, max: 1 }]);
      return first.taken && (await take(`idle-answer:${mailbox}`, op, at, [{ per: hour, max: 3 }])).taken;
    },
    reminder: (address, op, at) => take(`reminder:${address}`, op, at, [{ per: hour, max: 1 }]).then(({ taken }) => taken),
  };
}
