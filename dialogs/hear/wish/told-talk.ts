import { says } from '../text/lexemes';
import { textOf } from '../text/once';
import type { Intent } from './intent';
import { afterLeads } from '../sentence/manner';
import { onlyWords, type Piece } from '../sentence/pieces';

const OURS =
  '(?:(?:one|some|somebody|someone|a member|an employee|un|une|lun|lune|quelquun) (?:of|from|in|at|on|de|du|dans|a) )?(?:your|the|an?|my|this|votre|vos|une?|ma|mon|le|la|l)(?: (?!want|need|would|could)\\w+){0,2}';
const STAFF =
  '(?:colleagues?|agents?|people|persons?|guys|team|staff|support|help ?desk|technicians?|representatives?|rep|gentleman|lady|man|woman|operator|assistant|collegues?|agente?s?|equipe|personnes?|techniciens?|representante?s?|monsieur|dame|conseill\\w+|preposee?|soutien)';
const TOLD =
  '(?:told|asked|advised|suggested|said|recommended|helped|gave|wrote|called|phoned|explained|promised|informed|referred|directed|assured|dit|conseille|demande|suggere|recommande|aidee?|appelee?|explique|promis|ecrit|informee?|referee?|assure)';

/** "I spoke with one of your agents yesterday", "as discussed with your colleague", « votre collègue m'a dit de vous écrire ». */
const TALKED = new RegExp(
  [
    `\\b(?:i|we|ive|weve)(?: (?:have|had|just|already|also|then|once|recently|briefly))* (?:spoke|spoken|talked|chatted|discussed|was on the phone|were on the phone|have been talking|was talking|was speaking|had a (?:call|chat|talk|conversation))\\b`,
    '\\bas (?:i |we |already |previously |just )*(?:discussed|agreed|mentioned|promised|explained|told|said|announced|arranged)\\b',
    '\\b(?:following(?: up on)?|further to|after|per|as per|regarding|referring to|with reference to) (?:my|our|the|a|todays|yesterdays)(?: \\w+){0,2} (?:conversation|call|talk|chat|discussion|exchange|phone call)\\b',
    `\\b${OURS} ${STAFF}(?: (?!who|that|to|qui)\\w+){0,3} ${TOLD}\\b`,
    `\\b(?:somebody|someone|a person|quelquun)(?: \\w+){0,4} (?:support|help ?desk|soutien|service)(?: \\w+){0,3} ${TOLD}\\b`,
    '\\b(?:jai|javais|on a|nous avons)(?: (?:deja|bien|aussi|justement|recemment|dabord))* (?:parle|discute|jase|echange|clavarde)\\b',
    '\\b(?:comme|tel que) (?:convenu|discute|mentionne|explique|promis|entendu|demande)\\b',
    '\\b(?:suite a|apres|a la suite de) (?:ma|mon|notre|la|une?|l) ?(?:\\w+ ){0,2}(?:conversation|appel|discussion|entretien|echange)\\b',
  ].join('|'),
);
/** ... and is wanted once more. */
const AGAIN =
  /\b(?:again|back|still waiting|never|nobody|no one|please|pls|want|need|would like|could|can|may|waiting|encore|rappel\w*|jamais|personne (?:ne|na)|svp|veux|voudrais|aimerais|besoin|pouvez|pourriez|attends)\b/;

/** "... and want to talk to her again". */
const ONCE_MORE =
  /\b(?:talk|speak|chat|parler|reparler|discuter) (?:to|with|a|avec) (?:her|him|them|that|the same|lui|elle|eux|cette|ce|la meme|le meme)\b|\b(?:lui|leur) (?:re)?parler\b|\b(?:call|phone|ring) me\b|\bme rappel\w*\b/;

/** Told of a talk with one of us that was: why this is written, or by whose advice. */
const tellsTalk = ({ words, items, asks }: Piece): boolean =>
  !asks &&
  onlyWords(items) &&
  TALKED.test(textOf(words)) &&
  !AGAIN.test(textOf(words)) &&
  !says.desire(words) &&
  !says.imperative(words[afterLeads(words)]);

/** "As discussed with your colleague, ..." beside what is ordered: nobody is called by that, and no address is changed. */
export function onlyTalked(intent: Intent, piece: Piece, pieces: readonly Piece[], orders: boolean): Intent {
  if (!orders || !tellsTalk(piece) || pieces.some(({ words }) => ONCE_MORE.test(textOf(words)))) return intent;
  const person = (intent.is === 'exact' && intent.names.has('person')) || (intent.is === 'talk' && intent.act === 'person');
  return person || (intent.is === 'unsupported' && intent.topic === 'email-address') ? { is: 'unclear' } : intent;
}
