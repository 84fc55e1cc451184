import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHttpDirectory } from '../../src/directory/http/directory';
import type { ApplyChange } from '../../src/directory/port';
import { startHttpDirectory } from '../support/http-directory';
import { quietLog } from '../support/quiet-log';

describe('the recording directory the long proofs run against', () => {
  test('it goes on from its journal: a key of before its restart still has one effect', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'journal-'));
    const journalFile = join(folder, 'journal.jsonl');
    const change = (key: string, number: string | null): ApplyChange => ({
      key,
      kind: 'call-forwarding.set',
      userId: 'user-20417-101',
      accountId: 'account-20417',
      requestedBy: 'user-20417-100',
      fields: { number },
      at: 1,
    });
    const apply = async (changes: readonly ApplyChange[]) => {
      const server = await startHttpDirectory({ journalFile });
      const directory = openHttpDirectory({ url: server.url, token: server.token, log: quietLog().log });
      const answers = [];
      for (const one of changes) answers.push(await directory.apply(one));
      await server.close();
      return { answers, journal: server.directory.journal.map(({ key }) => key), inForce: server.directory.forwardingOf('user-20417-101') };
    };
    const before = await apply([change('k-1', '+16135550190'), change('k-1', '+16135550190'), change('k-2', '+16135550191')]);
    expect(before.journal).toEqual(['k-1', 'k-2']);
    const after = await apply([change('k-1', '+16135550190'), change('k-3', null)]);
    expect(after.answers).toEqual([
      { status: 'applied', before: { number: null } },
      { status: 'applied', before: { number: '+16135550191' } },
    ]);
    expect([after.journal, after.inForce]).toEqual([['k-1', 'k-2', 'k-3'], null]);
    await rm(folder, { recursive: true });
  });
});
