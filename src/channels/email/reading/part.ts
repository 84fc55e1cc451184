/** One MIME part. */
export interface Part {
  /** Media type in small letters. */
  readonly type: string;
  /** Decoded text of an inline text part, else ''. */
  readonly text: string;
  /** It is a file rather than a part of the letter: by its disposition, its type, or because it has a file name. */
  readonly attached: boolean;
  /** File name, '' when there is none. */
  readonly name: string;
  readonly children: readonly Part[];
}

/** A node of mailparser's tree, as far as it is read here. */
interface Node {
  readonly contentType?: unknown;
  readonly textContent?: unknown;
  readonly isAttachment?: unknown;
  readonly children?: unknown;
  readonly node?: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads mailparser's tree of parts. `textOf` gives a node's text in its final form. Returns undefined when parts lie more
 * than `depth` levels deep.
 */
export function partOf(tree: unknown, depth: number, textOf: (node: object, text: string) => string): Part | undefined {
  const root: Node = isObject(tree) ? tree : {};
  if (depth < 1) return undefined;
  const children: Part[] = [];
  for (const child of Array.isArray(root.children) ? root.children : []) {
    const part = partOf(child, depth - 1, textOf);
    if (part === undefined) return undefined;
    children.push(part);
  }
  const inner = isObject(root.node) ? root.node : {};
  const name = 'filename' in inner ? asText(inner.filename) : '';
  const type = asText(root.contentType) || 'text/plain';
  const attached = root.isAttachment === true || (name !== '' && children.length === 0);
  return { type, name, attached, children, text: textOf(inner, asText(root.textContent)) };
}
