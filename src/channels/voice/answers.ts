import type { Language } from '../../../machines/words';
import { phrases } from './phrases';
import { addressOf, next, type Place } from './place';
import type { Gathered, SaidLine } from './said-line';
import { document, pieces, type Element } from './twiml';

/** Who takes a call that wants a person: a number, or a queue of the carrier; neither: nobody. */
export interface Transfer {
  /** E.164. */
  readonly number: string | undefined;
  readonly queue: string | undefined;
}

/** Voices and recognisers that carriers have in both languages. */
const speaks: Readonly<Record<Language, { readonly say: string; readonly voice: string; readonly hear: string }>> = {
  en: { say: 'en-US', voice: 'Polly.Joanna', hear: 'en-CA' },
  fr: { say: 'fr-CA', voice: 'Polly.Chantal', hear: 'fr-CA' },
};

/** Bytes of words and of hints in one document; together with the rest they stay far below what carriers read. */
const mostWords = 40_000;
const mostHints = 12_000;

/** What is listened for where no line says it. */
export const anything: Gathered = { input: 'dtmf speech', finish: '#', timeout: 8, hints: [] };

/** Words in one language. */
export interface Words {
  readonly language: Language;
  readonly words: string;
}

/** `<Say>` for each; of too much, the newest words are kept: the question stands at the end. */
function says(all: readonly Words[]): readonly Element[] {
  const elements = all.flatMap(({ language, words }) =>
    pieces(words).map((text): Element => ({
      name: 'Say',
      attributes: { language: speaks[language].say, voice: speaks[language].voice },
      text,
    })),
  );
  let left = mostWords;
  const from = elements.findLastIndex((element) => (left -= Buffer.byteLength(document([element]))) < 0);
  return elements.slice(from + 1);
}

function hintsOf(hints: readonly string[]): string | undefined {
  const short = hints
    .map((hint) => hint.replaceAll(',', ' ').trim())
    .filter((hint) => hint !== '' && hint.length <= 100)
    .slice(0, 500);
  let left = mostHints;
  const end = short.findIndex((hint) => (left -= 6 * hint.length + 1) < 0);
  return (end < 0 ? short : short.slice(0, end)).join(',') || undefined;
}

/** Makes the documents that a call's steps are answered with. */
export class Answers {
  constructor(
    private readonly publicUrl: () => string,
    private readonly transfer: Transfer,
  ) {}

  /** Whether a person can take a call. */
  get hasPerson(): boolean {
    return this.transfer.number !== undefined || this.transfer.queue !== undefined;
  }

  /** Words, then what the caller keys or says; words may be cut short by either. Nothing heard is a step too. */
  asking(
    words: readonly Words[],
    gather: Gathered,
    place: Place,
    { quiet, choose }: Pick<Place, 'quiet' | 'choose'> = { quiet: 0, choose: 0 },
  ): string {
    const { input, digits, finish, timeout, hints } = gather;
    const action = this.url(next(place, { quiet, choose }));
    const listens = input.includes('speech');
    const attributes = {
      input,
      numDigits: digits,
      finishOnKey: finish,
      timeout,
      speechTimeout: listens ? 'auto' : undefined,
      language: listens ? speaks[place.lang].hear : undefined,
      hints: listens ? hintsOf(hints) : undefined,
      action,
      method: 'POST',
    };
    return document([{ name: 'Gather', attributes, children: says(words) }, this.redirect(action)]);
  }

  /** Words, then on to another step at once. */
  goingOn(words: readonly Words[], to: Place, pause = 0): string {
    return document([
      ...says(words),
      ...(pause > 0 ? [{ name: 'Pause', attributes: { length: pause } } as const] : []),
      this.redirect(this.url(to)),
    ]);
  }

  hangingUp(words: readonly Words[]): string {
    return document([...says(words), { name: 'Hangup' }]);
  }

  /** Puts the caller through; comes back when nobody takes the call. Ask `hasPerson` first. */
  transferring(words: readonly Words[], place: Place): string {
    const action = this.url(next(place, { dialled: 1 }));
    const { number, queue } = this.transfer;
    const verb: Element =
      number === undefined
        ? { name: 'Enqueue', attributes: { action, method: 'POST' }, text: queue ?? '' }
        : {
            name: 'Dial',
            attributes: { action, method: 'POST', answerOnBridge: 'true', timeout: 30 },
            children: [{ name: 'Number', text: number }],
          };
    return document([...says(words), verb]);
  }

  /** The lines of a step that one of them concludes. `place.after` is behind the last of them. */
  concluding(lines: readonly SaidLine[], place: Place): string {
    const last = lines.at(-1);
    const words = lines.map(({ language, words: spoken }) => ({ language, words: spoken }));
    if (last?.hangup === true) return this.hangingUp(words);
    if (last?.transfer === true && this.hasPerson) return this.transferring(words, place);
    if (last?.transfer === true) words.push({ language: place.lang, words: phrases[place.lang].nobody });
    return this.asking(words, last?.gather ?? anything, place, { quiet: place.quiet, choose: 0 });
  }

  private redirect(url: string): Element {
    return { name: 'Redirect', attributes: { method: 'POST' }, text: url };
  }

  private url(place: Place): string {
    return this.publicUrl() + addressOf(place);
  }
}
