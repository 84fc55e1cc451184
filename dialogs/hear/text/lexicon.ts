import { tokenise } from './tokens';
import { normalise } from './normalise';

/** A tree of words; a node with `name` ends a phrase. */
interface Node<Name> {
  readonly next: Map<string, Node<Name>>;
  name?: Name;
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

/** Phrases by name, matched as whole words. */
export class Lexicon<Name extends string> {
  private readonly root: Node<Name> = { next: new Map() };

  constructor(phrases: Readonly<Record<Name, readonly string[]>>) {
    for (const name in phrases) for (const phrase of phrases[name]) this.add(name, wordsOf(phrase));
  }

  private add(name: Name, words: readonly string[]): void {
    let node = this.root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.name ??= name;
  }

  /** The longest phrase that begins at `from`. */
  at(words: readonly string[], from: number): { readonly name: Name; readonly next: number } | undefined {
    let node: Node<Name> | undefined = this.root;
    let found: { readonly name: Name; readonly next: number } | undefined;
    for (let i = from; i < words.length; i += 1) {
      node = node.next.get(words[i] ?? '');
      if (!node) break;
      if (node.name !== undefined) found = { name: node.name, next: i + 1 };
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
