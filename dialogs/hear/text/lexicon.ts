import { tokenise } from './tokens';
import { normalise } from './normalise';

/** A tree of words; a node with `name` ends a phrase, and most end there: they have no map. */
interface Node<Name> {
  name: Name | undefined;
  next?: Map<string, Node<Name>>;
  /** Phrases that go on from here and are not in the tree yet. */
  later?: (readonly [Name, string])[] | undefined;
}

/** Small letters and single spaces are in plain form as they are: most phrases, and cutting each as a message is would take a tenth of a start. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** Words of a phrase in plain form, marks left out. */
export function wordsOf(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  const words: string[] = [];
  for (const token of tokenise(normalise(phrase).text)) if (token.kind !== 'mark') words.push(token.text);
  return words;
}

/** The first word of a phrase, cut off where it can be seen without reading the phrase. */
function firstOf(phrase: string): string | undefined {
  const end = phrase.indexOf(' ');
  const head = end < 0 ? phrase : phrase.slice(0, end);
  return PLAIN.test(head) ? head : wordsOf(phrase)[0];
}

function childOf<Name>(node: Node<Name>, word: string): Node<Name> {
  const next = (node.next ??= new Map<string, Node<Name>>());
  let child = next.get(word);
  if (!child) next.set(word, (child = { name: undefined }));
  return child;
}

/** Phrases by name, matched as whole words. Those that begin with a word are read when it is first met: reading all would take a tenth of a start. */
export class Lexicon<Name extends string> {
  private begun: Node<Name> | undefined;

  constructor(private readonly phrases: Readonly<Record<Name, readonly string[]>>) {}

  private begin(): Node<Name> {
    const root: Node<Name> = { name: undefined };
    for (const name in this.phrases) {
      for (const phrase of this.phrases[name]) {
        const word = firstOf(phrase);
        if (word !== undefined) (childOf(root, word).later ??= []).push([name, phrase]);
      }
    }
    return root;
  }

  /** All phrases that begin with the word. */
  private after(word: string): Node<Name> | undefined {
    const first = (this.begun ??= this.begin()).next?.get(word);
    if (first?.later) {
      for (const [name, phrase] of first.later) {
        const [, ...rest] = wordsOf(phrase);
        rest.reduce(childOf<Name>, first).name ??= name;
      }
      first.later = undefined;
    }
    return first;
  }

  /** The longest phrase that begins at `from`. */
  at(words: readonly string[], from: number): { readonly name: Name; readonly next: number } | undefined {
    let node = this.after(words[from] ?? '');
    let found: { readonly name: Name; readonly next: number } | undefined;
    for (let next = from + 1; node; next += 1) {
      if (node.name !== undefined) found = { name: node.name, next };
      if (next >= words.length) break;
      node = node.next?.get(words[next] ?? '');
    }
    return found;
  }

  /** The names of which the words consist from end to end; undefined: some word belongs to none. */
  whole(words: readonly string[]): Set<Name> | undefined {
    let names: Set<Name> | undefined;
    for (let i = 0; i < words.length;) {
      const found = this.at(words, i);
      if (!found) return undefined;
      (names ??= new Set()).add(found.name);
      i = found.next;
    }
    return names;
  }

  /** Some phrase stands anywhere in the words. */
  within(words: readonly string[]): Name | undefined {
    for (let i = 0; i < words.length; i += 1) {
      const found = this.at(words, i);
      if (found) return found.name;
    }
    return undefined;
  }
}
