import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Ports below those that the kernel gives to outgoing connections and to `listen(0)` (from 32768 on): between our look
 * and the program that then listens there, nobody gets one of these by chance.
 */
const [lowest, above] = [12_000, 32_000];

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => void server.close(() => resolve(true)));
  });

/** A port of this machine nobody listens on now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, above);
    if (await isFree(port)) return port;
  }
}
