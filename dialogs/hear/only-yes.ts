import { english } from '../phrases/en';
import { exact } from '../phrases/exact';
import { french } from '../phrases/fr';
import { normalise } from './normalise';
import type { Piece } from './pieces';
import { isKnownWord } from './thirds';

/** What turns a yes into something else, and stands in none of our phrases: times, somebody else's words, what is only hoped for. */
const OTHERWISE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:lun|mar|mercre|jeu|vendre|same)dis?$|^(?:dimanches?|noon|midi|midnight|minuit|hours?|heures?|weeks?|semaines?|months?|mois|lunch|diner|later|apres|after|once|said|says|dit|dits|disent|told|hope|hopes|hoping|espere|esperons|hardly|lies?|mensonge|which|who|whom|whose|lequel|laquelle|lesquels|lesquelles|combien)$/;

/** "Confirm what", "yes to which": asked, with or without a mark, while "that is what I want" has it within. */
const ASKS = /^(?:what|why|quoi|pourquoi|qui|wut|wat)$/;

/** The words of every yes that we know, and of what stands beside one. */
let ofYes: ReadonlySet<string> | undefined;
const standsBesideYes = (word: string): boolean =>
  (ofYes ??= new Set(
    [
      ...[...english, ...french].flatMap(({ acts }) => [acts.yes ?? '', acts.thanks ?? '', acts.hello ?? '']),
      ...exact.yes,
      ...exact['soft-yes'],
      ...exact['do-it'],
      ...exact['do-lead'],
      ...exact.thanks,
      ...exact.hello,
      ...exact.filler,
    ].flatMap((phrases) => normalise(phrases).text.split(/[^a-z]+/)),
  )).has(word);

/**
 * Whether a piece that a head takes for a yes has no word known from something else: "go ahead on Monday", "perfect for 104",
 * "confirm what" are none (P4). A word that nobody knows may be a slip.
 */
export const saysOnlyYes = ({ words, items }: Piece): boolean =>
  items.every(({ is }) => is === 'word' || is === 'mark') &&
  !ASKS.test(words.at(-1) ?? '') &&
  words.every((word) => !OTHERWISE.test(word) && (standsBesideYes(word) || !isKnownWord(word)));
