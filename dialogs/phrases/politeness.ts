/** Ways in which people ask us, and nobody else, to do what follows. Plain words, as a message is read; hyphens are left out. */

const COULD = '(?:could|can|would|might|will|were able to|are able to|would be able to|could maybe|could perhaps|could possibly|could please|could kindly)';
const SO = '(?:(?:very|really|so|most|greatly|truly|deeply|be) )*';

/** ... as "could you" does. */
export const asCouldYou = [
  `(?:i|we) (?:was|were|am|m|had been)(?: (?:just|also|only))? wondering (?:if|whether)(?: (?:maybe|perhaps|possibly))? (?:you|u) ${COULD}`,
  `(?:im|were|just|was) wondering (?:if|whether)(?: (?:maybe|perhaps|possibly))? (?:you|u) ${COULD}`,
  `i wonder (?:if|whether)(?: (?:maybe|perhaps))? (?:you|u) ${COULD}`,
  `(?:is|would|might) there (?:be )?(?:any|a|some) (?:possible )?(?:way|chance|possibility)(?: that)? (?:you|u)(?: guys)? ${COULD}`,
  `(?:any|some) (?:way|chance|possibility)(?: that)? (?:you|u)(?: guys)? ${COULD}`,
  '(?:is|would) there (?:be )?(?:any|a) (?:way|chance|possibility) (?:for (?:you|u)|to get (?:you|u)) to',
  `do (?:you|u) think(?: that)? (?:you|u) ${COULD}`,
  '(?:can|could|may|might) (?:i|we)(?: (?:please|just|also|kindly))* (?:ask|get|have|trouble|bother|request|beg) (?:you|u)(?: (?:please|kindly))? to(?: please)?',
  '(?:would|could|will) (?:you|u)(?: please)? be (?:so (?:kind|good|nice)|(?:kind|good|nice) enough)(?: as)? (?:to|and)',
  '(?:would|are) (?:you|u)(?: please)? be (?:able|willing) to', 'would (?:you|u) be willing to',
  `(?:id|wed|(?:i|we) (?:d|would|will)) ${SO}appreciate(?: it)?(?: (?:very much|greatly|a lot|so much))? if (?:you|u) ${COULD}`,
  `(?:id|wed|(?:i|we) (?:d|would|will)) ${SO}(?:be )?${SO}(?:grateful|happy|glad|obliged|thankful|delighted) if (?:you|u) ${COULD}`,
  `(?:itd|it (?:would|d|will)) ${SO}be ${SO}(?:great|nice|lovely|good|awesome|wonderful|helpful|fantastic|kind|kind of you|appreciated|perfect|super) if (?:you|u) ${COULD}`,
  '(?:is|would) it (?:be )?(?:ok|okay|possible|feasible|alright) for (?:you|u) to', '(?:is|would) it (?:be )?possible that (?:you|u)(?: (?:could|can))?',
  `(?:im |i am |were )?hop(?:e|ing)(?: that)? (?:you|u) ${COULD}`,
];

/** ... as "I need you to" does. */
export const asINeedYou = ['what (?:i|we)(?:d| would)? (?:really )?(?:need|want|like|have) is for (?:you|u) to', 'what id like is for (?:you|u) to'];

/** ... as « pouvez-vous » does. */
export const asPouvezVous = [
  '(?:je me|on se|nous nous|je) (?:demandais?|demande|demandions) si (?:vous|tu) (?:pouviez|pourriez|pouvez|pourrais|peux|pouvais|seriez capables? de|accepteriez de|auriez la gentillesse de)',
  'seriez vous (?:assez|si) (?:aimables?|gentils?|gentilles?|bons?|bonne) (?:pour|de)(?: bien vouloir)?',
  'auriez vous (?:la |l)?(?:gentillesse|bonte|amabilite|obligeance) de',
  'pensez vous (?:pouvoir|etre (?:capables?|en mesure) de)', 'seriez vous en mesure de', 'etes vous en mesure de',
  '(?:puis je|pourrais je|est ce que je (?:peux|pourrais|puis)|peut on|pourrait on) vous demander(?: de| d)?(?= \\w+(?:er|ir|re)\\b)',
  '(?:je|nous) vous (?:serais|serions) (?:tres )?reconnaissants? (?:de|si vous pouviez)(?: bien vouloir)?',
];

/** ... and with another form of the verb behind it. */
export const asPouvezVousQue = [
  '(?:est ce (?:il |quil |que )?)?(?:il |ce |ca )?(?:serait|est)(?: il| ce)? possible que vous(?: puissiez)?',
  '(?:est ce (?:que |quil |il )?)?(?:il )?y (?:a|aurait)(?: t)?(?: il)? (?:un )?moyen que vous(?: puissiez)?', '(?:pouvez|pourriez) vous faire en sorte que vous',
];

/** What is wished of us, before « que vous ... ». */
export const wishesThatYou = [
  '(?:je|on|nous|j) ?(?:voudrais|voudrait|voudrions|veux|veut|souhaite|souhaiterais|souhaiterait|souhaitons|aimerais|aimerait|aimerions|prefererais|apprecierais|demande)', 'j(?:aimerais|apprecierais)', '(?:jai|on a|nous avons|jaurais|on aurait) besoin', '(?:il )?(?:faut|faudrait)',
];
