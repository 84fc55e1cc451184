import type { Cookie, HttpResponse, Outgoing } from './router';
import { apiHeaders, pageHeaders, type PagePolicy } from './security-headers';

interface Extra {
  readonly status?: number;
  /** Names in lower case; they win over the helper's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page, with the security headers of all pages; `policy` opens what it needs. Not cached unless a header says so. */
export function html(body: string, policy: PagePolicy = {}, extra: Extra = {}): HttpResponse {
  return {
    status: extra.status ?? 200,
    headers: { ...pageHeaders(policy), 'content-type': 'text/html; charset=utf-8', ...extra.headers },
    cookies: [],
    body,
  };
}

/** A value as JSON, not cached. */
export function json(value: unknown, extra: Extra = {}): HttpResponse {
  return jsonText(JSON.stringify(value), extra);
}

const jsonHeaders: Readonly<Record<string, string>> = { ...apiHeaders, 'content-type': 'application/json; charset=utf-8' };

/** JSON that is text already. */
export function jsonText(body: string, { status = 200, headers }: Extra = {}): HttpResponse {
  return { status, headers: headers === undefined ? jsonHeaders : { ...jsonHeaders, ...headers }, cookies: [], body };
}

/** Plain text, bytes of a file and the like. Cached only when `headers` say so. */
export function content(body: string | Uint8Array, type: string, extra: Extra = {}): HttpResponse {
  return { status: extra.status ?? 200, headers: { ...apiHeaders, 'content-type': type, ...extra.headers }, cookies: [], body };
}

/** Server-sent events (WHATWG HTML, 9.2): `stream` writes them for as long as it likes. */
export function eventStream(stream: (out: Outgoing) => void): HttpResponse {
  // Proxies that gather an answer before they pass it on are asked not to.
  return {
    status: 200,
    headers: { ...apiHeaders, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
    cookies: [],
    body: undefined,
    stream,
  };
}

/** "See there" after a POST (303: the browser GETs it). `to` is a path of ours or an absolute URL from the configuration, never input. */
export function redirect(to: string, extra: Extra = {}): HttpResponse {
  return { status: extra.status ?? 303, headers: { ...apiHeaders, ...extra.headers, location: to }, cookies: [], body: undefined };
}

/** The same answer that also sets a cookie. */
export function withCookie(response: HttpResponse, cookie: Cookie): HttpResponse {
  return { ...response, cookies: [...response.cookies, cookie] };
}
