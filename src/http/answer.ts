import type { OutgoingHttpHeader, ServerResponse } from 'node:http';
import { setCookie } from './cookies';
import type { HttpError } from './http-error';
import { outgoing } from './outgoing';
import { json } from './response';
import type { ErrorPage, HttpRequest, HttpResponse } from './router';

/**
 * Name, value, name, value: as a list Node writes headers at half the cost of an object made for it. An answer's own value
 * goes before that of `more`.
 */
function headerList(own: HttpResponse['headers'], more: HttpResponse['headers']): OutgoingHttpHeader[] {
  const list: OutgoingHttpHeader[] = [];
  for (const name in more) list.push(name, own[name] ?? more[name] ?? '');
  for (const name in own) if (more[name] === undefined) list.push(name, own[name] ?? '');
  return list;
}

/** Sends an answer, with `more` headers where it has none of that name. Does nothing when one was sent or the client is gone. */
export function send(to: ServerResponse, response: HttpResponse, secure: boolean, more: Readonly<Record<string, string>> = {}): void {
  if (to.headersSent || to.destroyed) return;
  const { status, body } = response;
  const headers = headerList(response.headers, more);
  if (response.cookies.length > 0) {
    headers.push(
      'set-cookie',
      response.cookies.map((cookie) => setCookie(cookie, secure)),
    );
  }
  if (secure) headers.push('strict-transport-security', 'max-age=31536000');
  if (response.stream) {
    to.writeHead(status, headers);
    if (to.req.method === 'HEAD') to.end();
    else response.stream(outgoing(to));
    return;
  }
  if (status !== 204 && status !== 304) headers.push('content-length', body === undefined ? 0 : Buffer.byteLength(body));
  to.writeHead(status, headers);
  to.end(body);
}

/** `{error: {code, message}}`, the form of every error of an API. */
export function errorJson(error: HttpError): HttpResponse {
  return json({ error: { code: error.code, message: error.message } }, { status: error.status, headers: error.headers });
}

/** The answer to an error: a page for a browser that navigates, JSON for programs. */
export function errorAnswer(error: HttpError, request: HttpRequest, isApi: boolean, errorPage: ErrorPage): HttpResponse {
  if (isApi || !(request.header('accept') ?? '').includes('text/html')) return errorJson(error);
  const page = errorPage(error.status, request);
  return { ...page, headers: { ...page.headers, ...error.headers } };
}
