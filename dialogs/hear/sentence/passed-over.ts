import type { Meaning } from '../meaning';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from './pieces';

/** "C'est écrit dans tous mes messages", "as I already told you", beside what was told: a sigh, and nothing wanted. */
const SAID_BEFORE =
  /^(?:(?:et|and|mais|but|comme|as|like|encore une fois|once again|again) )*(?:(?:cest|ceci est|cetait|its|it is|it was|thats)(?: (?:deja|already|pourtant|bien))* (?:ecrit|marque|indique|dit|mentionne|inscrit|note|written|there|said)|je (?:vous |te )?l ?(?:ai|avais)(?: deja)? (?:dit|ecrit|donne|mentionne)|je (?:vous|te) ai(?: deja)? dit|(?:i|ive|i have)(?: already| just)* (?:said|told you|wrote|mentioned|gave|given|written)(?: (?:it|that))?)(?: (?!not\b|pas\b|but\b|mais\b|wrong\b)\w+){0,7}$/;

/** "Voici la liste pour nos six postes :": what follows says it. */
const LEADS_IN =
  /^(?:(?:et|and|bonjour|hello|hi) )*(?:(?:voici|voila|ci dessous|here is|here are|heres|below (?:is|are))\b(?: \w+){1,9}|(?:the )?(?:list|changes|liste|changements|modifications)(?: \w+){0,5} (?:below|ci dessous|suivants?|following))$/;

/** "Please set these forwardings", « merci de mettre en place ces renvois », beside a list that has them: nothing more. */
const SUMS_UP =
  /^(?:(?:please|pls|kindly|can you|could you|would you|veuillez|merci de|pouvez vous|pourriez vous|svp) )*(?:set|set up|activate|arrange|make|put in|enable|add|do|apply|mettre en place|mettez en place|activer|activez|faire|faites|configurer|configurez)(?: (?:up|in|place))* (?:these|those|both|all(?: of)?(?: (?:these|those))?|the following|the above|ces|les deux|tous ces)(?: (?:call|two|three|deux|trois))* (?:forwards?|forwardings?|divert\w*|redirections?|renvois?|transferts?)(?: (?:dappels|for us|please|today|now|asap|svp|merci|aujourdhui|maintenant|as soon as possible|des que possible))*$/;

/** "Hannah had her calls sent to her home", "you forwarded my calls last summer", « elle a fait renvoyer ses appels »: how it once was done. */
const ONCE_DONE =
  /\b(?:had|got) (?:her|his|their|my|our) (?:\w+ )?(?:calls|line|phone|extension)(?: \w+){0,3}? (?:sent|forwarded|diverted|put|redirected|rerouted|transferred|ringing|set)\b|\b(?:calls|line|phone) (?:were|was|got|had been|have been) (?:\w+ )?(?:sent|forwarded|diverted|put|redirected|rerouted|transferred)\b|\byou (?:have |had |kindly |once |already )*(?:sent|forwarded|diverted|redirected|rerouted|transferred)(?: \w+){1,3}? (?:calls|line|phone)\b|\b(?:ai|a|avait|avais|ont|avons|avez)(?: (?:deja|bien|gentiment))* (?:fait (?:renvoyer|transferer|devier|suivre|rediriger)|renvoye|transfere|devie|redirige) (?:ses|sa|son|leurs?|mes|ma|mon|nos|les) (?:appels|ligne|poste|telephone)\b/;
/** ... and is wanted now: "I'd like the same for my own", "this time to ...". */
const ONCE_MORE = /\b(?:same|likewise|meme (?:chose|service)|de meme|pareil|autant)\b/;
const NOW_TO = /\b(?:this time|cette fois)\b/;
const wantsSame = ({ words }: Piece): boolean =>
  ONCE_MORE.test(textOf(words)) || (NOW_TO.test(textOf(words)) && (says.forward(words) || says.send(words)));

/** What was done once, for the speaker or somebody else, before the same is wanted: nothing of it is ordered, and its number is of then. */
const tellsPrecedent = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (!piece || piece.asks || !ONCE_DONE.test(textOf(piece.words)) || ONCE_MORE.test(textOf(piece.words))) return false;
  const behind = pieces.slice(at + 1);
  return behind.some(wantsSame) && behind.some(({ items }) => items.some(({ is }) => is === 'phone'));
};

/** "..., but don't do anything about that yet", « mais ne faites rien pour ça encore »: of the wish right before it, and of no other. */
const NOT_YET =
  /^(?:(?:and|but|so|please|et|mais|donc|svp) )*(?:(?:dont|do not|no need to)(?: please)? (?:do|start|change|set up|touch|arrange|begin) (?:(?:anything|something) )?(?:about|on|with|for) (?:that|this|that one|this one)|(?:ne )?(?:faites|fais|changez|commencez) (?:encore |surtout )?(?:pas|rien)(?: encore)? (?:(?:pour|a propos de) (?:ca|cela|celui la)|la dessus|a ce sujet)|(?:that|this) (?:one )?(?:can wait|is not for now|is for later)|(?:ca|cela) (?:peut|pourra) attendre)(?: (?:yet|for now|now|at the moment|just yet|so far|till then|until then|encore|pour linstant|pour le moment))*$/;
/** "We might also want ...": the adverb is taken for the beginning of a wish. */
const MIGHT = /^(?:\w+ ){0,8}?(?:i|we|he|she|they) (?:might|may)$/;
/** Put off in the same breath as it is wished, or what may come one day: nothing of it is wanted now. */
export function putOffAtOnce(meaning: Meaning, pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const putsOff = (one: Piece | undefined): boolean => one !== undefined && onlyWords(one.items) && NOT_YET.test(textOf(one.words));
  const may = piece?.leans === true && before !== undefined && MIGHT.test(textOf(before.words));
  if (!piece || piece.asks || !(putsOff(next) || (at > 0 && putsOff(piece)) || may)) return false;
  meaning.exact.add('wait');
  return true;
}

/** Whether a piece only leads to what stands elsewhere in the message, and wants nothing itself. */
export function passedOver(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (tellsPrecedent(pieces, at)) return true;
  if (!piece || !onlyWords(piece.items)) return false;
  const text = textOf(piece.words);
  if (at + 1 < pieces.length && LEADS_IN.test(text)) return true;
  const repeats = SAID_BEFORE.test(text) || (SUMS_UP.test(text) && !says.stop(piece.words));
  return repeats && !piece.asks && pieces.some(({ items }) => !onlyWords(items));
}
