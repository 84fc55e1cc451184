import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { startServiceProcess } from '../support/service-process';
import type { Target } from './conversation';
import type { Done, Order, Reply } from './load';
import type { PeerName } from './peers';

/** A server under measurement. */
export interface Measured {
  readonly name: string;
  readonly pid: number;
  readonly target: Target;
  stop(): Promise<unknown>;
}

const secretKey = 'a key of the bench, at least thirty-two';
const directLineSecret = 'a Direct Line secret of the bench';

/** Our service as it is built, with everything on, mail in the demo mailbox. */
export async function startOurs(
  name: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<Measured> {
  const dataDir = await mkdtemp(join(folder, 'data-'));
  const service = await startServiceProcess(
    { DATA_DIR: dataDir, SECRET_KEY: secretKey, DIRECT_LINE_SECRET: directLineSecret, ...settings },
    nodeOptions,
  );
  return {
    name,
    pid: service.pid,
    target: { kind: 'direct-line', url: service.url, secret: directLineSecret },
    stop: () => service.stop(),
  };
}

/** One of the servers it is compared with; this very file's program under another name. */
export async function startPeer(name: PeerName, redisUrl: string): Promise<Measured> {
  return portOf(name, name === 'echo-bot' ? 'bot-framework' : 'plain', fork(process.argv[1] ?? '', ['--be', name, redisUrl]));
}

const root = join(__dirname, '..', '..');
/** Where tools/bench.mjs installs what the conventional bot is made of. */
const conventionalFolder = join(root, 'node_modules/.cache/conventional-bot');

/** Whether the conventional bot can be started: its packages could be installed. */
export const hasConventional = (): boolean => existsSync(join(conventionalFolder, 'node_modules/botbuilder-dialogs'));

/** The conventional bot of the Bot Framework, its state on Redis. */
export const startConventional = (redisUrl: string): Promise<Measured> =>
  portOf('conventional', 'conventional', fork(join(root, 'test/bench/conventional-bot.cjs'), [redisUrl, conventionalFolder]));

async function portOf(name: string, kind: Target['kind'], child: ChildProcess): Promise<Measured> {
  const { port } = await new Promise<{ readonly port: number }>((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => resolve(message));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGKILL');
    });
  return { name, pid: child.pid ?? 0, target: { kind, url: `http://127.0.0.1:${port}` }, stop };
}

/** The load generator. */
export interface Load {
  /** Rejects when an answer was wrong. */
  give(order: Order): Promise<Done>;
  stop(): void;
}

export function startLoad(crowdSize: number): Load {
  const child = fork(process.argv[1] ?? '', ['--be', 'load', String(crowdSize)]);
  return {
    give: (order) =>
      new Promise((resolve, reject) => {
        child.once('message', (reply: Reply) => {
          if ('done' in reply) resolve(reply.done);
          else reject(new Error(`${order.target.kind}: ${reply.failed}`));
        });
        child.send(order);
      }),
    stop: () => void child.kill('SIGKILL'),
  };
}
