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

/** "Make him a new one", "donnez-lui un nouveau NIP": for whom, by a pronoun, and never for the speaker. */
const TO_THEM =
  /\b(?:give|make|get|send|mail|e ?mail|resend|set|create|generate|issue|assign|order|fix|sort|find|arrange|text) (?:him|her|them)\b|\b(?:donne|fai(?:s|te?s?)|envoie|envoye|renvoie|renvoye|cree|genere|attribue|fournisse?|trouve|assigne|prepare|obtene)[rz]?s? (?:lui|leur)\b|\b(?:lui|leur) (?:en )?(?:donn|fai[rst]|r?envo[iy]e|cre[er]|gener|attribu|fourni|trouv|assign|prepar|obten)\w*/;
export const givesThem = (text: string): boolean => TO_THEM.test(text);
