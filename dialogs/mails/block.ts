/** A piece of a mail, before it is plain text or HTML. */
export type Block =
  | { readonly is: 'paragraph'; readonly text: string }
  /** The PIN or the code: unbroken, alone on its line (P6). */
  | { readonly is: 'secret'; readonly digits: string }
  | { readonly is: 'list'; readonly items: readonly string[]; readonly numbered: boolean }
  /** Label and value, e.g. `Now` and `+1 613 555 0100`. */
  | { readonly is: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  /** What the reader most likely wants to do next. */
  | { readonly is: 'button'; readonly text: string; readonly url: string }
  /** A sentence that ends in a link. */
  | { readonly is: 'link'; readonly text: string; readonly label: string; readonly url: string };

/** A mail in words. */
export interface Page {
  readonly title: string;
  /** The title is not shown above the text: an answer in a thread begins with its first sentence. */
  readonly untitled?: true | undefined;
  readonly blocks: readonly Block[];
  /** Who sends this, and where to write to. */
  readonly footer: string;
}

export const paragraph = (text: string): Block => ({ is: 'paragraph', text });
export const secret = (digits: string): Block => ({ is: 'secret', digits });
export const list = (items: readonly string[], numbered = false): Block => ({ is: 'list', items, numbered });
export const facts = (rows: readonly (readonly [label: string, value: string])[]): Block => ({ is: 'facts', facts: rows });
export const button = (text: string, url: string): Block => ({ is: 'button', text, url });
export const link = (text: string, label: string, url: string): Block => ({ is: 'link', text, label, url });
