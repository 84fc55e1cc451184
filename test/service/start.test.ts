import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServiceProcess } from '../support/service-process';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-start-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['as the build compiled it', []],
  ['where V8 has other flags and does not take what the build compiled', ['--stack-size=900']],
])('the built service starts, is ready and ends at a stop signal, %s', async (_case, options) => {
  const service = await startServiceProcess({ DATA_DIR: folder, SMTP_LISTEN: 'off' }, options);
  try {
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${service.url}/`)).status).toBe(200);
  } finally {
    expect(await service.stop()).toBe(0);
  }
});
