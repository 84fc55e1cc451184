import type { ChatWords } from '../words/words';

/** What the page tells its script, as JSON in the page. */
export interface ChatPageSettings {
  /** Path of `POST /chat/token` on the page's own origin. */
  readonly tokenPath: string;
  /** Path where this browser's portal sign-in is shown to its chat; absent: there is no portal here. */
  readonly signedInPath?: string;
  /** Direct Line's address; starts with PUBLIC_URL. */
  readonly directLine: string;
  /** Path of the official Web Chat bundle. */
  readonly webChat: string;
  /** BCP 47, as Web Chat takes it. */
  readonly locale: string;
  readonly words: ChatWords;
  /** What stands in the message box at first; absent: nothing. */
  readonly about?: string;
}
