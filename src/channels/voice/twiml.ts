/** An element of a document; children in their order, a text alone where there is no element. */
export interface Element {
  readonly name: 'Response' | 'Say' | 'Gather' | 'Redirect' | 'Pause' | 'Hangup' | 'Dial' | 'Number' | 'Enqueue';
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly Element[];
  readonly text?: string;
}

/** Bytes of a document that carriers read. */
export const mostBytes = 64 * 1024;
/** Characters of one `<Say>`. */
export const mostSaid = 3_000;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 has no place for, escaped or not: control characters, halves of surrogate pairs, two non-characters. */
const unwritable = /[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as it may stand in an element or a quoted attribute: it comes out of a parser as it went in, but for what XML cannot hold. */
export const escape = (text: string): string => text.replace(unwritable, '').replace(/[&<>"'\t\n\r]/g, (char) => entities[char] ?? char);

function write({ name, attributes = {}, children = [], text = '' }: Element): string {
  const named = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(String(value))}"`]))
    .join('');
  const inner = escape(text) + children.map(write).join('');
  return inner === '' ? `<${name}${named}/>` : `<${name}${named}>${inner}</${name}>`;
}

/** The document a carrier carries out. All names come from us and all texts are escaped, so that no text adds an element (T27). */
export function document(verbs: readonly Element[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${write({ name: 'Response', children: verbs })}`;
}

/** Cuts a text to pieces of at most `most` characters: at the end of a sentence, else at a space, else inside a word (never inside a pair of surrogates). */
export function pieces(text: string, most: number = mostSaid): readonly string[] {
  const cut: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const head = rest.slice(0, most + 1);
    const end = [...head.matchAll(/[.!?…](?=\s)/g)].at(-1)?.index;
    const space = head.lastIndexOf(' ');
    const hard = /[\ud800-\udbff]/.test(rest.charAt(most - 1)) ? most - 1 : most;
    const at = end !== undefined ? end + 1 : space > 0 ? space : hard;
    cut.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? cut : [...cut, rest];
}
