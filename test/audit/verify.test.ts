import { chainOnto, hashOf, START } from '../../src/audit/chain';
import { verifyChain } from '../../src/audit/verify';
import type { AuditEntry } from '../../src/store/port-audit';
import { recordOf } from './fixtures';

const chain = (n: number, onto = { seq: 0, hash: START }) =>
  chainOnto(
    onto,
    Array.from({ length: n }, () => recordOf()),
    'assigned',
  );
const at = (entries: readonly AuditEntry[], seq: number): AuditEntry => {
  const entry = entries[seq - 1];
  if (!entry) throw new Error(`The chain has no entry ${seq}.`);
  return entry;
};
const replaced = (entries: readonly AuditEntry[], seq: number, change: object) =>
  entries.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry));

test('a chain as it was written is whole, an empty one too', async () => {
  const entries = chain(50);
  expect(await verifyChain(entries)).toEqual({ whole: true, entries: 50, head: { seq: 50, hash: at(entries, 50).hash } });
  expect(await verifyChain([])).toEqual({ whole: true, entries: 0, head: { seq: 0, hash: START } });
});

test.each(['at', 'case', 'asker', 'subject', 'actor', 'action', 'kind', 'change', 'method', 'policy', 'op'])(
  'an edited %s is found at its entry',
  async (key) => {
    const verified = await verifyChain(replaced(chain(9), 4, { [key]: 'forged' }));
    expect(verified).toEqual({ whole: false, broken: { seq: 4, why: expect.stringContaining('content was changed') } });
  },
);

test('an edited text that has no canonical form is found as well', async () => {
  expect(await verifyChain(replaced(chain(9), 4, { actor: '\ud800' }))).toEqual({
    whole: false,
    broken: { seq: 4, why: expect.stringContaining('content was changed') },
  });
});

test('an added or removed key is found', async () => {
  expect(await verifyChain(replaced(chain(9), 4, { note: 'x' }))).toMatchObject({ whole: false, broken: { seq: 4 } });
  const { kind: _, ...rest } = at(chain(9), 4);
  expect(await verifyChain(chain(9).map((entry) => (entry.seq === 4 ? rest : entry)))).toMatchObject({ whole: false, broken: { seq: 4 } });
});

test('an edited entry with its hash made anew is found at the next one', async () => {
  const entries = chain(9);
  const forged = { ...at(entries, 4), subject: 'forged' };
  const verified = await verifyChain(replaced(entries, 4, { ...forged, hash: hashOf({ ...forged }) }));
  expect(verified).toEqual({ whole: false, broken: { seq: 5, why: expect.stringContaining('does not continue the entry before') } });
});

test('a deleted entry is found, also the first, also when the rest is numbered anew', async () => {
  for (const gone of [1, 5]) {
    const rest = chain(9).filter(({ seq }) => seq !== gone);
    expect(await verifyChain(rest)).toEqual({
      whole: false,
      broken: { seq: gone, why: expect.stringContaining('missing or out of its place') },
    });
    expect(await verifyChain(rest.map((entry, i) => ({ ...entry, seq: i + 1 })))).toMatchObject({ whole: false, broken: { seq: gone } });
  }
});

test('swapped entries are found, with and without their numbers swapped', async () => {
  const entries = chain(9);
  const swapped = entries.map((entry) => (entry.seq === 3 ? at(entries, 4) : entry.seq === 4 ? at(entries, 3) : entry));
  expect(await verifyChain(swapped)).toMatchObject({ whole: false, broken: { seq: 3 } });
  expect(await verifyChain(swapped.map((entry, i) => ({ ...entry, seq: i + 1 })))).toMatchObject({ whole: false, broken: { seq: 3 } });
});

test('a repeated entry is found', async () => {
  const entries = chain(4);
  expect(await verifyChain([...entries, at(entries, 4)])).toMatchObject({ whole: false, broken: { seq: 5 } });
});

test('a cut end with entries of another chain behind it is found', async () => {
  const entries = chain(9);
  const other = chain(3, { seq: 6, hash: at(chain(9), 6).hash });
  expect(await verifyChain([...entries.slice(0, 6), ...other])).toEqual({
    whole: false,
    broken: { seq: 7, why: expect.stringContaining('does not continue') },
  });
});

test('a cut end, and one written anew so that every link holds, are found by an entry written down before', async () => {
  const entries = chain(9);
  const known = { seq: 8, hash: at(entries, 8).hash };
  const anew = [...entries.slice(0, 6), ...chain(5, { seq: 6, hash: at(entries, 6).hash })];
  expect(await verifyChain(anew)).toMatchObject({ whole: true });
  expect(await verifyChain(entries, known)).toMatchObject({ whole: true });
  expect(await verifyChain(anew, known)).toEqual({ whole: false, broken: { seq: 8, why: expect.stringContaining('written anew') } });
  expect(await verifyChain(entries.slice(0, 6), known)).toEqual({
    whole: false,
    broken: { seq: 7, why: expect.stringContaining('cut off') },
  });
});

test.each([null, 7, 'x', {}, { seq: 1.5 }, { seq: 1, previous: START, hash: 'short' }])(
  '%j instead of an entry is a broken link, not a crash',
  async (entry) => {
    expect(await verifyChain([entry])).toMatchObject({ whole: false, broken: { seq: 1 } });
  },
);

test('every single bit of a stored log matters: each character changed in turn is found', async () => {
  const text = chain(3)
    .map((entry) => JSON.stringify(entry))
    .join('\n');
  const broken = [];
  for (let i = 0; i < text.length; i++) {
    const changed = text.slice(0, i) + (text[i] === 'a' ? 'b' : 'a') + text.slice(i + 1);
    const entries = changed.split('\n').map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        return line;
      }
    });
    if ((await verifyChain(entries)).whole) broken.push(changed.slice(Math.max(0, i - 10), i + 10));
  }
  expect(broken).toEqual([]);
});
