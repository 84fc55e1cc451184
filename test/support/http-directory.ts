import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { demoSeedFile, readSeed } from '../../src/directory/seed';
import type { Seed } from '../../src/directory/seed-schema';
import { RecordingDirectory } from './recording-directory';

/** A request as it arrived and the answer that was due to it (faults come after). */
export interface Exchanged {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly status: number;
  readonly reply: unknown;
}

/**
 * What goes wrong with one request. `before`: the socket is cut before anything happened; `lost`: everything happened,
 * then the socket is cut instead of the answer; `hang`: everything happened, no answer ever comes; `status`: nothing
 * happened; `raw`: this text as a 200.
 */
export type Fault =
  | { readonly is: 'before' | 'lost' | 'hang' }
  | { readonly is: 'status'; readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly is: 'raw'; readonly body: string };

/** Decides per request whether something goes wrong. */
export type Faults = (call: { readonly method: string; readonly path: string; readonly key?: string }) => Fault | undefined;

export interface HttpDirectoryServer {
  readonly url: string;
  readonly token: string;
  readonly directory: RecordingDirectory;
  /** Every request that was answered by the directory, oldest first. */
  readonly exchanges: readonly Exchanged[];
  /** Replaces what goes wrong from now on; without argument nothing does. */
  fail(faults?: Faults): void;
  close(): Promise<void>;
}

const changeBody = z.object({
  kind: z.string(),
  userId: z.string(),
  accountId: z.string(),
  requestedBy: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

/** A fault for the first `times` requests only. */
export function firstly(times: number, fault: Fault, only: 'GET' | 'POST' | 'both' = 'both'): Faults {
  let left = times;
  return ({ method }) => ((only !== 'both' && method !== only) || left-- <= 0 ? undefined : fault);
}

/** A provider's account directory on a free port of this machine, as docs/openapi/account-directory.json has it. */
export async function startHttpDirectory(
  options: { readonly seed?: Seed; readonly journalFile?: string; readonly token?: string } = {},
): Promise<HttpDirectoryServer> {
  const token = options.token ?? 'directory-token-of-the-test';
  const directory = new RecordingDirectory(options.seed ?? (await readSeed(demoSeedFile)), options.journalFile);
  const exchanges: Exchanged[] = [];
  let faults: Faults = () => undefined;

  const due = (request: IncomingMessage, body: string): { status: number; reply: unknown } => {
    const url = new URL(request.url ?? '/', 'http://directory');
    const [first, second, third] = url.pathname.split('/').slice(1).map(decodeURIComponent);
    if (request.headers.authorization !== `Bearer ${token}`) return { status: 401, reply: { reason: 'token' } };
    if (request.method === 'GET' && first === 'users' && second === undefined)
      return { status: 200, reply: directory.find(url.searchParams) };
    if (request.method === 'GET' && first === 'users' && third === undefined) {
      const user = directory.users.find(({ id }) => id === second);
      return user === undefined ? { status: 404, reply: {} } : { status: 200, reply: user };
    }
    if (request.method === 'GET' && first === 'accounts' && third === 'administrators') {
      return {
        status: 200,
        reply: directory.users.filter(({ account, roles }) => account.id === second && roles.includes('administrator')),
      };
    }
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || first !== 'changes' || second !== undefined || typeof key !== 'string')
      return { status: 400, reply: { reason: 'unknown request' } };
    const { status, body: reply } = directory.change({ key, ...changeBody.parse(JSON.parse(body)) });
    return { status, reply };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    const key = request.headers['idempotency-key'];
    const fault = faults({ method: request.method ?? '', path: request.url ?? '', ...(typeof key === 'string' && { key }) });
    if (fault?.is === 'before') return void request.socket.destroy();
    if (fault?.is === 'status') return send(response, fault.status, fault.headers, fault.body ?? '');
    if (fault?.is === 'raw') return send(response, 200, { 'content-type': 'application/json' }, fault.body);
    const { status, reply } = due(request, body);
    exchanges.push({ method: request.method ?? '', target: request.url ?? '', headers: request.headers, body, status, reply });
    if (fault?.is === 'lost') return void request.socket.destroy();
    if (fault?.is === 'hang') return;
    send(response, status, { 'content-type': 'application/json' }, JSON.stringify(reply));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.headersSent || send(response, 500, undefined, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    token,
    directory,
    exchanges,
    fail: (next = () => undefined) => {
      faults = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** In two steps: once restify is loaded in a process, `writeHead` of every server in it returns nothing to go on with. */
function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> | undefined, body: string): void {
  response.writeHead(status, headers);
  response.end(body);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (typeof address === 'string' || address === null) throw new Error('The directory server listens on no port.');
  return address.port;
}
