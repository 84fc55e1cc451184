import { isGivenName } from '../../phrases/given-names';
import type { Piece } from './pieces';

const nobody = /^(?:todays|lets|whats|its|heres|theres|thats)$/;

/** "Bob's voicemail", "Bob's password": a word with an apostrophe and s, or a given name with or without an s, right before what is called one of `things`. */
export const isSomebodys = ({ items }: Piece, things: RegExp): boolean =>
  items.some((item, i) => {
    // "Louis' password": the apostrophe stands behind the word.
    const mark = items[i + 1];
    const behind = mark?.is === 'mark' && mark.text === "'" && mark.start === item.end;
    const next = behind ? items[i + 2] : mark;
    return (
      item.is === 'word' &&
      item.text.endsWith('s') &&
      (behind || item.end - item.start > item.text.length || isGivenName(item.text) || isGivenName(item.text.slice(0, -1))) &&
      next?.is === 'word' &&
      things.test(next.text) &&
      !nobody.test(item.text)
    );
  });
