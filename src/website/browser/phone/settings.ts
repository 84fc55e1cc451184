import type { PhoneScriptWords } from '../../phone/words';

/** What the softphone's page tells its script, as JSON in the page. */
export interface PhoneSettings {
  /** Path of `POST /phone/call` on the page's own origin. */
  readonly callPath: string;
  /** What every address in a document of ours starts with. */
  readonly publicUrl: string;
  /** By how much time-outs are stretched: who looks for keys on a screen needs longer than who holds a phone. */
  readonly pace: number;
  readonly words: PhoneScriptWords;
}
