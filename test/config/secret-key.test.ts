import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretKeyOf } from '../../src/config/secret-key';

describe('the random secret key', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-key-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, outlives a restart and can be read by its owner alone', async () => {
    const data = join(folder, 'data');
    const key = await secretKeyOf(data);
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(await secretKeyOf(data)).toBe(key);
    expect((await stat(join(data, 'secret-key'))).mode & 0o777).toBe(0o600);
    expect((await stat(data)).mode & 0o777).toBe(0o700);
  });

  it('is one key for all who ask first at the same moment, and leaves no draft behind', async () => {
    const keys = await Promise.all(Array.from({ length: 32 }, () => secretKeyOf(folder)));
    expect(new Set(keys).size).toBe(1);
    expect(await readdir(folder)).toEqual(['secret-key']);
    expect((await readFile(join(folder, 'secret-key'), 'utf8')).trim()).toBe(keys[0]);
  });

  it('is another one in another folder', async () => {
    expect(await secretKeyOf(join(folder, 'a'))).not.toBe(await secretKeyOf(join(folder, 'b')));
  });

  it('names the setting where its folder cannot be made', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(secretKeyOf(join(file, 'data'))).rejects.toThrow(
      `DATA_DIR: got "${join(file, 'data')}", wants a folder that can be made (ENOTDIR).`,
    );
  });

  it('is never replaced when the file is damaged: that would orphan what it sealed', async () => {
    await writeFile(join(folder, 'secret-key'), 'cut\n');
    await expect(secretKeyOf(folder)).rejects.toThrow(/secret-key got 3 characters, wants a key of at least 32. Put the old key back/);
    expect(await readFile(join(folder, 'secret-key'), 'utf8')).toBe('cut\n');
  });
});
