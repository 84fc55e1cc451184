import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { splitTarget } from './request';
import type { UpgradeHandler } from './router';

interface Route {
  readonly parts: readonly string[];
  readonly handler: UpgradeHandler;
}

function match(parts: readonly string[], path: string): Record<string, string> | undefined {
  const given = path.split('/');
  if (given.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) {
      try {
        params[part.slice(1)] = decodeURIComponent(value);
      } catch {
        return undefined;
      }
    } else if (part !== value) return undefined;
  }
  return params;
}

/** Refuses an upgrade with a plain answer and hangs up. `status` as `404 Not Found`. */
export function refuseUpgrade(socket: Duplex, status: string, code: string, message: string): void {
  const body = JSON.stringify({ error: { code, message } });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Finds who takes a connection that wants to become a WebSocket. */
export class Upgrades {
  private readonly routes: Route[] = [];

  add(path: string, handler: UpgradeHandler): void {
    this.routes.push({ parts: path.split('/'), handler });
  }

  /** For the server's `upgrade` event. Unknown paths are answered 404. */
  readonly route = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    const { path, search } = splitTarget(request.url ?? '/');
    for (const { parts, handler } of this.routes) {
      const params = match(parts, path);
      if (params !== undefined) return handler(request, socket, head, new URLSearchParams(search), params);
    }
    return refuseUpgrade(socket, '404 Not Found', 'NotFound', 'There is no stream at this address.');
  };
}
