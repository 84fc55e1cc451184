import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { storeContract } from './contract';

storeContract('the embedded store', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'countersign-store-'));
  let store = await openEmbeddedStore({ dataDir });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openEmbeddedStore({ dataDir });
      return store;
    },
    cleanup: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
});
