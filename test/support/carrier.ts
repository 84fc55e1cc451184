import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

/** What a carrier makes of one answer of ours. */
export interface Doc {
  readonly status: number;
  readonly xml: string;
  /** All that is said, one text. */
  readonly said: string;
  /** Names of the verbs, in their order; those inside others too. */
  readonly verbs: readonly string[];
  /** Attributes of the Gather; undefined: there is none. */
  readonly gather: Readonly<Record<string, string>> | undefined;
  /** Where it goes on when nothing is heard. */
  readonly redirect: string | undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
};
const plain = (text: string): string => text.replace(/&([^;]+);/g, (whole, name: string) => entities[name] ?? whole);

function read(status: number, xml: string): Doc {
  const gather = /<Gather([^>]*)>/.exec(xml)?.[1];
  const redirect = /<Redirect[^>]*>([^<]*)</.exec(xml)?.[1];
  return {
    status,
    xml,
    said: [...xml.matchAll(/<Say[^>]*>([^<]*)</g)].map(([, text = '']) => plain(text)).join(' '),
    verbs: [...xml.matchAll(/<([A-Z][a-z]+)/g)].map(([, name = '']) => name).filter((name) => name !== 'Response'),
    gather:
      gather === undefined
        ? undefined
        : Object.fromEntries([...gather.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)])),
    redirect: redirect === undefined ? undefined : plain(redirect),
  };
}

export interface CallOptions {
  /** What our webhooks are reached by, and signed for. */
  readonly url: string;
  readonly token: string;
  readonly from?: string;
  readonly sid?: string;
}

let calls = 0;

/** A carrier with one call: it signs as the carrier's own library does, follows redirects as carriers do, and can send a step again. */
export class CarriedCall {
  readonly sid: string;
  private readonly params: Readonly<Record<string, string>>;
  doc: Doc = read(0, '');
  /** What was sent last. */
  sent: { readonly address: string; readonly params: Readonly<Record<string, string>> } = { address: '', params: {} };

  constructor(private readonly options: CallOptions) {
    this.sid = options.sid ?? `CA${String(++calls).padStart(6, '0')}${process.pid.toString(16).padStart(26, '0')}`;
    this.params = {
      CallSid: this.sid,
      AccountSid: 'AC00000000000000000000000000000001',
      From: options.from ?? '+16135550142',
      To: '+16135550100',
      CallStatus: 'in-progress',
      Direction: 'inbound',
      ApiVersion: '2010-04-01',
    };
  }

  dial = (): Promise<Doc> => this.send(`${this.options.url}/voice/incoming`, { CallStatus: 'ringing' });
  keys = (Digits: string): Promise<Doc> => this.send(this.doc.gather?.['action'] ?? '', { Digits, FinishedOnKey: '#' });
  says = (SpeechResult: string, Confidence = '0.93'): Promise<Doc> =>
    this.send(this.doc.gather?.['action'] ?? '', { SpeechResult, Confidence });
  isSilent = (): Promise<Doc> => this.send(this.doc.redirect ?? '', {});
  hangsUp = (CallStatus = 'completed'): Promise<Doc> =>
    this.send(`${this.options.url}/voice/status`, { CallStatus, CallDuration: '30', SequenceNumber: '0' });
  /** The last request once more, to the letter. */
  again = (): Promise<Doc> => this.send(this.sent.address, this.sent.params);

  /** In a language, by its key. */
  async begins(language: '1' | '2' = '1'): Promise<Doc> {
    await this.dial();
    return this.keys(language);
  }

  /** Follows redirects that stand alone, as "one moment" does. */
  async patiently(doc: Promise<Doc>): Promise<Doc> {
    let now = await doc;
    for (let times = 0; now.gather === undefined && now.redirect !== undefined && times < 20; times += 1) now = await this.isSilent();
    return now;
  }

  /** Posts to an absolute address; `over` replaces headers, undefined takes one away. */
  async send(
    address: string,
    params: Readonly<Record<string, string>>,
    over: Readonly<Record<string, string | undefined>> = {},
  ): Promise<Doc> {
    const all = { ...this.params, ...params };
    this.sent = { address, params };
    const headers = {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': getExpectedTwilioSignature(this.options.token, address, all),
      ...over,
    };
    const given = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
    const answer = await fetch(address, { method: 'POST', headers: given, body: new URLSearchParams(all) });
    this.doc = read(answer.status, await answer.text());
    return this.doc;
  }
}
