import type { Channel, Instant, Language, LegId } from '../../machines/words';

/** Who a browser is to us: what its own signed cookie holds, minted by the server and never seen by a script. */
export interface Browser {
  /** The chat's user id, `dl_…`. */
  readonly user: string;
  /** The conversation of its chat: the leg. */
  readonly conversation: LegId;
}

/** What the page behind a mailed link may show: what was asked for, never a secret and no fact of the account (P3, P5). */
export interface LinkView {
  /** Where it was asked. */
  readonly channel: Channel | 'portal';
  /** When it was asked. */
  readonly at: Instant;
  /** The exact changes that were asked for, or, `done`, were made, one sentence each. None: only the PIN was asked for, or the mail alone names what was done. */
  readonly changes: Readonly<Record<Language, readonly string[]>>;
  readonly done?: true;
  /** The language of the leg that asked: the page's, unless the reader chose another. */
  readonly language?: Language;
}

/** The two links that let a browser in: the one beside a PIN, and the one to go on elsewhere. */
export type WayIn = 'verify' | 'resume';

/** The page of `/verify/{token}` and `/resume/{token}`. */
export interface VerifyView extends LinkView {
  /** The token of the `/not-me/` page of the same mail. */
  readonly notMeToken: string;
  /** Whether the browser that looks is the one that asked: its chat goes on, or a new one opens here (P5). */
  readonly sameBrowser: boolean;
}

/** The page of `/not-me/{token}`. */
export type NotMeView = LinkView;

/**
 * - `proved-here`: the asking chat is this browser's and is proved now.
 * - `continues-here`: a new leg was opened for this browser (P5); its chat resumes there.
 * - `dead`: used, expired, superseded or never issued; nobody is told which.
 * - `unavailable`: nothing is known and nothing happened; try again (I14).
 */
export type VerifyOutcome =
  { readonly is: 'proved-here' | 'dead' | 'unavailable' } | { readonly is: 'continues-here'; readonly conversation: LegId };

/** `done`: every grant of the user ended, the PIN replaced (also when it was done before by this same link). */
export type NotMeOutcome = 'done' | 'dead' | 'unavailable';

/**
 * The service behind the pages of mailed links. Looking never acts, however often (mail scanners look too); only
 * `verify` and `notMe` act, each link at most once (I4). Tokens come as they stood in the address: any text.
 * `way`: `verify` unless told. `look` and `lookNotMe` answer undefined for every dead link alike, and reject when the store cannot be asked.
 */
export interface MailedLinks {
  look(token: string, browser: Browser | undefined, way?: WayIn): Promise<VerifyView | undefined>;
  verify(token: string, browser: Browser | undefined, way?: WayIn): Promise<VerifyOutcome>;
  lookNotMe(token: string): Promise<NotMeView | undefined>;
  notMe(token: string): Promise<NotMeOutcome>;
}
