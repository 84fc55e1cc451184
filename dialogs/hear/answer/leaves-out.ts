import type { Change } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

const LEADS =
  '(?:(?:ok|okay|well|then|fine|right|alright|all right|so|no|oh|please|just|and|in that case|then just|can you|could you|you can|lets|let us|bon|alors|donc|non|ben|svp|dans ce cas|vous pouvez|pouvez vous) )*';
const TAIL =
  '(?: (?:then|please|only|alone|for now|now|instead|thanks|thank you|without (?:it|that|that one|this one)|svp|alors|merci|seulement|pour linstant|sans (?:ca|celui la|lui)))*';
const OTHERS =
  '(?:the )?(?:others|other (?:ones|two|three|four|changes|requests|extensions|users)|rest|rest of (?:it|them)|remaining (?:ones?|two|three|changes?))';
const AUTRES = '(?:les|des) (?:autres|deux autres|trois autres)(?: (?:changements|demandes|postes))?|le reste';
const DO = '(?:do|make|set up|forward|go ahead with|proceed with|continue with|carry on with|keep|process|apply|take)';
const FAIRE = '(?:faites|fais|faire|gardez|garde|garder|continuez avec|allez y avec|procedez avec|occupez vous de|mettez|renvoyez)';
const ONLY = '(?:(?:only|just|juste|seulement|uniquement) )';
/** One alone may be another number: with a verb it is a change. */
const REST = `(?:${ONLY}?(?:${DO} )?${ONLY}?${OTHERS}|${ONLY}?${DO} ${ONLY}?the other(?: (?:one|change|extension))?)`;
const RESTE = `(?:${ONLY}?(?:${FAIRE} )?${ONLY}?(?:${AUTRES})|${ONLY}?${FAIRE} ${ONLY}?l ?autre)`;
const OUT = [
  '(?:skip|leave out|omit|drop|ignore) (?:that|this|it)(?: (?:one|change|extension))?',
  'leave (?:that|this|it)(?: (?:one|change|extension))? (?:out|off|alone)',
  '(?:forget|forget about|never mind|nevermind|scratch|disregard|cancel|remove) (?:that|this) (?:one|extension|change)',
  '(?:without|not) (?:that|this) one',
  '(?:laissez|laisse|oubliez|oublie|sautez|saute|enlevez|enleve|retirez|retire|annulez|annule|ignorez|ignore)(?: tomber)? (?:celui|celle) (?:la|ci)(?: (?:de cote|tomber))?',
  '(?:laissez|laisse|mettez|mets) (?:ca|celui la|celle la|le|la) de cote',
  '(?:sans|pas) (?:celui|celle) (?:la|ci)',
].join('|');
const LEAVES_OUT = new RegExp(
  `^${LEADS}(?:(?:${OUT})${TAIL}(?: (?:and|et|but|mais)? ?${LEADS}(?:${REST}|${RESTE}))?|${REST}|${RESTE})${TAIL}$`,
);
const LONGEST = 14;

/** "Just do the other two", « laissez celui-là de côté »: asked for what one of several changes lacks, the customer goes without that one. */
export function leavesOut({ words, items, asks }: Piece, { question, changes }: Hearing): Change | undefined {
  if (question.ask !== 'field' || asks || words.length > LONGEST || !onlyWords(items)) return undefined;
  const open = inHand(changes);
  const lacking = open.find(({ id }) => id === question.change);
  return lacking && open.length > 1 && LEAVES_OUT.test(textOf(words)) ? lacking : undefined;
}
