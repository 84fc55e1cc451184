import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { count } from '../../../support/counts';
import { eventually } from '../../../support/eventually';
import { startRedis } from '../../../support/redis-server';
import { closeAll, DOMAIN, mailerTo } from './kit';

const root = join(__dirname, '../../../..');
const KILLS = count(3, 50);
const SENDERS = 4;
/** The instant of a kill after the first mail of a life is anywhere in this time, ms. */
const LIFE = 250;

/** A life of the process: its port. */
async function startLife(place: string, ledger: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(
    process.execPath,
    ['--require', join(root, 'tools/run-typescript.cjs'), join(__dirname, 'kill-child.ts'), place, ledger],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said = createInterface({ input: child.stdout });
  const [port] = (await once(said, 'line')) as [string];
  return { child, port: Number(port) };
}

async function endLife(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Sends mails as servers do: each again and again, also to later lives, until it is acknowledged. */
function senders() {
  let named = 0;
  const unsure: string[] = [];
  const acknowledged = new Set<string>();
  const one = async (port: number, alive: () => boolean): Promise<void> => {
    const mailer = mailerTo(port, { pool: true, maxConnections: 1 });
    while (alive()) {
      const name = unsure.shift() ?? `mail-${++named}@example.org`;
      try {
        await mailer.sendMail({
          messageId: `<${name}>`,
          from: `writer${named % 5}@example.org`,
          to: `support@${DOMAIN}`,
          text: `This is ${name}.`,
        });
        acknowledged.add(name);
      } catch {
        unsure.push(name);
      }
    }
    mailer.close();
  };
  return {
    acknowledged,
    unsure,
    send: (port: number, alive: () => boolean) => Promise.all(Array.from({ length: SENDERS }, () => one(port, alive))),
  };
}

/** Kills the process again and again while mails come in; then lets it live until nothing is left. */
async function provenOn(place: string, folder: string): Promise<{ readonly acknowledged: number; readonly told: string }> {
  const ledger = join(folder, 'handled');
  await writeFile(ledger, '');
  const { acknowledged, unsure, send } = senders();
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, port } = await startLife(place, ledger);
    let alive = true;
    const sending = send(port, () => alive);
    await new Promise((later) => setTimeout(later, 150 + Math.random() * LIFE));
    await endLife(child);
    alive = false;
    await sending;
  }
  const handled = async (): Promise<string[]> => (await readFile(ledger, 'utf8')).split('\n').filter(Boolean);
  const before = new Set(await handled());
  const late = [...acknowledged].filter((name) => !before.has(name)).length;
  const { child, port } = await startLife(place, ledger);
  await send(port, () => unsure.length > 0);
  await eventually(async () => {
    const all = new Set(await handled());
    return [...acknowledged].every((name) => all.has(name)) ? true : undefined;
  }, 'every acknowledged mail to be handled');
  await endLife(child);
  const all = await handled();
  const told = `${KILLS} kills: ${acknowledged.size} mails acknowledged, ${late} of them waiting at the last kill, all handled; ${all.length - new Set(all).size} handled twice.`;
  return { acknowledged: acknowledged.size, told };
}

afterEach(closeAll);

test(`kill -9 at ${KILLS} random instants between 250 and the answer, on the embedded store: every acknowledged mail is handled`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-inbox-kill-'));
  const { acknowledged, told } = await provenOn(join(folder, 'data'), folder);
  console.log(told);
  expect(acknowledged).toBeGreaterThan(KILLS);
  await rm(folder, { recursive: true });
});

test(`kill -9 at ${KILLS} random instants, on the Redis store: every acknowledged mail is handled`, async () => {
  const redis = await startRedis();
  const folder = await mkdtemp(join(tmpdir(), 'countersign-inbox-kill-'));
  const { acknowledged, told } = await provenOn(redis.url, folder);
  console.log(told);
  expect(acknowledged).toBeGreaterThan(KILLS);
  await rm(folder, { recursive: true });
  await redis.stop();
});
