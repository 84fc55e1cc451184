import type { PhoneScriptWords } from '../../phone/words';

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} with the id ${id}.`);
  return element;
}

/** What the caller did: keys, of which secret ones are shown as dots, or words. */
export type Heard = { readonly keys: string; readonly secret: boolean } | { readonly words: string };

/** The telephone as one sees it. */
export class Screen {
  readonly number = byId('phone-number', HTMLInputElement);
  readonly button = byId('phone-call', HTMLButtonElement);
  readonly aloud = byId('phone-aloud', HTMLInputElement);
  readonly line = byId('phone-line', HTMLFormElement);
  readonly words = byId('phone-words', HTMLInputElement);
  readonly keys = [...document.querySelectorAll<HTMLButtonElement>('[data-key]')];
  private readonly state = byId('phone-status', HTMLElement);
  private readonly log = byId('phone-log', HTMLElement);
  private readonly typed = byId('phone-keyed', HTMLElement);
  private readonly speak = byId('phone-say', HTMLButtonElement);
  private readonly throughBox = byId('phone-through', HTMLElement);
  private readonly throughText = byId('phone-through-text', HTMLElement);
  private readonly answers = byId('phone-answers', HTMLButtonElement);
  private readonly noAnswer = byId('phone-no-answer', HTMLButtonElement);

  constructor(private readonly its: PhoneScriptWords) {}

  /** A call begins; what was said in the last one goes. */
  begin(): void {
    this.log.replaceChildren();
    this.number.disabled = true;
    this.button.textContent = this.its.hangUp;
    this.button.classList.replace('button-main', 'button-warn');
  }

  over(sentence: string): void {
    this.listens(undefined);
    this.throughBox.hidden = true;
    this.number.disabled = false;
    this.button.textContent = this.its.call;
    this.button.classList.replace('button-warn', 'button-main');
    this.status(sentence);
  }

  status(sentence: string): void {
    this.state.textContent = sentence;
  }

  /** Keys are taken from now on, words where `speech`; undefined: neither. */
  listens(to: { readonly speech: boolean } | undefined): void {
    this.typed.textContent = '';
    for (const key of this.keys) key.setAttribute('aria-disabled', String(to === undefined));
    this.words.disabled = to?.speech !== true;
    this.speak.disabled = to?.speech !== true;
  }

  keyed(digits: string, secret: boolean): void {
    this.typed.textContent = secret ? '•'.repeat(digits.length) : digits;
  }

  said(text: string, lang: string): void {
    this.entry('phone-they', text).lang = lang;
  }

  heard(heard: Heard): void {
    if ('words' in heard) this.entry('phone-you', `${this.its.you} ${heard.words}`);
    else this.entry('phone-you', `${this.its.keyed} ${heard.secret ? '•'.repeat(heard.keys.length) : heard.keys}`);
  }

  /** What would happen where the call is put through: whether somebody answers; undefined: the caller hung up. */
  through(sentence: string, until: AbortSignal): Promise<boolean | undefined> {
    this.status(this.its.pausing);
    this.throughText.textContent = sentence;
    this.throughBox.hidden = false;
    this.answers.focus();
    return new Promise<boolean | undefined>((done) => {
      this.answers.onclick = () => done(true);
      this.noAnswer.onclick = () => done(false);
      until.addEventListener('abort', () => done(undefined));
    }).finally(() => (this.throughBox.hidden = true));
  }

  private entry(kind: string, text: string): HTMLElement {
    const entry = document.createElement('p');
    entry.className = kind;
    entry.textContent = text;
    this.log.append(entry);
    this.log.scrollTop = this.log.scrollHeight;
    return entry;
  }
}
