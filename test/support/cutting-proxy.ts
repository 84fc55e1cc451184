import { createConnection, createServer, type Socket } from 'node:net';

/** A proxy in front of a Redis server that can lose an answer: the commands were carried out, and nobody hears of it. */
export interface CuttingProxy {
  readonly url: string;
  /** Lets the next scripts through and cuts their connection when the first byte of their answer comes. */
  cutNextAnswer(): void;
  /** How often it cut. */
  readonly cuts: () => number;
  stop(): Promise<void>;
}

/** Starts the proxy on a free port, before the server on `port`. */
export async function startCuttingProxy(port: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let armed = false;
  let cuts = 0;

  const server = createServer((client) => {
    const redis = createConnection(port, '127.0.0.1');
    let doomed = false;
    for (const [socket, other] of [
      [client, redis],
      [redis, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (armed && /\$(4\r\neval|7\r\nevalsha)\r\n/i.test(chunk.toString('latin1'))) {
        armed = false;
        doomed = true;
      }
      redis.write(chunk);
    });
    redis.on('data', (chunk) => {
      // A server that does not know the script yet has carried nothing out.
      if (!doomed || chunk.toString('latin1').startsWith('-NOSCRIPT')) client.write(chunk);
      else {
        cuts++;
        client.destroy();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The proxy should listen on a port.');
  return {
    url: `redis://127.0.0.1:${address.port}`,
    cutNextAnswer: () => {
      armed = true;
    },
    cuts: () => cuts,
    stop: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
