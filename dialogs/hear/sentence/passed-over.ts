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

/** Whether a piece only leads to what stands elsewhere in the message, and wants nothing itself. */
export function passedOver(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !onlyWords(piece.items)) return false;
  const text = textOf(piece.words);
  if (at + 1 < pieces.length && LEADS_IN.test(text)) return true;
  const repeats = SAID_BEFORE.test(text) || (SUMS_UP.test(text) && !says.stop(piece.words));
  return repeats && !piece.asks && pieces.some(({ items }) => !onlyWords(items));
}
