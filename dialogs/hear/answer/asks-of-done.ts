import type { Hearing } from '../../heard';
import { inHand, sameSubject } from '../meaning';
import { subjectOf } from '../wish/forwarding';
import type { Piece } from '../sentence/pieces';
import { isKnownWord } from '../text/vocabulary';
import { awaitsSecret } from '../wants';

const LEADS =
  /^(?:(?:so|and|but|ok|okay|great|good|well|perfect|oh|sweet|cool|nice|lovely|awesome|wonderful|fantastic|excellent|genial|k|ah|right|then|now|super|alright|wait|hey|sorry|donc|alors|et|mais|bon|bien|parfait|dites|est ce que) )+/;
/** With what a question begins that asks how it stands: a verb, or what it is asked of. */
const BEGINS =
  /^(?:is|are|was|were|did|does|do|has|have|where|it|its|that|thats|they|theyre|he|hes|she|shes|his|hers?|their|mine|my|all|both|everything|worked|done|sent|sure|you sure|u sure|@|for @|calls|cest|ca|cela|ils?|elles?|le|la|les|mon|ma|mes|son|sa|ses|leurs?|ceux|celui|celle|tout|tous|toutes|ou|pour @|du @|au @|parti|fait|envoye|vous etes sur|the|link)(?= |$)/;
/** All words that such a question has ... */
const WORDS = new Set(
  (
    'so and but ok okay great good perfect then now again still already yet really actually definitely all both is are was were it its that thats they theyre them this everything ' +
    'the my his her hers their mine one ones of for calls call forwarding phone line number email mail link request change changes did does do go goes going went gone come comes ring rings to at ' +
    'on off in out through over work works worked working done set sent active live back removed deleted added changed stopped ended undone reset where has have been he hes she shes him ' +
    'you u send sure right correct or not yes no i me desk cell mobile home office place force finished completed ready reset inbox account ' +
    'donc alors et bon c cest est ca cela il elle ils elles sont le la les l mon ma mes ses son sa leur leurs ceux celui celle de du des d appels appel renvoi ligne tout tous toutes deux maintenant deja ' +
    'encore toujours bien vraiment enleve enlevee enleves active activee actif desactive desactivee annule annulee arrete arretee fait faite faits parti partie partis envoye envoyee supprime supprimee ' +
    'ajoute ajoutee change changee marche marchent marchait fonctionne fonctionnent passe passee regle reglee place fini termine terminee ou vont va chez au aux vers quelque part pas hein oui sur vous etes ' +
    'ici here nouveau que est-ce ce a ont ete pour courriel lien boite sonne sonnent arrive arrivent vais reçu'
  ).split(' '),
);
/** ... and one of which it has: how it may stand. */
const STANDS =
  /\b(?:on|off|in|through|over|work|works|worked|working|done|set|sent|send|active|live|gone|removed|deleted|added|changed|stopped|ended|undone|reset|go|goes|going|went|comes?|rings?|back|sure|finished|completed|ready|enleve[es]*|active[es]*|actif|desactivee?|annulee?|arretee?|faite?s?|partie?s?|envoyee?|supprimee?|ajoutee?|changee?|marche|marchent|fonctionne|fonctionnent|passee?|reglee?|fini|terminee?|vont|va|sonne|sonnent|arrivent)\b/;
/** Where a PIN is waited for, its mail may be asked after: only what can be no mail is the change. */
const NO_MAIL =
  /\b(?:on|off|active|removed|deleted|changed|stopped|ended|undone|enleve[es]*|active[es]*|actif|desactivee?|annulee?|arretee?|supprimee?)\b/;
const LONGEST = 11;

/**
 * "So it's off now?", "and 104 goes where again?", "et ceux du 104, ils vont toujours là ?", of what was done here last or is in
 * hand: nothing but words of how it stands, and no user but whom that was done for. How far it is, tells it once more.
 */
export function asksOfDone({ words, items, asks }: Piece, { question, changes, done = [] }: Hearing): boolean {
  const made = [...inHand(changes), ...done];
  if (made.length === 0 || words.length > LONGEST || question.ask === 'field' || question.ask === 'do-or-how') return false;
  if (items.some(({ is }) => is !== 'word' && is !== 'mark' && is !== 'number' && is !== 'extension')) return false;
  const named = items.flatMap((item) => subjectOf(item) ?? []);
  if (!named.every((one) => made.some(({ subject }) => sameSubject(one, subject)))) return false;
  const text = items.flatMap((item) => (item.is === 'word' ? [item.text] : item.is === 'mark' ? [] : ['@'])).join(' ');
  const rest = text.replace(LEADS, '');
  const follows = rest !== text && /^(?:so|donc|alors)\b/.test(text);
  if (!asks && !(follows || /^(?:is|are|was|were|did|does|has|have|where|@ (?:goes|is))\b/.test(rest))) return false;
  if (!BEGINS.test(rest) || !STANDS.test(rest)) return false;
  if (awaitsSecret(question) && !NO_MAIL.test(rest)) return false;
  return words.every((word, i) => WORDS.has(word) || word === 's' || (!isKnownWord(word) && NAMED_BY.test(words[i - 1] ?? '')));
}
/** What stands before a name that nobody knows: "hers still go to Tom?", "where do Sofia's calls go?". */
const NAMED_BY = /^(?:to|at|for|of|do|does|are|is|chez|vers|a|de|d|du|pour)$/;
