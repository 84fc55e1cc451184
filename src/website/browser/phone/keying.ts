import type { Gather } from './twiml';

/** What a Gather heard; undefined: nothing. */
export type Input =
  { readonly Digits: string; readonly FinishedOnKey?: string } | { readonly SpeechResult: string; readonly Confidence: string } | undefined;

/** The keys and words of one Gather: ended by its number of keys, its finish key, words, or time, which each key begins anew. */
export class Keying {
  /** What was heard; rejects never. */
  readonly input: Promise<Input>;
  /** Nothing of the input has come yet. */
  private digits = '';
  private settle: (input: Input) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `begun`: called with the first key or word, which cuts what is said short; `shown`: with all keys so far. */
  constructor(
    private readonly gather: Gather,
    private readonly pace: number,
    private readonly begun: () => void,
    private readonly shown: (digits: string) => void,
    until: AbortSignal,
  ) {
    this.input = new Promise((done) => (this.settle = done));
    until.addEventListener('abort', () => this.end(undefined));
  }

  key(key: string): void {
    this.begun();
    if (key === this.gather.finish) return this.end(this.digits === '' ? undefined : { Digits: this.digits, FinishedOnKey: key });
    this.digits += key;
    this.shown(this.digits);
    if (this.digits.length === this.gather.digits) return this.end({ Digits: this.digits });
    return this.wait();
  }

  say(words: string): void {
    if (!this.gather.speech || words === '') return;
    this.begun();
    this.end({ SpeechResult: words, Confidence: '0.9' });
  }

  /** From now on, silence ends it. */
  wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => this.end(this.digits === '' ? undefined : { Digits: this.digits }),
      this.gather.seconds * 1_000 * this.pace,
    );
  }

  private end(input: Input): void {
    clearTimeout(this.timer);
    this.settle(input);
  }
}
