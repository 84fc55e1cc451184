import { Redis } from 'ioredis';
import { quantile } from './process-figures';

/** What one Redis was asked while something ran: commands of clients only, not those scripts run inside. */
export async function tripsDuring(url: string, run: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const client = new Redis(url);
  const monitor = await client.monitor();
  const trips = new Map<string, number>();
  monitor.on('monitor', (_time: string, [command = '']: string[], source: string) => {
    const name = command.toLowerCase();
    if (source !== 'lua') trips.set(name, (trips.get(name) ?? 0) + 1);
  });
  await run();
  await new Promise((done) => setTimeout(done, 200));
  monitor.disconnect();
  await client.quit();
  return trips;
}

export interface Bytes {
  readonly state: number;
  readonly withTranscript: number;
  readonly everything: number;
}

/** Bytes of live cases: medians of the case's own key, of it with its transcript; and all that a conversation leaves, per conversation. */
export async function bytesOf(url: string, memoryBefore: number, conversations: number): Promise<Bytes> {
  const client = new Redis(url);
  const sizes = async (pattern: string): Promise<number[]> => {
    const keys = (await client.keys(pattern)).slice(0, 500);
    return (await Promise.all(keys.map((key) => client.memory('USAGE', key, 'SAMPLES', 0)))).map((size) => size ?? 0);
  };
  const [cases, legs] = [await sizes('*}case:*'), await sizes('*}leg:*')];
  const everything = ((await memoryOf(url)) - memoryBefore) / conversations;
  await client.quit();
  return { state: quantile(cases, 0.5), withTranscript: quantile(cases, 0.5) + quantile(legs, 0.5), everything };
}

export async function memoryOf(url: string): Promise<number> {
  const client = new Redis(url);
  const used = Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1]);
  await client.quit();
  return used;
}
