// Real Redis servers for tests. @needs redis
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port';
import { patience } from './patience';

/** A server of its own process, alone with its folder; nothing of the machine's configuration is read. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  readonly pid: () => number;
  /** Where its append-only file lies. */
  readonly folder: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on its port with what it had written. */
  start(): Promise<void>;
  /** Sends one command and answers the reply's text, errors included. */
  command(...words: string[]): Promise<string>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** Ends the server when this process is gone, however it went: its end of the pipe closes then. */
function guard(pid: number): ChildProcess {
  const guardian = spawn('/bin/sh', ['-c', 'read _; kill -9 "$1"', 'guard', String(pid)], { stdio: ['pipe', 'ignore', 'ignore'] });
  guardian.unref();
  if (guardian.stdin && 'unref' in guardian.stdin && typeof guardian.stdin.unref === 'function') guardian.stdin.unref();
  return guardian;
}

/** One command over a connection of its own, in Redis' protocol; the reply as it came, up to a quiet moment. */
function say(port: number, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1');
    let reply = '';
    socket
      .setEncoding('utf8')
      .on('error', reject)
      .on('close', () => resolve(reply));
    socket.on('data', (chunk: string) => {
      reply += chunk;
      const bulk = /^\$(\d+)\r\n/.exec(reply);
      const whole = bulk ? Buffer.byteLength(reply) >= bulk[0].length + Number(bulk[1]) + 2 : reply.endsWith('\r\n');
      if (whole) socket.end();
    });
    socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`);
  });
}

/**
 * Settings of a server that leaves it to the system when its file is on the disk: what was acknowledged outlives the
 * server, but not a power cut. Quicker where the disk is slow; not for tests of what outlives what.
 */
export const unsynced: readonly string[] = ['--appendfsync', 'no'];

/** Starts `redis-server`, by default writing every command to disk before it answers. `more` are further settings. */
export async function startRedis(more: readonly string[] = []): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-redis-'));
  const port = await freePort();
  const log = join(folder, 'redis.log');
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--logfile',
      log,
      '--save',
      '',
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      ...more,
    ];
    const started = spawn('redis-server', settings, { stdio: 'ignore' });
    child = started;
    const guardian = started.pid === undefined ? undefined : guard(started.pid);
    let ended: string | undefined;
    started.once('error', (error) => (ended = error.message));
    started.once('exit', (code) => {
      guardian?.kill('SIGKILL');
      ended ??= `it ended with ${code}: ${readFileSync(log, 'utf8').slice(-400)}`;
    });
    for (;;) {
      if (ended !== undefined) throw new Error(`redis-server should have started on port ${port}, but ${ended}`);
      if (/^(\+PONG|-NOAUTH)/.test(await say(port, ['PING']).catch(() => ''))) return;
      await wait(10);
    }
  }

  async function kill(): Promise<void> {
    const dying = child;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill('SIGKILL');
    await gone;
  }

  await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    folder,
    kill,
    start,
    pid: () => child?.pid ?? 0,
    command: (...words) => say(port, words),
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface RedisCluster {
  /** Comma-separated, as REDIS_URL takes it. */
  readonly url: string;
  readonly nodes: readonly RedisServer[];
  stop(): Promise<void>;
}

/** Three masters that share all 16,384 slots; answers when each of them says the cluster is whole. None of them thinks another dead because the machine stood still. */
export async function startRedisCluster(more: readonly string[] = []): Promise<RedisCluster> {
  const nodes = await Promise.all(
    Array.from({ length: 3 }, async () =>
      startRedis([
        '--cluster-enabled',
        'yes',
        '--cluster-node-timeout',
        String(patience),
        '--cluster-port',
        String(await freePort()),
        ...more,
      ]),
    ),
  );
  const bounds = [0, 5461, 10923, 16384];
  for (const [i, node] of nodes.entries()) {
    await node.command('CLUSTER', 'SET-CONFIG-EPOCH', String(i + 1));
    await node.command('CLUSTER', 'ADDSLOTSRANGE', String(bounds[i]), String((bounds[i + 1] ?? 0) - 1));
  }
  const [first, ...others] = nodes;
  for (const node of others) {
    const bus = /cport:(\d+)|@(\d+)/
      .exec(await node.command('CLUSTER', 'NODES'))
      ?.slice(1)
      .find(Boolean);
    await first?.command('CLUSTER', 'MEET', '127.0.0.1', String(node.port), String(bus));
  }
  const isWhole = async (node: RedisServer): Promise<boolean> => {
    const info = await node.command('CLUSTER', 'INFO');
    // A message that is published while a link to another master is still being made does not reach that one.
    const [, ...links] = (await node.command('CLUSTER', 'NODES')).trim().split('\n'); // The reply's length stands before them.
    const isLinked = links.length === 3 && links.every((link) => / connected\b/.test(link));
    return isLinked && info.includes('cluster_state:ok') && info.includes('cluster_size:3') && info.includes('cluster_known_nodes:3');
  };
  while (!(await Promise.all(nodes.map(isWhole))).every(Boolean)) await wait(20);
  return {
    nodes,
    url: nodes.map(({ url }) => url).join(','),
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
    },
  };
}
