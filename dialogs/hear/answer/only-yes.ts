import { english } from '../../phrases/en';
import { exact } from '../../phrases/exact';
import { french } from '../../phrases/fr';
import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { normalise } from '../text/normalise';
import { onlyWords, type Piece } from '../sentence/pieces';
import { isKnownWord } from '../text/vocabulary';
import { textOf } from '../text/once';

/** What turns a yes into something else, and stands in none of our phrases: times, somebody else's words, what is only hoped for. */
const OTHERWISE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:lun|mar|mercre|jeu|vendre|same)dis?$|^(?:dimanches?|noon|midi|midnight|minuit|tonight|evening|morning|afternoon|soir|matin|days?|jours?|hours?|heures?|weeks?|semaines?|months?|mois|lunch|diner|later|apres|after|once|said|says|dit|dits|disent|told|hope|hopes|hoping|espere|esperons|hardly|lies?|mensonge|which|who|whom|whose|lequel|laquelle|lesquels|lesquelles|combien)$/;

/** "Yes. This evening.": when it is to be, and no greeting. */
export const namesTime = (words: readonly string[]): boolean =>
  /\b(?:this (?:morning|afternoon|evening)|ce (?:soir|matin)|tonight)\b/.test(words.join(' '));

/** "Confirm what", "yes to which": asked, with or without a mark, while "that is what I want" has it within. */
const ASKS = /^(?:what|why|quoi|pourquoi|qui|wut|wat)$/;

/** "Yes for Anna", "looks good to my home": of whom or where no summary tells. */
const LEADS = /^(?:for|to|on|with|pour|vers|sur|avec|chez)$/;
const LIGHT = /^(?:the|a|my|our|your|his|her|their|le|la|les|mon|ma|mes|notre|nos)$/;
const leadsElsewhere = (words: readonly string[]): boolean =>
  words.some((word, i) => {
    const next = words[LIGHT.test(words[i + 1] ?? '') ? i + 2 : i + 1];
    return LEADS.test(word) && next !== undefined && !standsBesideYes(next);
  });

/** "You want me to say yes", "tell me to go ahead", "I would go ahead", "they said yes": what somebody is to say, would do or said, and no yes; no more is "to be confirmed". */
const REPORTED =
  /\b(?:to be|yet to be|until|once|not) (?:re)?confirmed\b|\ba (?:re)?confirmer\b|\b(?:tell|ask|want|like|need|expect|told|asked|wanted)(?:s|ing)? (?:me|us|him|her|them) to\b|\b(?:i|we|you|he|she|they) would (?:just |probably |maybe )?(?:go|proceed|do|say|confirm|agree|approve)\b|\b(?:you|u|he|she|they) (?:just |really )?(?:mean|meant|say|says|said|saying|are saying|re saying|think)\b|\b(?:vous|tu|il|elle|ils|on) (?:voulez|veux|voulais|veut|dites|dis|dit|disez|disait)(?: dire)?\b/;

/** A word behind one of these tells where or whose: a slip of a yes does not stand there. */
const AWAY = /^(?:in|over|under|of|your|his|her|their|dans|sous|tes|vos|ses|leurs?)$/;

/** Whether the words of a yes are told of, wished from us, or only imagined. */
export const isReported = (words: readonly string[]): boolean => REPORTED.test(textOf(words));

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
  onlyWords(items) &&
  !ASKS.test(words.at(-1) ?? '') &&
  !leadsElsewhere(words) &&
  !isReported(words) &&
  words.every((word, i) => !OTHERWISE.test(word) && (standsBesideYes(word) || (!isKnownWord(word) && !AWAY.test(words[i - 1] ?? ''))));

/** A PIN that somebody gives along is no part of what they confirm. */
const PIN_LENGTH = 6;

/**
 * "Yes 104" to what is for 101, "yes 2" to a list, "5551234, yes" to another number: a yes to something else than all that
 * was summarized, or to part of it (P4).
 */
export function saysOtherNumber({ items }: Piece, { question, changes, named }: Hearing): boolean {
  if (question.ask !== 'confirm') return false;
  const [first, second] = inHand(changes);
  const known = (digits: string): boolean =>
    second === undefined &&
    (digits.length < 3 ||
      named.includes(digits) ||
      (first?.subject.is === 'extension' && first.subject.extension === digits) ||
      first?.fields.number?.endsWith(digits) === true);
  return items.some((item) => item.is === 'number' && item.value.length !== PIN_LENGTH && !known(item.value));
}
