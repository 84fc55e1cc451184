/** Words to speak, in a language as browsers name them. */
export interface Say {
  readonly is: 'say';
  readonly text: string;
  readonly lang: string;
}

/** To whom the call is put through: a number or a queue. */
export interface Transfer {
  readonly is: 'transfer';
  readonly by: 'dial' | 'enqueue';
  readonly to: string;
  readonly action: string;
}

/** Listens for keys, and where `speech` for words, while it speaks and after it. */
export interface Gather {
  readonly is: 'gather';
  readonly says: readonly Say[];
  readonly action: string;
  /** How many keys end it; undefined: the finish key or the time-out. */
  readonly digits: number | undefined;
  /** '': no key ends it. */
  readonly finish: string;
  readonly seconds: number;
  readonly speech: boolean;
}

/** One verb of a document, as far as a telephone carries it out. */
export type Verb =
  | Say
  | { readonly is: 'pause'; readonly seconds: number }
  | Gather
  | Transfer
  | { readonly is: 'redirect'; readonly to: string }
  | { readonly is: 'hangup' };

const number = (element: Element, name: string, otherwise: number): number => Number(element.getAttribute(name) ?? otherwise);
const text = (element: Element): string => element.textContent?.trim() ?? '';
const action = (element: Element): string => element.getAttribute('action') ?? '';

const say = (element: Element): Say => ({ is: 'say', text: text(element), lang: element.getAttribute('language') ?? 'en-US' });

function gather(element: Element): Gather {
  return {
    is: 'gather',
    says: [...element.children].filter(({ nodeName }) => nodeName === 'Say').map(say),
    action: action(element),
    digits: element.hasAttribute('numDigits') ? number(element, 'numDigits', 1) : undefined,
    finish: element.getAttribute('finishOnKey') ?? '#',
    seconds: number(element, 'timeout', 5),
    speech: (element.getAttribute('input') ?? 'dtmf').includes('speech'),
  };
}

function verb(element: Element): Verb {
  switch (element.nodeName) {
    case 'Say':
      return say(element);
    case 'Gather':
      return gather(element);
    case 'Pause':
      return { is: 'pause', seconds: number(element, 'length', 1) };
    case 'Redirect':
      return { is: 'redirect', to: text(element) };
    case 'Hangup':
      return { is: 'hangup' };
    case 'Dial':
      return { is: 'transfer', by: 'dial', to: text(element), action: action(element) };
    case 'Enqueue':
      return { is: 'transfer', by: 'enqueue', to: text(element), action: action(element) };
    default:
      throw new Error(`The telephone knows no ${element.nodeName}.`);
  }
}

/** The verbs of a document. Throws when it is not well-formed, or has verbs that we never write. */
export function parseTwiml(xml: string): readonly Verb[] {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  if (documentElement.nodeName !== 'Response') throw new Error('The answer is no document of a call.');
  return [...documentElement.children].map(verb);
}
