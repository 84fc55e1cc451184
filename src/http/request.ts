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

/** Path and query of a request target, also of its absolute form (RFC 9112, 3.2); the host in it means nothing to us. */
export function splitTarget(target: string): { readonly path: string; readonly search: string } {
  const origin = target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const question = origin.indexOf('?');
  return question < 0 ? { path: origin, search: '' } : { path: origin.slice(0, question), search: origin.slice(question + 1) };
}

/** A request of Node's server in the form handlers see. Nothing is computed before it is asked for. */
export function requestOf(message: IncomingMessage, params: Readonly<Record<string, string>>, edge: Edge): HttpRequest {
  const { path, search } = splitTarget(message.url ?? '/');
  const header = (name: string): string | undefined => {
    const value = message.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  let query: URLSearchParams | undefined;
  let nonce: string | undefined;
  return {
    method: message.method === 'POST' || message.method === 'HEAD' ? message.method : 'GET',
    path,
    params,
    get query() {
      return (query ??= new URLSearchParams(search));
    },
    header,
    cookie: (name) => readCookie(message.headers.cookie, cookieName(name, edge.publicUrl().startsWith('https:'))),
    get client() {
      return edge.clientAddress(message.socket.remoteAddress, header('x-forwarded-for'));
    },
    get language(): Language {
      return browserLanguage(header('accept-language'));
    },
    get sameOrigin() {
      return isSameOrigin(header('sec-fetch-site'), header('origin'), edge.publicUrl());
    },
    get nonce() {
      return (nonce ??= randomBytes(16).toString('base64'));
    },
    json: (limit = defaultBodyLimit) => readJson(message, limit),
    form: (limit = defaultBodyLimit) => readForm(message, limit),
    chunks: () => message.iterator({ destroyOnReturn: false }),
  };
}
