import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Language } from '../../machines/words';
import { defaultBodyLimit, readForm, readJson } from './body';
import { browserLanguage } from './browser-language';
import { cookieName, readCookie } from './cookies';
import type { HttpRequest } from './router';
import { isSameOrigin } from './same-origin';

/** What the edge knows of itself when it looks at a request. */
export interface Edge {
  readonly publicUrl: () => string;
  readonly clientAddress: (peer: string | undefined, forwardedFor: string | undefined) => string;
}

/** A request target's path and query. */
export interface Target {
  readonly path: string;
  readonly search: string;
}

/** Path and query of a request target, also of its absolute form (RFC 9112, 3.2); the host in it means nothing to us. */
export function splitTarget(target: string): Target {
  const origin = target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const question = origin.indexOf('?');
  return question < 0 ? { path: origin, search: '' } : { path: origin.slice(0, question), search: origin.slice(question + 1) };
}

/** The value of a header, several of one name joined. */
export function headerOf(message: IncomingMessage, name: string): string | undefined {
  const value = message.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** A request of Node's server in the form handlers see. Nothing is computed before it is asked for. */
class NodeRequest implements HttpRequest {
  private asked: URLSearchParams | undefined;
  private random: string | undefined;

  constructor(
    private readonly message: IncomingMessage,
    readonly params: Readonly<Record<string, string>>,
    private readonly edge: Edge,
    private readonly target: Target,
  ) {}

  get method(): HttpRequest['method'] {
    const { method } = this.message;
    return method === 'POST' || method === 'HEAD' ? method : 'GET';
  }

  get path(): string {
    return this.target.path;
  }

  get query(): URLSearchParams {
    return (this.asked ??= new URLSearchParams(this.target.search));
  }

  get search(): string {
    return this.target.search;
  }

  get client(): string {
    return this.edge.clientAddress(this.message.socket.remoteAddress, this.header('x-forwarded-for'));
  }

  get language(): Language {
    return browserLanguage(this.header('accept-language'));
  }

  get sameOrigin(): boolean {
    return isSameOrigin(this.header('sec-fetch-site'), this.header('origin'), this.edge.publicUrl());
  }

  get nonce(): string {
    return (this.random ??= randomBytes(16).toString('base64'));
  }

  header(name: string): string | undefined {
    return headerOf(this.message, name);
  }

  cookie(name: string): string | undefined {
    return readCookie(this.message.headers.cookie, cookieName(name, this.edge.publicUrl().startsWith('https:')));
  }

  json(limit: number = defaultBodyLimit): Promise<unknown> {
    return readJson(this.message, limit);
  }

  form(limit: number = defaultBodyLimit): Promise<URLSearchParams> {
    return readForm(this.message, limit);
  }

  chunks(): AsyncIterable<Uint8Array> {
    return this.message.iterator({ destroyOnReturn: false });
  }
}

/** `target`: the message's, where it was split already. */
export const requestOf = (
  message: IncomingMessage,
  params: Readonly<Record<string, string>>,
  edge: Edge,
  target: Target = splitTarget(message.url ?? '/'),
): HttpRequest => new NodeRequest(message, params, edge, target);
