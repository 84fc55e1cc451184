import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedRecords } from '../../src/directory/embedded-store-records';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { embeddedContract } from './embedded-contract';

describe('the account directory in the embedded store', () => {
  embeddedContract(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'countersign-directory-'));
    let store = await openEmbeddedStore({ dataDir });
    return {
      records: embeddedRecords({ call: (...given) => store.call(...given), ping: () => store.ping() }),
      again: async () => {
        await store.close();
        store = await openEmbeddedStore({ dataDir });
        return embeddedRecords(store);
      },
      dump: async () => (await Promise.all((await readdir(dataDir)).map((file) => readFile(join(dataDir, file), 'latin1')))).join('\n'),
      cut: () => store.close(),
      close: async () => {
        await store.close();
        await rm(dataDir, { recursive: true });
      },
    };
  });
});
