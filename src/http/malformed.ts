import type { Socket } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorJson, send } from './answer';
import { HttpError } from './http-error';

/** restify builds a URL out of the Host header and the target; one that is malformed would throw there and end the process. */
export function hasReadableUrl(request: IncomingMessage & { getUrl(): unknown }): boolean {
  try {
    request.getUrl();
    return true;
  } catch {
    return false;
  }
}

/** Answers a request whose Host header or target makes no URL. */
export function refuseUrl(response: ServerResponse): void {
  const error = new HttpError(400, 'BadArgument', 'The Host header and the address of the request make no URL.', { connection: 'close' });
  send(response, errorJson(error), false);
}

const byCode: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'HeadersTooLarge', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'RequestTimeout', 'The request did not arrive in time.'],
};

/** Answers bytes that are no HTTP, headers without end and requests that dawdle, then hangs up. */
export function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || socket.bytesWritten > 0 || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, code, message] = byCode[error.code ?? ''] ?? ['400 Bad Request', 'BadSyntax', 'This is not HTTP as we know it.'];
  const body = JSON.stringify({ error: { code, message } });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}
