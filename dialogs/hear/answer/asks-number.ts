import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

/** What customers call it; "support number" is a telephone's, and "confirmation code" a secret's. */
const NUMBER =
  '(?:(?:case|ticket|file|reference|ref|request|incident|confirmation|tracking)(?: reference)? (?:numbers?|no|nr|num|id)|(?:reference|ticket|case) ?(?:numbers?)?|(?:numero|no|num) (?:de |d ?|du )(?:(?:ma|mon|la|le|ce|cette) )?(?:dossier|reference|suivi|billet|demande|cas|ticket|confirmation)|reference (?:de|du) (?:(?:ma|mon|la|le) )?(?:demande|dossier))';
const LEADS =
  '(?:(?:so|and|but|ok|okay|well|then|oh|hey|hi|great|perfect|thanks|thank you|please|sorry|by the way|also|alors|et|donc|bon|mais|merci|parfait|super|svp|sil vous plait|au fait|aussi) )*';
const TAIL =
  '(?: (?:again|please|then|now|here|today|by the way|is|was|for (?:this|that|it|me|us|my (?:records?|notes|file|request|call|chat|boss)|the records?|this (?:request|chat|call|change)|reference)|of (?:this|that|it|my request|this (?:chat|call|request))|so i can (?:note|write) (?:it|that) down|thanks|thank you|svp|sil vous plait|sil te plait|deja|encore|merci|pour (?:ca|ceci|cela|cette (?:demande|conversation)|ma demande|mes (?:dossiers|notes)|moi)|de (?:ca|mon (?:dossier|appel)|(?:ma|cette) (?:demande|conversation))))*';
const OWN = '(?:(?:my|our|the|this|that|mon|notre|le|ce|ma|la|cette) )';
const ONE = '(?:(?:my|our|the|an?|any|this|that|mon|notre|le|un|une|ce|ma|la) )';
const ASKS = [
  `(?:whats|what (?:is|was|would be)|wheres|where is)(?: again)? ${OWN}${NUMBER}`,
  `(?:which|what) ${NUMBER} (?:is (?:this|it|mine|that)|was (?:it|this|that)|do (?:i|we) have|have (?:i|we) got|did (?:i|we) get|did you give me)`,
  `(?:can|could|may|might) (?:i|we)(?: please| also)? (?:have|get|see|know)(?: please)? ${ONE}${NUMBER}`,
  `(?:(?:can|could|would|will) you (?:please |kindly |also )?)?(?:give|tell|send|show|repeat|remind|let)(?: (?:me|us))?(?: (?:have|know|see|of|again))?(?: please)?(?: what)? ${OWN}${NUMBER}`,
  `i(?:d| would| will|ll)? (?:also )?(?:need|want|like)(?: to (?:have|know|get|see|note|write down))? ${OWN}${NUMBER}`,
  `i (?:forgot|lost|missed|misplaced|didnt (?:get|catch|see|note|write down)|dont (?:have|remember|know|see)|cant (?:find|see|remember)|never got|havent got) ${OWN}${NUMBER}`,
  `(?:is there|do (?:i|we|you) (?:have|get)|have (?:i|we|you) got|did (?:i|we) get|did you give me) ${ONE}${NUMBER}`,
  `(?:quel(?:le)? (?:est|etait)|cest quoi|cetait quoi)(?: deja)? ${OWN}${NUMBER}`,
  `(?:cest |cetait )?quel(?:le)? ${NUMBER}(?: (?:est ce|est il|cest|jai|ai je|cetait))?`,
  `(?:(?:pouvez|pourriez) vous |(?:peux|pourrais) tu |vous (?:pouvez|pourriez) |tu peux |est ce que vous (?:pouvez|pourriez) )(?:me |nous )?(?:re)?(?:donner|dire|rappeler|envoyer|indiquer|communiquer|redonner|redire)(?: encore)? ${OWN}${NUMBER}`,
  `(?:puis je|je peux|pourrais je|je pourrais|est ce que je (?:peux|pourrais)|jaimerais|je voudrais|je veux|jaimerais bien)(?: (?:avoir|ravoir|obtenir|connaitre|savoir|noter))? ${ONE}${NUMBER}`,
  `(?:re)?(?:donnez|donne|dites|dis|envoyez|envoie|rappelez|rappelle|indiquez) moi(?: encore)? ${OWN}${NUMBER}`,
  `(?:jai besoin|il me faut|il me faudrait|me faudrait)(?: de| du| d)? ?${OWN}?${NUMBER}`,
  `(?:jai (?:oublie|perdu|manque|pas note|pas recu)|je nai (?:pas|plus)(?: note| recu| eu)?|jai (?:pas|plus)|je (?:ne )?(?:trouve|vois) (?:pas|plus)|je (?:ne )?me souviens (?:pas|plus)(?: de| du)?) ${OWN}?${NUMBER}`,
  `(?:est ce que jai|ai je|y a t il|il y a|est ce quil y a|avez vous|vous avez) ${ONE}${NUMBER}`,
];
const ASKED = new RegExp(`^${LEADS}(?:${ASKS.join('|')})${TAIL}$`);
const SPOKEN_OF = new RegExp(NUMBER);
const LONGEST = 22;

/** "Which case number is this?", "could I get a reference?", « j'ai perdu mon numéro de dossier »: their own is wanted, and not what one is for. */
export function asksCaseNumber({ words, items }: Piece): boolean {
  if (words.length > LONGEST || !onlyWords(items)) return false;
  const text = textOf(words);
  return SPOKEN_OF.test(text) && ASKED.test(text);
}
