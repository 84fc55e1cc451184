import { startRedis, startRedisCluster, unsynced } from '../support/redis-server';
import { instancesOn } from './redis-instances';
import { storeContract } from './contract';
import { together } from '../support/together';

describe('the Redis store', () => {
  let single: Awaited<ReturnType<typeof startRedis>>;
  let cluster: Awaited<ReturnType<typeof startRedisCluster>>;
  beforeAll(async () => {
    [single, cluster] = await together(startRedis(unsynced), startRedisCluster(unsynced));
  });
  afterAll(() => Promise.all([single.stop(), cluster.stop()]));

  storeContract('on one server', async () => {
    await single.command('FLUSHALL');
    return instancesOn(single.url);
  });

  storeContract('on a cluster of three masters', async () => {
    for (const node of cluster.nodes) await node.command('FLUSHALL');
    return instancesOn(cluster.url);
  });
});
