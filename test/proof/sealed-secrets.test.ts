import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveKeys } from '../../src/proof/keys';
import { createSealedSecrets, secretLife } from '../../src/proof/sealed-secrets';
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/open';

describe('a secret on its way to the account directory', () => {
  let folder: string;
  let store: EmbeddedStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-sealed-'));
    store = await openEmbeddedStore({ dataDir: folder });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const place = { asker: 'u101', case: '00-case' };
  const sealed = () => createSealedSecrets(store, deriveKeys('a key of these tests'));

  test('opens for who gave it, in the case it was given in, under its own handle and this house’s key, for two days (I6)', async () => {
    const handle = await sealed().keep({ ...place, op: 'turn-1', digits: '59204817', at: 1_000 });
    expect(handle).toMatch(/^sealed:[\w-]{22}$/);
    expect(await sealed().open(handle, place, 2_000)).toBe('59204817');
    expect(await sealed().open(handle, { ...place, asker: 'u100' }, 2_000)).toBeUndefined();
    expect(await sealed().open(handle, { ...place, case: '00-other' }, 2_000)).toBeUndefined();
    expect(await createSealedSecrets(store, deriveKeys('another key of these tests')).open(handle, place, 2_000)).toBeUndefined();
    expect(await sealed().open(handle, place, 1_000 + secretLife)).toBeUndefined();
    const other = await sealed().keep({ ...place, op: 'turn-2', digits: '83614027', at: 1_000 });
    const text = await store.readSealedEntry(handle, 2_000);
    await store.deleteSealed(other);
    await store.putSealed({ handle: other, sealed: text ?? '', expiresAt: 10_000 });
    expect(await sealed().open(other, place, 2_000)).toBeUndefined();
  });

  test('is kept once by one turn, however often it is decided; another turn’s has another handle', async () => {
    const keep = (op: string, digits: string) => sealed().keep({ ...place, op, digits, at: 1_000 });
    const handles = [await keep('turn-3', '59204817'), await keep('turn-3', '11112222'), await keep('turn-4', '59204817')];
    expect(handles[1]).toBe(handles[0]);
    expect(handles[2]).not.toBe(handles[0]);
    expect(await sealed().open(handles[0] ?? 'sealed:', place, 2_000)).toBe('59204817');
  });

  test('lies in no file in the clear, and is gone when it was dropped', async () => {
    const handle = await sealed().keep({ ...place, op: 'turn-5', digits: '40982751', at: 1_000 });
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const files = await Promise.all(names.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')));
    expect(files.join('\n')).toContain(handle);
    expect(files.join('\n')).not.toContain('40982751');
    await sealed().drop(handle);
    expect(await sealed().open(handle, place, 2_000)).toBeUndefined();
  });
});
