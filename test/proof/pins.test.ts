import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveKeys } from '../../src/proof/keys';
import { createPins } from '../../src/proof/pins';
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded/open';

describe('the support PIN of a user', () => {
  let folder: string;
  let store: EmbeddedStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-pins-'));
    store = await openEmbeddedStore({ dataDir: folder });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const pinsUnder = (secret: string) =>
    createPins(store, deriveKeys(secret), { codeTtl: 600_000, limits: { windowTries: 5, window: 900_000, sourceTries: 3, lifeTries: 50 } });
  const given = (digits: string, op: string) => ({
    op,
    at: 2_000,
    user: 'u1',
    purpose: 'pin' as const,
    digits,
    source: 'chat',
    case: '00-case',
  });

  test('is assigned once and stays the same at every mail (PA-3, P6)', async () => {
    const pins = pinsUnder('first');
    const pin = await pins.reveal('u1', 1_000);
    expect(pin).toMatch(/^\d{6}$/);
    expect(await pins.reveal('u1', 1_500)).toBe(pin);
    expect((await pins.check(given(pin, 'a'))).verdict).toBe('accepted');
  });

  test('that was replaced is dead', async () => {
    const pins = pinsUnder('first');
    const old = await pins.reveal('u1', 1_000);
    await pins.replace('u1', 'op', 1_200);
    const pin = await pins.reveal('u1', 1_500);
    expect((await pins.check(given(old, 'a'))).verdict).toBe(old === pin ? 'accepted' : 'rejected');
    expect((await pins.check(given(pin, 'b'))).verdict).toBe('accepted');
  });

  test('sealed under a SECRET_KEY that is lost gives way to a new one, so that the owner still gets in (I15)', async () => {
    const old = await pinsUnder('first').reveal('u1', 1_000);
    const pins = pinsUnder('second');
    const pin = await pins.reveal('u1', 1_500);
    expect(await pins.reveal('u1', 1_600)).toBe(pin);
    expect((await pins.check(given(pin, 'a'))).verdict).toBe('accepted');
    expect((await pins.check(given(old, 'b'))).verdict).toBe(old === pin ? 'accepted' : 'rejected');
  });
});
