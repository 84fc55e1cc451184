import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';

const WHAT = /\b(?:notices?|notifications?|alerts?|e?mails?|messages?|cop(?:y|ies)|avis|notifications?|courriels?|copies?)\b/;
const ALSO =
  /\b(?:(?:my|a) (?:private|personal|other|home|second) (?:e ?mail|address)|mon (?:adresse|courriel) (?:perso\w*|prive\w*)|also|as well|too|copy|copies|cc|additionally|besides|aussi|egalement|copie|copies)\b/;
const GETS =
  /\b(?:get|receive|have|send|sent|mail|go|goes|copy|cc|come|arrive|aller|vont|arrivent|parviennent|recoive|soient|soit|aille|recevoir|envoye[rz]?|avoir|aillent|mettre|mette[sz]?)\b/;
const LIGHT = /^(?:j[a-z]+|its|thats|lets|whats|theres)$/;
const OTHER =
  /\b(?:calls?|forward\w*|pin|nip|code|password|login|change|replace|instead|his|her|their|appels?|renvo\w*|passe|change[rz]?|remplace[rz]?|plutot|why|how|when|what|dont|not|pourquoi|comment|pas)\b/;

/** "Could I also get the notices at ann@x.com?", "mettez aussi mon adresse perso en copie": a second address of the speaker's own. */
export function wantsCopies({ items, words }: Piece): boolean {
  const text = textOf(words);
  const things = items.filter(({ is }) => is !== 'word' && is !== 'mark');
  const named = items.some(
    (item) => item.is === 'word' && item.text.endsWith('s') && item.end - item.start > item.text.length && !LIGHT.test(item.text),
  );
  if (named) return false;
  const [user, address] =
    things.length === 2 ? [things.find(({ is }) => is !== 'email'), things.find(({ is }) => is === 'email')] : [undefined, things[0]];
  // "Les avis de Hannah (104) ...": of one user who can be looked up.
  const whose = things.length === 1 || user?.is === 'extension' || user?.is === 'number';
  return (
    whose && things.length <= 2 && address?.is === 'email' && WHAT.test(text) && ALSO.test(text) && GETS.test(text) && !OTHER.test(text)
  );
}
