// A process to be killed: receives mail into the store named by argv[2] (a folder, or the URL of a Redis), handles each
// after a moment, and writes its name to the file argv[3]. Prints its port once it listens.
import { randomInt } from 'node:crypto';
import { appendFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createInbox } from '../../../../src/channels/email/inbox';
import { createReceiver } from '../../../../src/channels/email/receiving/receiver';
import { deriveKeys } from '../../../../src/proof/keys';
import { openEmbeddedStore } from '../../../../src/store/embedded/open';
import { openRedisStore } from '../../../../src/store/redis/open';
import type { Store } from '../../../../src/store/port';
import { quietLog } from '../../../support/quiet-log';

const [, , place = '', ledger = ''] = process.argv;
const { log } = quietLog();
const now = (): number => Date.now();

async function openStore(): Promise<Store> {
  if (place.startsWith('redis:')) return openRedisStore({ url: place, log });
  const store = await openEmbeddedStore({ dataDir: place });
  await store.releaseLeases(now());
  return store;
}

async function main(): Promise<void> {
  const inbox = createInbox({
    store: await openStore(),
    keys: deriveKeys('a secret that stays'),
    worker: `${process.pid}`,
    now,
    random: () => 0,
    log,
    metrics: { mailDied: () => writeSync(1, 'a mail died\n') },
    // Short, so that what a killed process held on a Redis is soon free.
    lease: 1_000,
    pause: 50,
    async handle({ raw }) {
      await wait(randomInt(40));
      appendFileSync(ledger, `${/^Message-ID: <(.*)>\r$/m.exec(raw.toString())?.[1]}\n`);
      await wait(randomInt(10));
      return 'done';
    },
  });
  inbox.start();
  const { port } = await createReceiver({
    host: '127.0.0.1',
    port: 0,
    mailDomain: 'mail.example.com',
    accept: (mail) => inbox.put(mail),
    log,
    now,
  });
  writeSync(1, `${port}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
