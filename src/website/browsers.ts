import type { LegId } from '../../machines/words';
import type { Cookie, HttpRequest } from '../http/router';
import type { Browser } from './mailed-links';

/** Knows a browser again by its own cookie; the chat's tokens and the pages of mailed links share it (P5). */
export interface Browsers {
  /** Who the browser is; undefined when it has no cookie of ours, or a forged one. */
  of(request: HttpRequest): Browser | undefined;
  /** The cookie that binds a browser to a conversation that was opened for it; a known browser keeps its user id. */
  bind(browser: Browser | undefined, conversation: LegId): Cookie;
}
