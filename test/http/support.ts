import { connect } from 'node:net';
import { quietLog, type LoggedLine } from '../support/quiet-log';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../src/http/server';

export interface Running {
  readonly server: HttpServer;
  readonly port: number;
  readonly url: string;
  readonly logged: readonly LoggedLine[];
}

/** A server of the real kind on a free port of the loopback; `routes` registers what the test needs. */
export async function running(routes: (server: HttpServer) => void, options: Partial<HttpServerOptions> = {}): Promise<Running> {
  const { log, lines: logged } = quietLog();
  let url = 'http://localhost';
  const server = createHttpServer({ publicUrl: () => url, trustedProxies: [], log, ...options });
  routes(server);
  const port = await server.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${port}`;
  return { server, port, url, logged };
}

/** Sends bytes as they are and resolves with all that came back once the server hung up. */
export function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (answer += part));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
