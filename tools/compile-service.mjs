// Runs the bundle for a first answer, in a folder of its own and without reaching out, and keeps what V8 compiled of it by then.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import v8 from 'node:v8';
import { root } from './files.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const folder = mkdtempSync(join(tmpdir(), 'countersign-compile-'));
const port = await freePort();
const secret = 'a secret of this build alone';
process.chdir(folder);
process.env = {
  PATH: process.env.PATH,
  HOST: '127.0.0.1',
  PORT: String(port),
  DATA_DIR: folder,
  SMTP_LISTEN: 'off',
  LOG_LEVEL: 'error',
  SECRET_KEY: 'a key of this build alone, thirty-two',
  DIRECT_LINE_SECRET: secret,
};
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
setTimeout(() => {
  process.stderr.write('The built service gave no first answer within a minute.\n');
  process.exit(1);
}, 60_000).unref();

// How the service tells V8 to run once it is open would be noted in what is kept, and no start, which has not told it yet, would take it.
v8.setFlagsFromString = () => undefined;

const { script, compiled } = createRequire(import.meta.url)(join(root, 'dist/src/start.js'));

const call = (path, method, body, bearer) =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', connection: 'close' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

/** Tries until the service listens. */
async function begin() {
  for (;;) {
    const answer = await call('/v3/directline/conversations', 'POST', { locale: 'en' }, secret).catch(() => undefined);
    if (answer?.ok) return answer.json();
    await wait(20);
  }
}
const { conversationId, token } = await begin();
const talk = `/v3/directline/conversations/${conversationId}/activities`;
const said = await call(talk, 'POST', { type: 'message', from: { id: 'customer' }, locale: 'en', text: 'Hello' }, token);
if (!said.ok) throw new Error(`The built service answered ${said.status} to its first message.`);
await call(`${talk}?watermark=0`, 'GET', undefined, token);
writeFileSync(compiled, script.createCachedData());
process.kill(process.pid, 'SIGTERM');
