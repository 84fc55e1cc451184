import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
import { quantile } from './process-figures';

/** A line of MONITOR: who asked (`lua`: a script did), and which command. */
const asked = /^\+[\d.]+ \[\d+ ([^\]]+)\] "(\w+)"/;

/**
 * What one Redis was asked while something ran: commands of clients only, not those scripts run inside. Read from a plain socket: a
 * client that waits for the reply to MONITOR takes the first line of a busy server for one too many.
 */
export async function tripsDuring(url: string, run: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const trips = new Map<string, number>();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const lines = createInterface({ input: socket });
  socket.write('MONITOR\r\n');
  await once(lines, 'line');
  lines.on('line', (line: string) => {
    const [, source, name] = asked.exec(line) ?? [];
    if (source !== 'lua' && name !== undefined) trips.set(name.toLowerCase(), (trips.get(name.toLowerCase()) ?? 0) + 1);
  });
  await run();
  await new Promise((done) => setTimeout(done, 200));
  socket.destroy();
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
