import { createServer, type Request, type Response, type Server } from 'restify';
import type { AddressInfo, Socket } from 'node:net';
import type { Logger } from '../observe/logger';
import { errorAnswer, send } from './answer';
import { cannotListen } from './cannot-listen';
import { plainErrorPage } from './error-page';
import { clientAddresses } from './client-address';
import { registerHealth, type Check, type Health } from './health';
import { HttpError } from './http-error';
import { hasReadableUrl, refuseBytes, refuseUrl } from './malformed';
import { QuickRoutes } from './quick-routes';
import { requestOf, splitTarget, type Edge, type Target } from './request';
import type { ErrorPage, Handler, HttpRequest, HttpResponse, MountedHandler, Router } from './router';
import { Upgrades } from './upgrades';

declare module 'restify' {
  interface Server {
    /** Runs before restify itself looks at a request; false ends it there. Must not throw. */
    first(handler: (request: Request, response: Response) => boolean): Server;
  }
}

export interface HttpServerOptions {
  /** Every link and origin starts with it. A function, because with PORT=0 the port is known only after `listen`. */
  readonly publicUrl: () => string;
  readonly trustedProxies: readonly string[];
  readonly log: Logger;
  readonly metrics?: Health['metrics'];
  readonly checks?: Readonly<Record<string, Check>>;
  /** Milliseconds. `headers`: until the headers are there; `request`: until the body is; `sweep`: how often that is looked at. */
  readonly timeouts?: {
    readonly headers: number;
    readonly request: number;
    readonly keepAlive: number;
    readonly sweep: number;
    readonly check: number;
  };
}

export interface HttpServer extends Router {
  /** Answers the port, which is the given one unless that is 0. Rejects with a sentence that tells what to stop or to set. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more connections, lets running requests finish for at most `grace` milliseconds, then closes what is left. */
  stop(grace?: number): Promise<void>;
}

const defaultTimeouts = { headers: 10_000, request: 30_000, keepAlive: 65_000, sweep: 5_000, check: 2_000 };

type Cors = { readonly prefix: string; readonly headers: Parameters<Router['cors']>[1] };

/** The HTTP edge: the only part that knows restify. Register routes, then listen. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const timeouts = options.timeouts ?? defaultTimeouts;
  const edge: Edge = { publicUrl: options.publicUrl, clientAddress: clientAddresses(options.trustedProxies) };
  const server: Server = createServer({ name: '', maxParamLength: 512 });
  const node = Object.assign(server.server, {
    headersTimeout: timeouts.headers,
    requestTimeout: timeouts.request,
    keepAliveTimeout: timeouts.keepAlive,
    connectionsCheckingInterval: timeouts.sweep,
  });
  const sockets = new Set<Socket>();
  const upgrades = new Upgrades();
  const quick = new QuickRoutes();
  const cors: Cors[] = [];
  const mounts: { readonly prefix: string; readonly handler: MountedHandler }[] = [];
  let stopping = false;
  let errorPage: ErrorPage = plainErrorPage;

  const corsOf = (path: string) => cors.find(({ prefix }) => path.startsWith(prefix));
  const isSecure = () => options.publicUrl().startsWith('https:');

  function reply(request: HttpRequest, response: Response, answer: HttpResponse): void {
    if (stopping) response.setHeader('connection', 'close');
    send(response, answer, isSecure(), corsOf(request.path)?.headers(request));
  }

  function failed(request: Request, response: Response, error: unknown, route: string): void {
    const view = requestOf(request, {}, edge);
    const known = error instanceof HttpError ? error : new HttpError(500, 'ServiceError', 'Something went wrong here. Please try again.');
    if (known !== error) options.log.error('a request failed', { error, route, method: request.method });
    reply(view, response, errorAnswer(known, view, corsOf(view.path) !== undefined, errorPage));
  }

  async function answer(
    request: Request,
    response: Response,
    path: string,
    handler: Handler,
    params: Readonly<Record<string, string>>,
    target?: Target,
  ): Promise<void> {
    try {
      const view = requestOf(request, params, edge, target);
      reply(view, response, await handler(view));
    } catch (error) {
      failed(request, response, error, path);
    }
  }
  const answering =
    (path: string, handler: Handler) =>
    async (request: Request, response: Response): Promise<void> =>
      answer(request, response, path, handler, request.params);

  function answeredByMount(request: Request, response: Response, { path }: Target): boolean {
    const mount = mounts.find(({ prefix }) => path.startsWith(`${prefix}/`));
    if (mount === undefined) return false;
    if (stopping) response.setHeader('connection', 'close');
    if (isSecure()) response.setHeader('strict-transport-security', 'max-age=31536000');
    mount
      .handler(requestOf(request, {}, edge), request, response)
      .catch((error: unknown) => failed(request, response, error, mount.prefix));
    return true;
  }

  server.first((request, response) => {
    const target = splitTarget(request.url ?? '/');
    if (answeredByMount(request, response, target)) return false;
    const found = quick.find(request.method ?? '', target.path, request.headers.host);
    if (found !== undefined) {
      answer(request, response, found.pattern, found.handler, found.params, target).catch((error: unknown) => {
        options.log.error('a request could not be answered', { error, route: found.pattern });
        response.destroy();
      });
      return false;
    }
    if (!hasReadableUrl(request)) {
      refuseUrl(response);
      return false;
    }
    if (request.method !== 'OPTIONS' || corsOf(target.path) === undefined) return true;
    reply(requestOf(request, {}, edge, target), response, { status: 204, headers: {}, cookies: [], body: undefined });
    return false;
  });
  // What restify finds wrong by itself (no such path, no such method) is answered here; its own callback would answer again.
  server.on('restifyError', (request: Request, response: Response, error: { readonly statusCode?: number }) => {
    const allow = response.getHeader('allow');
    const wrongMethod = new HttpError(405, 'MethodNotAllowed', `${request.method} is not known here; use ${String(allow)}.`, {
      allow: String(allow),
    });
    const notFound = new HttpError(404, 'NotFound', 'There is nothing at this address.');
    failed(request, response, error.statusCode === 405 ? wrongMethod : error.statusCode === 404 ? notFound : error, 'none');
  });
  server.on('clientError', refuseBytes);
  // restify passes its server's errors on as its own, and one that nobody listens to would end the process.
  // What keeps it from listening is told by whoever starts it.
  server.on('error', (error: Error) => node.listening && options.log.error('the HTTP server failed', { error }));
  server.on('upgrade', upgrades.route);
  node.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  const edgeServer: HttpServer = {
    get: (path, handler) => {
      quick.add('GET', path, handler);
      server.get(path, answering(path, handler));
      server.head(path, answering(path, handler));
    },
    post: (path, handler) => {
      quick.add('POST', path, handler);
      server.post(path, answering(path, handler));
    },
    cors: (prefix, headers) => void cors.push({ prefix, headers }),
    upgrade: (path, handler) => upgrades.add(path, handler),
    errorPage: (page) => void (errorPage = page),
    mount: (prefix, handler) => void mounts.push({ prefix, handler }),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const failed = (error: NodeJS.ErrnoException): void => reject(cannotListen(host, port, error));
        node.once('error', failed);
        node.listen(port, host, () => {
          node.off('error', failed);
          resolve((node.address() as AddressInfo).port);
        });
      }),
    stop: async (grace = 10_000) => {
      stopping = true;
      const closed = new Promise<void>((resolve) => {
        node.close(() => resolve());
      });
      const late = setTimeout(() => sockets.forEach((socket) => socket.destroy()), grace);
      await closed;
      clearTimeout(late);
    },
  };
  registerHealth(edgeServer, {
    checks: options.checks ?? {},
    checkTimeout: timeouts.check,
    isStopping: () => stopping,
    metrics: options.metrics,
  });
  return edgeServer;
}
