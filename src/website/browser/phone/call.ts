import { Keying } from './keying';
import type { Screen } from './screen';
import type { PhoneSettings } from './settings';
import type { Speaker } from './speaker';
import { parseTwiml, type Gather, type Say, type Transfer, type Verb } from './twiml';

type Fields = Readonly<Record<string, string>>;

const random = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** One call: fetches documents and carries them out, verb by verb, until one side hangs up. */
export class Call {
  private readonly hungUp = new AbortController();
  private readonly fields: Fields;
  private keying: Keying | undefined;

  constructor(
    private readonly settings: PhoneSettings,
    private readonly screen: Screen,
    private readonly speaker: Speaker,
    from: string,
  ) {
    this.fields = {
      CallSid: `softphone-${random()}`,
      AccountSid: 'softphone',
      From: from,
      To: 'softphone',
      CallStatus: 'in-progress',
      Direction: 'inbound',
      ApiVersion: '2010-04-01',
    };
  }

  /** Resolves when the call is over, in whatever way. */
  async run(): Promise<void> {
    const { words } = this.settings;
    let sentence = words.ended;
    try {
      this.screen.status(words.calling);
      let verbs = await this.post(`${this.settings.publicUrl}/voice/incoming`, { CallStatus: 'ringing' });
      while (verbs !== undefined && !this.isOver) verbs = await this.perform(verbs);
    } catch {
      if (!this.isOver) sentence = words.failed;
    }
    this.hungUp.abort();
    await this.post(`${this.settings.publicUrl}/voice/status`, { CallStatus: 'completed' }).catch(() => undefined);
    this.screen.over(sentence);
  }

  hangUp(): void {
    this.hungUp.abort();
  }

  key(key: string): void {
    this.keying?.key(key);
  }

  say(words: string): void {
    this.keying?.say(words);
  }

  private get isOver(): boolean {
    return this.hungUp.signal.aborted;
  }

  /** Carries out verbs in their order; answers the next document, undefined when the call ends. */
  private async perform(verbs: readonly Verb[]): Promise<readonly Verb[] | undefined> {
    for (const verb of verbs) {
      if (this.isOver) return undefined;
      if (verb.is === 'hangup') return undefined;
      if (verb.is === 'redirect') return this.post(verb.to);
      if (verb.is === 'transfer') return this.putThrough(verb);
      if (verb.is === 'say') await this.speak([verb], this.hungUp.signal);
      else if (verb.is === 'pause') await this.pause(verb.seconds);
      else {
        const input = await this.gather(verb);
        if (input !== undefined && !this.isOver) return this.post(verb.action, input);
      }
    }
    return undefined;
  }

  private async gather(gather: Gather): Promise<Fields | undefined> {
    const { screen, settings } = this;
    const cut = new AbortController();
    const keying = new Keying(
      gather,
      settings.pace,
      () => cut.abort(),
      (digits) => screen.keyed(digits, !gather.speech),
      this.hungUp.signal,
    );
    this.keying = keying;
    screen.listens({ speech: gather.speech });
    await this.speak(gather.says, AbortSignal.any([cut.signal, this.hungUp.signal]));
    if (!cut.signal.aborted) keying.wait();
    screen.status(gather.speech ? settings.words.keysOrWords : settings.words.keysOnly);
    const input = await keying.input;
    this.keying = undefined;
    screen.listens(undefined);
    if (input !== undefined)
      screen.heard('Digits' in input ? { keys: input.Digits, secret: !gather.speech } : { words: input.SpeechResult });
    return input;
  }

  /** Shows all words at once, and speaks them one after another. */
  private async speak(says: readonly Say[], until: AbortSignal): Promise<void> {
    this.screen.status(this.settings.words.speaking);
    for (const { text, lang } of says) this.screen.said(text, lang);
    for (const { text, lang } of says) await this.speaker.speak(text, lang, until);
  }

  private pause(seconds: number): Promise<void> {
    this.screen.status(this.settings.words.pausing);
    return new Promise((done) => {
      setTimeout(done, seconds * 1_000);
      this.hungUp.signal.addEventListener('abort', () => done());
    });
  }

  private async putThrough({ by, to, action }: Transfer): Promise<readonly Verb[] | undefined> {
    const { words } = this.settings;
    const answered = await this.screen.through((by === 'dial' ? words.dialled : words.queued).replace('{}', to), this.hungUp.signal);
    if (answered === undefined) return undefined;
    return this.post(
      action,
      by === 'dial' ? { DialCallStatus: answered ? 'completed' : 'no-answer' } : { QueueResult: answered ? 'bridged' : 'error' },
    );
  }

  /** Asks our own server to sign and take the step. Rejects when it cannot, and for addresses that are not ours. */
  private async post(to: string, fields: Fields = {}): Promise<readonly Verb[] | undefined> {
    const { publicUrl, callPath } = this.settings;
    if (!to.startsWith(`${publicUrl}/voice/`)) throw new Error('The document leads elsewhere.');
    const body = JSON.stringify({ address: to.slice(publicUrl.length), fields: { ...this.fields, ...fields } });
    const answer = await fetch(callPath, { method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive: true });
    if (!answer.ok) throw new Error(`The line answered ${answer.status}.`);
    return answer.status === 204 ? undefined : parseTwiml(await answer.text());
  }
}
