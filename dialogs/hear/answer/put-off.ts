import type { Hearing } from '../../heard';
import type { Item } from '../things/items';
import { inHand, type Meaning } from '../meaning';
import { foremost } from '../wants';
import { onlyWords, wordsIn, type Piece } from '../sentence/pieces';
import { asksOfLater } from './asks-later';
import { confers as asksOwn } from '../wish/confers';

/** At another time than now. */
const LATER =
  /\b(?:hold off|wait (?:with|until|till|for)|(?:leave|keep) (?:this|that|it) (?:until|till|for)|(?:attendez|attendre|attends|patientez|patienter) (?:que|ma|mon|mes|notre|jusqu\w*|(?:il|elle|on|ils|elles) (?!est|a\b|y))|later|tomorrow|tonight|next (?:week|month|time)|(?:some |an)other (?:time|day)|not (?:right )?(?:now|yet|today|away|just yet)|plus tard|demain|ce soir|a soir|tantot|(?:une? )?autre (?:fois|jour)|semaine prochaine|mois prochain|pas (?:tout de suite|maintenant|encore|aujourdhui|la la|pour le moment|pour linstant)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/;
/** ... or once they have come back. */
const BACK =
  /\b(?:reviens|reviendrai|recris|reecris|reecrirai|rappellerai|recontacterai|(?:ill|will|let me) (?:get|come|sleep)|repenser|reflechir)\b/;
/** Somebody is asked first. */
const WITH_THEM =
  /\b(?:let me|i (?:need|want|have|would like|must)(?: to)?|ill|id like to|ive got to|gotta|je (?:dois|vais|veux)|il faut que je|laissez moi|laisse moi) (?:just |quickly |first |dabord )*(?:ask|check|talk|speak|confirm|verify|discuss|double check|demander|voir|verifier|parler|valider)(?: (?:this|that|it|with|to|first|ca|cela|avec|a|le))* (?:her|him|them|elle|lui|eux)\b/;
/** "Yes, but only from Monday to Friday": at certain times alone, and not later. */
const RESTRICTS =
  /\b(?:only (?:on|from|for|until|till|up to|after|before|past|during|between|outside|when|if|in|at|mornings?|afternoons?|evenings?|weekdays?|weekends?)|from \w+day (?:to|until|till|through)|(?:seulement|uniquement|juste) (?:du|de|le|la|les|pour|quand|si|pendant|durant|en|apres|avant|entre|hors|jusqu\w*|a partir|lorsque?|a compter)|du (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) au|le temps (?:de|du|des|que|mes|ma|mon)|(?:pour|for) (?:aujourdhui|today|tonight|(?:ce|cet|cette|la|les|this|the)(?: (?:next|prochaine?s?))? (?:soir|matin|midi|apres midi|apresmidi|semaine|journee|matinee|soiree|fin|weekend|week end|week|nuit|afternoon|morning|evening|holidays|vacances|fetes|duree|day)|(?:un|une|deux|trois|quatre|cinq|a|an|one|two|three|four|five|\d+|quelques|a few) (?:jours?|semaines?|heures?|mois|days?|weeks?|hours?|months?))|pendant (?:mes|les|mon|ma|la|que)|(?:jusqua|until|till)(?: (?:mon|ma|my|le|la|the))* (?:retour|return|fin|end))\b/;
/** What is told of a summary is when it shall hold, and nothing of when it is to be done. */
export const restricts = (words: readonly string[]): boolean => RESTRICTS.test(words.join(' ')) || ENDS_LATER.test(words.join(' '));
/** "Yes, and stop it again on Friday", « oui, et arrêtez-le vendredi »: what forwarding does not do by itself, beside a yes. */
const ENDS_LATER =
  /\b(?:and|then|but|et|puis|mais) (?:(?:then|please|also|just|you can|can you|puis|svp) )*(?:stop|end|cancel|undo|remove|turn|switch|take|arrete[rz]?|annule[rz]?|enleve[rz]?|desactive[rz]?)(?: (?:it|that|this|them|off|again|the|forwarding|forward|back|le|la|les|ca|cela|renvoi))* (?:on|at|by|after|in|until|next|tomorrow|tonight|later|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|demain|ce|le|dans|apres|a|vers|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/;
/** Said to a summary of what is to be done, so that it is neither a plain yes nor taken back. */
export const endsLater = (items: readonly Item[], { question, changes }: Hearing): boolean =>
  foremost(question).ask === 'confirm' &&
  inHand(changes).some(({ fields }) => typeof fields.number === 'string') &&
  ENDS_LATER.test(wordsIn(items).join(' '));
/** ... and none of these: it is at once after all, a question, or something else is wanted. */
const ELSE =
  /\b(?:(?:if|as long as|provided|provided that) (?:i|we) can|rather than|sooner|instead of|plutot que|au lieu|never|jamais|why|je (?:pars|quitte|suis|serai|men vais)|i (?:leave|am|will be)|im|ill be|how|what|when|quand|comment|pourquoi|combien|quoi|wrong|mauvais|call me|appelez|rappelez|person|personne|agent|quelquun|someone)\b/;
/** "Can we leave this until tomorrow?": put off politely, and nothing is asked. */
const MAY_WAIT =
  /\b(?:can|could|may) (?:(?:we|i) (?:please )?(?:leave|postpone|delay|finish|keep|do|continue)(?: (?:this|that|it))?|(?:this|that|it) wait) (?:until|till|for|to|later|tomorrow|tonight|next week|another (?:day|time))\b|\b(?:peut on|pouvons nous|on peut|est ce quon peut) (?:remettre|reporter|laisser)(?: \w+){0,2} (?:a demain|a plus tard|jusqua|a lundi|a la semaine)\b/;
/** "Not just yet, I'm walking into a meeting. I'll come back to it", "un instant, quelqu'un m'appelle, je reviens": not now ... */
const NOT_NOW =
  /^(?:(?:oh|ah|hmm|um|sorry|no|ok|okay|actually|yes|but|non|oui|euh|desolee?|pardon|mais|bon) )*(?:not (?:just )?(?:yet|now|right now|this (?:minute|second|instant))|hold (?:that thought|on|off)|hang on|one (?:moment|second|minute|sec)|(?:just )?a (?:moment|second|minute|sec)|wait|give me (?:a|one|two|five|ten|\d+|a few|a couple)\b|later|in a (?:bit|while|minute)|pas (?:tout de suite|maintenant|encore|la la)|(?:un|une|deux|cinq) (?:instant|moment|petite?|minutes?|secondes?)|attendez|plus tard|tantot)\b/;
/** ... but soon. */
const RETURNS =
  /\b(?:(?:ill|i will|ill just|i shall) (?:be|come|get|write|check|pick)(?: (?:it|this))? (?:right )?(?:back|up)|(?:je|jvais|j) (?:vous |te |y |vais )*(?:reviens|reviendrai|revenir|recris|reecris|recontacte))\b/;
const LONGEST_EXCUSE = 26;
const returns = (words: readonly string[], items: readonly Item[]): boolean =>
  words.length <= LONGEST_EXCUSE &&
  items.every((item) => item.is === 'word' || item.is === 'mark' || (item.is === 'number' && item.value.length < 3)) &&
  NOT_NOW.test(words.join(' ')) &&
  RETURNS.test(words.join(' ')) &&
  !/\b(?:cancel|annul\w*|forget|oubli\w*|instead|plutot|wrong|mauvais\w*)\b/.test(words.join(' '));

/** "I'm back, let's go on with the forwarding", "on peut continuer pour mon transfert": what was put off is asked once more. */
const RESUMES =
  /^(?:(?:right|ok|okay|so|now|alors|bon|ben|voila|hi again|rebonjour|hello again|im back|i am back|back|me revoila|je suis (?:la|revenue?|de retour)|cest (?:regle|beau|bon|fait)|im out of (?:the|my) (?:meeting|call)|about that|(?:im |i am )?done|please|svp) )*(?:lets|let us|can we|could we|shall we|we can|i can|on(?: peut)?|peut on|pouvons nous|est ce quon peut|i want to|id like to|je (?:veux|voudrais|peux)|jaimerais|about)(?: (?:now|just|please|maintenant|donc))* (?:do|go on|continue|carry on|pick up|resume|get on|finish|proceed|that|continuer|poursuivre|poursuit|reprendre|reprend|finir|terminer)(?: (?:that|this|the|my|with|on|up|it|lets|carry|go|where we (?:left off|were)|la|le|l|mon|ma|avec|pour|sur|on en etait|ce|cette|change|request|forwarding|forward|thing|renvoi|transfert|demande|changement|now|please|then|again|svp|maintenant|la dessus|dessus|ou))*$/;
export const resumes = ({ words, items }: Piece, { question, changes }: Hearing): boolean =>
  (question.ask === 'confirm' || question.ask === 'correction') &&
  inHand(changes).length > 0 &&
  words.length >= 4 &&
  words.length <= LONGEST_EXCUSE &&
  onlyWords(items) &&
  RESUMES.test(words.join(' '));

/** "I'm out of the meeting", "cest réglé", beside that: why it goes on. */
const IS_BACK =
  /^(?:(?:right|ok|okay|so|now|alors|bon|ben|voila|et|and) )*(?:(?:im|i am|were|je suis|me) (?:back|out|done|here|ready|free|revoila|la|revenue?|de retour|sortie?|libre|prete?)\b(?: \w+){0,6}|cest (?:regle|beau|bon|fait|fini)|(?:the|my|ma|mon|la|le) (?:meeting|call|reunion|appel|visitor|visiteur) (?:is|est|s) \w+|(?:right|ok|okay|bon|voila))$/;
export function withoutComingBack(pieces: readonly Piece[], hearing: Hearing): readonly Piece[] {
  if (!pieces.some((piece) => resumes(piece, hearing))) return pieces;
  return pieces.filter((piece) => resumes(piece, hearing) || piece.asks || !onlyWords(piece.items) || !IS_BACK.test(piece.words.join(' ')));
}

/** More words than somebody says who only puts it off. */
const LONGEST = 14;

/** "Yes, but later", "demain matin plutôt", "je vous reviens là-dessus" to a summary: neither its yes nor its no. It is kept. */
export function putsOff(items: readonly Item[], meaning: Meaning, { question, handling }: Hearing): boolean {
  if (foremost(question).ask !== 'confirm' || handling === 'agent') return false;
  const words = wordsIn(items);
  if (returns(words, items) && meaning.frames.length + meaning.fields.length + meaning.subjects.length === 0) return true;
  const text = words.join(' ');
  const asks = !MAY_WAIT.test(text);
  if (items.some((item) => item.is !== 'word' && !(item.is === 'mark' && (item.text !== '?' || !asks)))) return false;
  const { exact } = meaning;
  if (asksOfLater(words) || meaning.later || words.length > LONGEST || (asks && ELSE.test(text)) || RESTRICTS.test(text)) return false;
  const confers = asksOwn(words) || WITH_THEM.test(text);
  if (!confers && !LATER.test(text) && !(BACK.test(text) && !exact.has('wait'))) return false;
  const { talk, frames, fields, subjects, dropped, wishes, unsupported } = meaning;
  const ends = exact.has('cancel') || exact.has('person') || exact.has('restart') || exact.has('end') || talk.has('cancel');
  return (
    !ends &&
    !(exact.has('bye') && !exact.has('wait')) &&
    wishes.size + unsupported.size + frames.length + fields.length + subjects.length + dropped.length === 0
  );
}
