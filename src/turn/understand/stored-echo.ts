import type { Snapshot } from '../../../machines/decide';
import { hearingOf, type Hearer } from './hear';
import type { Inbound } from '../port';

/** A text as it may be stored. */
type Mask = (text: string) => string;

/** Texts, names and numbers, at every depth; a number with a secret in it becomes a text. */
function maskedWithin(mask: Mask, held: unknown): unknown {
  if (typeof held === 'string') return mask(held);
  if (typeof held === 'number') {
    const written = String(held);
    const left = mask(written);
    return left === written ? held : left;
  }
  if (Array.isArray(held)) return held.map((inner) => maskedWithin(mask, inner));
  if (typeof held !== 'object' || held === null) return held;
  return Object.fromEntries(Object.entries(held).map(([name, inner]) => [mask(name), maskedWithin(mask, inner)]));
}

const maskedFile = (mask: Mask, file: unknown): unknown =>
  typeof file === 'object' && file !== null && 'name' in file && typeof file.name === 'string' ? { ...file, name: mask(file.name) } : file;

/**
 * What is stored of a message beside its text and value. The names of its files, and what a client added for itself, are masked as
 * its words are (I11): a PIN may stand there, too. What the channel wrote wins over what a client added under the same name.
 */
export function storedEcho(hearer: Hearer, inbound: Inbound, snapshot: Snapshot): Inbound['echo'] {
  const { echo, clients } = inbound;
  const files = echo?.['attachments'];
  const named = Array.isArray(files) && files.length > 0;
  if (!named && clients === undefined) return echo;
  const hearing = hearingOf(hearer, inbound, snapshot);
  const mask: Mask = (text) => hearer.understanding.hear(text, hearing).masked;
  return {
    ...echo,
    ...(named ? { attachments: files.map((file) => maskedFile(mask, file)) } : {}),
    ...(clients === undefined ? {} : { channelData: Object.assign(maskedWithin(mask, clients) as object, echo?.['channelData']) }),
  };
}
