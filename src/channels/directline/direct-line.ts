import type { LegId } from '../../../machines/words';
import { deriveKey } from '../../http/derive-key';
import type { Cookie, HttpRequest, HttpResponse, Router } from '../../http/router';
import { poll, postActivity } from './activities';
import type { TranscriptLine } from '../../store/port';
import { BrowserMemory } from './browser';
import { chatToken } from './chat-token';
import { reconnect, startConversation } from './conversations';
import { corsHeaders, directLinePath } from './cors';
import { Endpoint, type DirectLineParts } from './endpoint';
import type { Browser } from './ids';
import { Sockets } from './sockets';
import { generateToken, refreshToken, sessionId } from './token-endpoints';
import { upload } from './upload';

/** The chat channel: the Direct Line 3.0-compatible endpoint and the token of our own page. */
export interface DirectLine {
  /** Puts its paths on the router: /v3/directline/… and /chat/token. */
  register(router: Router): void;
  /** Browsers known again by their cookie, for the pages behind mailed links (P5). */
  readonly browsers: {
    /** Who chats in this browser; undefined: nobody yet, or the cookie is not ours. Proves the browser, no user. */
    of(request: HttpRequest): Browser | undefined;
    /** The cookie after which a browser chats in a conversation that was opened for it; a known browser keeps its user id. */
    bind(browser: Browser | undefined, conversation: LegId): Cookie;
  };
  /** Lines that were just committed here: those of conversations with an open socket go out on it. */
  show(lines: readonly TranscriptLine[]): void;
  /** Closes the sockets. */
  close(): void;
}

export function createDirectLine(parts: DirectLineParts): DirectLine {
  const endpoint = new Endpoint(parts);
  const sockets = new Sockets(endpoint);
  const memory = new BrowserMemory(deriveKey(parts.secretKey, 'chat-cookie'), parts.browserLife);
  type Answer = (endpoint: Endpoint, request: HttpRequest) => Promise<HttpResponse>;
  const on = (answer: Answer) => (request: HttpRequest) => answer(endpoint, request);
  return {
    register(router) {
      const path = (rest: string): string => directLinePath + rest;
      router.cors(directLinePath, corsHeaders);
      router.post('/chat/token', chatToken(endpoint, memory));
      router.post(path('tokens/generate'), on(generateToken));
      router.post(path('tokens/refresh'), on(refreshToken));
      router.get(path('session/getsessionid'), on(sessionId));
      router.post(path('conversations'), on(startConversation));
      router.get(path('conversations/:id'), on(reconnect));
      router.get(path('conversations/:id/activities'), on(poll));
      router.post(path('conversations/:id/activities'), on(postActivity));
      router.post(path('conversations/:id/upload'), on(upload));
      router.upgrade(path('conversations/:id/stream'), sockets.upgrade);
    },
    browsers: {
      of: (request) => memory.read(request),
      bind: (browser, conversation) => memory.cookieOf({ user: browser?.user ?? endpoint.userOf(conversation), conversation }),
    },
    show: (lines) => endpoint.show(lines),
    close: () => sockets.close(),
  };
}
