import { openHttpDirectory } from '../../src/directory/http/directory';
import { startHttpDirectory } from '../support/http-directory';
import { directoryContract } from './contract';
import { contractSeed } from './contract-seed';
import { quietLog } from '../support/quiet-log';

describe('the HTTP directory', () => {
  directoryContract(async () => {
    const server = await startHttpDirectory({ seed: await contractSeed() });
    const directory = openHttpDirectory({ url: server.url, token: server.token, log: quietLog().log });
    return { directory, close: () => server.close() };
  });
});
