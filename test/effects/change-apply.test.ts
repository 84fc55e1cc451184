import type { EffectOf } from '../../machines/effects';
import type { AuditRecord } from '../../src/audit/chain';
import { DirectoryUnavailable, type AccountDirectory, type ApplyChange, type User } from '../../src/directory/port';
import { changeApply } from '../../src/effects/change-apply';
import { deriveKeys } from '../../src/proof/keys';
import { addressMark } from '../../src/turn/claims';
import { KeptLog } from '../support/house';

type Apply = EffectOf<'change.apply'>;

const daniel: User = {
  id: 'u101',
  extension: '101',
  login: '101@organization.com',
  name: 'Daniel',
  email: 'd@example.com',
  roles: [],
  activated: true,
  account: { id: 'a1', domain: 'organization.com', number: '20417', name: 'Organization', kind: 'customer' },
};
const keys = deriveKeys('a key of this test alone');
const maya: User = {
  ...daniel,
  id: 'u100',
  extension: '100',
  login: '100@organization.com',
  email: 'm@example.com',
  roles: ['administrator'],
};
const effect: Apply = {
  type: 'change.apply',
  subject: 'u101',
  language: 'en',
  at: 1_000,
  warrant: { asker: 'u101', leg: 'chat', method: 'pin', epoch: 1 },
  change: { id: 'c-1', kind: 'call-forwarding.set', subject: { is: 'self' }, fields: { number: '+16135550100' }, status: 'authorized' },
};

/** A world that writes down, in order, what is asked of it. */
function world({
  user = daniel as User | null,
  others = [] as readonly User[],
  order = effect,
  epoch = 1,
  apply = async () => ({ status: 'applied' as const, before: { number: null } }) as Awaited<ReturnType<AccountDirectory['apply']>>,
} = {}) {
  const done: string[] = [];
  const log = new KeptLog();
  const never = (): never => {
    throw new Error('This is not asked for here.');
  };
  const handler = changeApply({
    audit: { append: async (records: readonly AuditRecord[]) => void done.push(...records.map(({ action }) => action)) },
    directory: {
      find: never,
      administrators: never,
      ping: never,
      user: async (id) => others.find((other) => other.id === id) ?? user ?? undefined,
      apply: async (change: ApplyChange) => {
        done.push(`apply ${change.key}`);
        return apply();
      },
    },
    store: { epochOf: async () => epoch },
    pins: { forMail: never, isAssigned: never, assign: never, replace: never, issueCode: never, check: never },
    revocation: { revoke: never },
    remind: never,
    askAddress: never,
    askVoicemail: never,
    askOwner: never,
    sealed: { open: never },
    keys,
    log,
  });
  const run = (isVoid = false, before: readonly AuditRecord[] = [], attempt = 1) =>
    handler(order, { id: 'e:1', case: '00-case', caseNumber: 'C-48K2-7', attempt, at: 2_000, void: isVoid, before });
  return { done, run, log };
}

describe('carrying a change out', () => {
  test('the audit entry comes before the directory is touched, and after it comes what became of it (I10)', async () => {
    const { done, run } = world();
    expect(await run()).toEqual({ status: 'applied', at: 1_000, asker: 'u101', subject: 'u101', before: { number: null } });
    expect(done).toEqual(['change.authorized', 'apply c-1', 'change.applied']);
  });

  test('what proved the asker goes into the log in one append with the change, before it (I10)', async () => {
    const proved: AuditRecord = {
      op: 'e:0',
      at: 900,
      case: 'C-48K2-7',
      action: 'identity.proved',
      asker: 'u101',
      subject: null,
      actor: 'chat',
      method: 'pin',
    };
    const { done, run } = world();
    await run(false, [proved]);
    expect(done).toEqual(['identity.proved', 'change.authorized', 'apply c-1', 'change.applied']);
    const refused = world({ epoch: 2 });
    await refused.run(false, [proved]);
    expect(refused.done).toEqual(['identity.proved', 'change.refused']);
  });

  test.each([
    ['whose effect was void when it was claimed', { isVoid: true }],
    ['whose asker has a higher epoch by now', { epoch: 2 }],
  ])('a change %s never reaches the directory (I8)', async (_name, { isVoid = false, epoch = 1 }: { isVoid?: boolean; epoch?: number }) => {
    const { done, run } = world({ epoch });
    expect(await run(isVoid)).toEqual({ status: 'refused', reason: 'revoked' });
    expect(done).toEqual(['change.refused']);
  });

  test('whose rights end between two tries is neither carried out nor called refused: it may be in force, and somebody has to look', async () => {
    const { done, run, log } = world({ epoch: 2 });
    expect(await run(false, [], 2)).toEqual({ status: 'failed' });
    expect(done).toEqual(['change.failed']);
    expect(log.lines).toEqual([expect.stringMatching(/"error".*may have reached the account directory.*"change":"c-1"/)]);
  });

  test.each([
    ['suspended', { ...daniel, suspended: true }, 'revoked'],
    ['gone', null, 'revoked'],
    ['not active any more', { ...daniel, activated: false }, 'revoked'],
  ])('a change of somebody %s meanwhile never reaches it', async (_name, user, reason) => {
    const { done, run } = world({ user });
    expect(await run()).toEqual({ status: 'refused', reason });
    expect(done.some((each) => each.startsWith('apply'))).toBe(false);
  });

  const warrant = { asker: 'u101', leg: 'chat', method: 'pin', epoch: 1 } as const;
  const confirmed = { ...effect, warrant: { ...warrant, method: 'administrator', approver: { user: 'u100', epoch: 1 } } } as const;
  const forAnother = { ...effect, subject: 'u101', warrant: { ...warrant, asker: 'u100' } } as const;
  test.each([
    [
      'whose address is another by now',
      { order: { ...effect, warrant: { ...warrant, address: addressMark(keys, { ...daniel, email: 'old@example.com' }) } } },
    ],
    ['confirmed by somebody who is no administrator any more', { order: confirmed, others: [{ ...maya, roles: [] }] }],
    ['confirmed by somebody who is suspended by now', { order: confirmed, others: [{ ...maya, suspended: true }] }],
    ['asked for by an administrator who is none any more', { order: forAnother, others: [{ ...maya, roles: [] }] }],
  ])('a change %s is not made: not at first, and not when it waited (I1, I8, I13)', async (_name, over) => {
    const first = world(over);
    expect([await first.run(), first.done]).toEqual([{ status: 'refused', reason: 'revoked' }, ['change.refused']]);
    const later = world(over);
    expect([await later.run(false, [], 2), later.done]).toEqual([{ status: 'failed' }, ['change.failed']]);
  });

  test.each([
    ['whose address is the same', { order: { ...effect, warrant: { ...warrant, address: addressMark(keys, daniel) } } }],
    ['that an administrator confirmed', { order: confirmed, others: [maya] }],
    ['that an administrator asked for', { order: forAnother, others: [maya] }],
  ])('a change %s is made', async (_name, over) => {
    expect(await world(over).run()).toMatchObject({ status: 'applied' });
  });

  test('what the directory refuses is refused in words of ours', async () => {
    const { done, run } = world({ apply: async () => ({ status: 'refused', reason: 'ERR_42 port is in maintenance' }) });
    expect(await run()).toEqual({ status: 'refused', reason: 'directory-refused' });
    expect(done.at(-1)).toBe('change.refused');
  });

  test('a directory that does not answer leaves the outcome open: tried again under the same key', async () => {
    const { run } = world({ apply: () => Promise.reject(new DirectoryUnavailable('no answer')) });
    await expect(run()).rejects.toThrow(DirectoryUnavailable);
  });
});
