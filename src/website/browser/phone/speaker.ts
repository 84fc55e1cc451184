/** Milliseconds after which a voice that says nothing of its end is taken to have finished: some a sign, some more. */
const perSign = 110;
const atLeast = 4_000;

const hasVoice = (lang: string): boolean =>
  typeof speechSynthesis !== 'undefined' &&
  speechSynthesis.getVoices().some((voice) => voice.lang.toLowerCase().startsWith(lang.slice(0, 2).toLowerCase()));

/** Speaks with a voice of the browser, where it has one for the language and the caller wants to hear it. */
export class Speaker {
  constructor(private readonly isOn: () => boolean) {
    // Browsers load their voices when they are asked for them first.
    if (typeof speechSynthesis !== 'undefined') speechSynthesis.getVoices();
  }

  /** Resolves when it has been said, at once where nothing speaks, and when `until` is aborted. */
  speak(text: string, lang: string, until: AbortSignal): Promise<void> {
    if (until.aborted || !this.isOn() || !hasVoice(lang)) return Promise.resolve();
    return new Promise((done) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      const late = setTimeout(done, atLeast + text.length * perSign);
      const end = () => {
        clearTimeout(late);
        done();
      };
      utterance.addEventListener('end', end);
      utterance.addEventListener('error', end);
      until.addEventListener('abort', () => {
        speechSynthesis.cancel();
        end();
      });
      speechSynthesis.speak(utterance);
    });
  }
}
