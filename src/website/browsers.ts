import type { Cookie, HttpRequest } from '../http/router';
import type { BrowserId } from './mailed-links';

/** Knows a browser again by its own cookie; the chat's tokens and the pages of mailed links share it (P5). */
export interface Browsers {
  /** Who the browser is; undefined when it has no cookie of ours, or a forged one. */
  of(request: HttpRequest): BrowserId | undefined;
  /** A new browser and the cookie that it keeps. */
  mint(): { readonly browser: BrowserId; readonly cookie: Cookie };
}
