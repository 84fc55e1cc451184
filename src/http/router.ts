import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Language } from '../../machines/words';

/** One HTTP request as handlers see it; restify's own types never leave src/http. */
export interface HttpRequest {
  /** HEAD is answered by the GET handler; its body is not sent. */
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Path without the query, percent-encoding kept. */
  readonly path: string;
  /** Parts of the route's pattern, decoded: `/verify/:token` gives `token`; a final `*` gives `*`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The query as it came, without its question mark; '' when there is none. For signatures over the address. */
  readonly search: string;
  /** A header's value by its name in lower case. */
  header(name: string): string | undefined;
  /** A cookie set with `withCookie` under this plain name (the `__Host-` prefix is added and taken away for you). */
  cookie(name: string): string | undefined;
  /** Who is there: the peer's address, or what trusted proxies say of it (TRUSTED_PROXIES); never a header of others. */
  readonly client: string;
  /** The language the browser asks for, of those we speak; English when it says nothing. */
  readonly language: Language;
  /** False when a browser says that a page of another origin sent this (Sec-Fetch-Site, else Origin): refuse POSTs then. */
  readonly sameOrigin: boolean;
  /** Value for `nonce` attributes of this answer's scripts and styles; give it to `html` too. */
  readonly nonce: string;
  /** The body as JSON; undefined when there is none. Rejects with HttpError 400 (not JSON), 413 (above `limit` bytes, 64 KiB unless told), 415. */
  json(limit?: number): Promise<unknown>;
  /** The body of a form post (`application/x-www-form-urlencoded`). Rejects as `json` does. */
  form(limit?: number): Promise<URLSearchParams>;
  /** The body as it comes, for streaming. Not to be used together with `json` or `form`. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** A cookie to set: HttpOnly, SameSite=Lax unless it is strict, Path=/, and Secure with the `__Host-` prefix when PUBLIC_URL is https. */
export interface Cookie {
  /** Plain name, letters and dashes. */
  readonly name: string;
  /** Empty removes it. Only characters of base64url, dots and dashes. */
  readonly value: string;
  /** Seconds; undefined: until the browser is closed. */
  readonly maxAge?: number;
  /** SameSite=Strict: no request that another website starts carries it, not even one that only shows a page. */
  readonly strict?: true;
}

/** An answer that goes on: what is written reaches the client at once. Writing behind its end does nothing. */
export interface Outgoing {
  write(text: string): void;
  end(): void;
  /** Called once, when the client is gone or `end` was called. */
  onClose(then: () => void): void;
}

/** What a handler answers. Made by the helpers of response.ts. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly Cookie[];
  readonly body: string | Uint8Array | undefined;
  /** Takes the answer over behind its headers; `body` is undefined then. Not called for HEAD. */
  readonly stream?: (out: Outgoing) => void;
}

/** Answers one request. What it throws becomes an answer too: HttpError as it says, anything else 500 and a line in the log. */
export type Handler = (request: HttpRequest) => Promise<HttpResponse>;

/** Takes over a connection that asks to become a WebSocket. */
export type UpgradeHandler = (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  query: URLSearchParams,
  params: Readonly<Record<string, string>>,
) => void;

/** Answers requests by a library that speaks Node's own HTTP. What it throws becomes an answer as a handler's does. */
export type MountedHandler = (request: HttpRequest, incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/** The page a browser that navigates is shown for an error. Looks nothing up: what is away may be why. */
export type ErrorPage = (status: number, request: HttpRequest) => HttpResponse;

/** Where parts of the service register their paths, before the server listens. Patterns as `/help/:article` or `/assets/*`. */
export interface Router {
  get(path: string, handler: Handler): void;
  post(path: string, handler: Handler): void;
  /** Preflights (OPTIONS) and errors of every path under `prefix` carry these headers too. */
  cors(
    prefix: string,
    headers: (request: { header(name: string): string | undefined; readonly path: string }) => Readonly<Record<string, string>>,
  ): void;
  upgrade(path: string, handler: UpgradeHandler): void;
  /** From now on errors are shown so; on a plain page of the server's own unless told. */
  errorPage(page: ErrorPage): void;
  /** Gives every request below `prefix` (`/portal/oidc`), whatever its method, to this handler alone; nothing is read of its body. */
  mount(prefix: string, handler: MountedHandler): void;
}
