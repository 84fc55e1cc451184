import { createConnection, createServer, type Socket } from 'node:net';

/** The line between a client and a server in plain text: hears what the client says, can be cut, and can fall silent. */
export interface Wire {
  readonly port: number;
  /** Every command the clients sent, without its tag. */
  readonly heard: readonly string[];
  /** How many commands began with these words. */
  count(words: string): number;
  /** Cuts every connection. */
  cut(): void;
  /** Cuts at the next command that begins with these words: `before` the server hears it, or `after` it was carried out and before its answer. */
  cutAt(words: string, when: 'before' | 'after'): void;
  /** From now on nothing gets through, and nobody is told; new connections work. */
  freeze(): void;
  /** The same from the next command that begins with these words. */
  freezeAt(words: string): void;
  /** How often such a command came. */
  freezes(): number;
  stop(): Promise<void>;
}

export async function startWire(serverPort: number): Promise<Wire> {
  const pairs = new Set<{ readonly client: Socket; readonly server: Socket; frozen: boolean }>();
  const heard: string[] = [];
  let freezes = 0;
  let trap: { readonly words: string; readonly when: 'before' | 'after' | 'freeze' } | undefined;

  const listener = createServer((client) => {
    const server = createConnection(serverPort, '127.0.0.1');
    const pair = { client, server, frozen: false };
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
    let doomed = false;
    client.on('data', (chunk) => {
      if (pair.frozen) return;
      for (const line of chunk.toString('latin1').split('\r\n')) {
        const command = /^[A-Z0-9]+ (.+)$/.exec(line)?.[1] ?? line;
        if (command === '') continue;
        heard.push(command);
        if (!trap || !command.startsWith(trap.words)) continue;
        if (trap.when === 'before') {
          trap = undefined;
          end();
          return;
        }
        pair.frozen = trap.when === 'freeze';
        if (pair.frozen) freezes += 1;
        doomed = !pair.frozen;
        trap = undefined;
      }
      if (!pair.frozen) server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (doomed) end();
      else if (!pair.frozen) client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  if (!address || typeof address === 'string') throw new Error('The wire should listen on a port.');
  const cut = (): void =>
    pairs.forEach(({ client, server }) => {
      client.destroy();
      server.destroy();
    });
  return {
    port: address.port,
    heard,
    cut,
    count: (words) => heard.filter((command) => command.startsWith(words)).length,
    cutAt: (words, when) => {
      trap = { words, when };
    },
    freeze: () =>
      pairs.forEach((pair) => {
        pair.frozen = true;
      }),
    freezeAt: (words) => {
      trap = { words, when: 'freeze' };
    },
    freezes: () => freezes,
    stop: async () => {
      cut();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
