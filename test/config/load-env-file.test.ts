import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEnvFile } from '../../src/config/load-env-file';

describe('.env', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-env-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('fills in what the real environment leaves open, and the real environment wins', async () => {
    await writeFile(join(folder, '.env'), '# settings\nPORT=1\nHOST="127.0.0.2"\nSMTP_URL=smtp://mail\n');
    expect(loadEnvFile({ PORT: '2', SMTP_URL: '' }, folder)).toEqual({ PORT: '2', HOST: '127.0.0.2', SMTP_URL: '' });
  });

  it('need not exist', () => {
    expect(loadEnvFile({ PORT: '2' }, folder)).toEqual({ PORT: '2' });
  });
});
