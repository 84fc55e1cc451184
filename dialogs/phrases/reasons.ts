/** What people tell beside an order, and which changes nothing of it: why they want it. Plain words, as a message is read; hyphens are left out. */

const MY = '(?:my|our|the|this)';
const AM = '(?:im|i am|ill be|i will be|i m|were|we are|we re|we ll be|well be|we will be|ive been|i have been|we have been|weve been)';
const ADVERBS = '(?: (?:just|currently|now|still|also|all|both|really|quite|very|so|often|always|mostly|presently|usually))*';
const PLACES = '(?:office|desk|town|country|city|workplace|building)';
/** "I'm travelling", "we're short-staffed". */
const AWAY = [
  'travell?ing(?: (?:a lot|for work|abroad))?',
  'on (?:the road|the move|the go|the train|vacation|holidays?|leave|sick leave|parental leave|maternity leave|paternity leave|annual leave|medical leave|a (?:business )?trip|site|a (?:training )?course|pto)',
  'away (?:sick|work)', 'sick(?: at home)?', 'ill', 'unwell', `(?:away|absent)(?: from (?:my|the) ${PLACES})?`, `out(?: of (?:the )?${PLACES})?`, `not (?:in|at) (?:the|my|our) ${PLACES}`,
  'working (?:from home|remotely|off ?site|elsewhere|at home|outside|on site|on the road)',
  `moving(?: (?:offices?|house|desks|buildings?|premises|to (?:a|another) (?:new )?(?:office|building|desk)))?`,
  'in (?:a |an |back to back |the )?(?:meetings?|training|hospital|conference|transit)', `leaving(?: (?:the|my) ${PLACES})?`, 'busy', 'short ?staffed', 'short of staff', 'understaffed', 'swamped', 'abroad', 'overseas', 'driving', 'renovating',
  'at a (?:client|customer)s?(?: site)?', 'in a (?:hurry|rush|bind|pickle)', 'expecting',
].join('|');
/** What is broken, and whatever rings there is to ring elsewhere. */
const DEVICE = '(?:desk |office |work |own |old )*(?:phone|telephone|handset|headset|computer|laptop|internet|wifi)';
const FAILS = '(?: (?:is|has|just|s|isnt|is not|doesnt|does not|wont|stopped|went|completely|finally|now|been))* ?(?:broken|dead|died|broke(?: down)?|out of order|work(?:ing)?(?: any ?more)?|damaged|not working)';
const NOBODY = '(?:nobody|no one|noone|none of us)(?: (?:is|will be|s)|s)?(?: (?:here|there|around|in|available|at work|(?:in|at) (?:the|our) (?:office|desk|reception|front desk)))';

/** Clauses that tell it, by their whole wording. */
export const reasonsEnglish = [`${AM}${ADVERBS} (?:${AWAY})(?: (?:now|today|right now|at the moment|currently|again|a lot))?`, `${MY} ${DEVICE}${FAILS}`, NOBODY, '(?:ive|i have|i)(?: just)? (?:got|have) a new (?:phone|mobile|cell|cell phone|desk)', '(?:ive|i have|i)(?: just)? (?:changed|moved|switched) (?:jobs|roles|desks|offices)'];

const SUIS = '(?:je suis|on est|nous sommes|je serai|on sera|nous serons|jai ete|on a ete)';
const ADVERBES = '(?: (?:actuellement|presentement|toujours|encore|souvent|tous|toutes|vraiment|tres|tellement|en ce moment|la))*';
const ABSENT = [
  'en (?:deplacement|vacances|conge|conge de maladie|conge maladie|conge parental|conge de maternite|voyage(?: daffaires)?|reunion|formation|teletravail|arret de travail|arret maladie|rendez vous)',
  'malades?', 'absente?s?(?: du bureau)?', 'sur la route', 'sorties?', 'sorti', 'occupee?s?', 'debordee?s?', 'a (?:etranger|lhopital|hopital|exterieur|lexterieur)', 'hors du bureau', 'a court de personnel',
].join('|');
const APPAREIL = '(?:telephone|poste|casque|combine|appareil|ordinateur|portable|internet)';
const CASSE = '(?: de bureau| du bureau)?(?: (?:est|ne|a|vient de|nest))*(?: (?:completement|encore|toujours))? ?(?:brisee?|cassee?|morte?|mourir|en panne|defectueux|hors service|(?:marche|fonctionne) (?:pas|plus)|lache)';

/** ... in French. */
export const reasonsFrench = [
  `${SUIS}${ADVERBES} (?:${ABSENT})(?: (?:aujourdhui|maintenant|en ce moment|presentement))?`, '(?:je|on) (?:voyage|pars|part|demenage|mabsente|sabsente|absente|manque de personnel|(?:travaille|bosse) (?:de|a) (?:la maison|chez moi|distance)|travaille de chez moi|quitte le bureau)', '(?:je|on) (?:ne )?(?:suis|est|serai|sera) pas (?:au|a mon) (?:bureau|poste)', 'nous (?:demenageons|manquons de personnel|sommes en demenagement)',
  `(?:mon|notre|le) ${APPAREIL}${CASSE}`, '(?:il )?(?:ny|n y|y)(?: en)? a (?:plus )?personne (?:au bureau|ici|a la reception|sur place|la)', 'personne (?:nest|ne sera|est|sera) (?:au bureau|la|ici|a la reception|sur place|disponible)', '(?:jai|je viens davoir) un nouveau (?:telephone|cellulaire|cell|portable|bureau)',
];

const BOSS = '(?:my|our|the) (?:boss|manager|supervisor|director|ceo|owner|team lead(?:er)?|superior|administrator|admin)';
const PATRON = '(?:mon|ma|notre|le|la) (?:patronne?|boss|gestionnaire|superviseure?|directeur|directrice|responsable|superieure?|chef|cheffe|administrateur|administratrice)';

/** Behind an order, set off by a comma or a full stop: who wants it, and that it would be kind. */
export const besideOrders = [
  `${BOSS} (?:asked|wants|wanted|needs|requested|insists|told|approved|agreed|said|ordered)(?: me)?(?: (?:for|on|to))?(?: (?:it|that|this|so|do it|do that|do this|ask for it|ask|ask you|write|write you|call|call you))*`, `(?:at|on) ${BOSS}s? request`, `(?:its|it is) (?:for|on) ${BOSS}s? request`,
  '(?:that|it|this|thatd|itd)(?: (?:would|ll|will|d))? be (?:(?:really|very|so) )?(?:great|perfect|lovely|awesome|nice|super|wonderful|fantastic|helpful|appreciated|a (?:great|big|huge) help)', 'if (?:thats|that is|its|it is) (?:ok|okay|possible|alright|all right|fine)(?: with (?:you|u))?',
  'let me know(?: (?:once|when|as soon as) (?:its|it is|thats|that is)? ?(?:done|finished|complete|completed|set|in place))',
  `${PATRON} (?:la|l|me la|ma)? ?(?:demandee?|veut|exigee?|insiste)(?: (?:ca|cela|quon le fasse))?`, `a la demande de ${PATRON}`, `cest ${PATRON} qui (?:le|la|l) ?(?:demande|veut|a demande)`, '(?:ce|ca) (?:serait|sera) (?:tres |vraiment )?(?:super|parfait|genial|gentil|apprecie|bien|formidable|dun grand secours)', 'si (?:cest|ca vous|cela vous) (?:correct|bon|ok|va|convient)(?: pour vous)?',
];

/** ... and whether we can, or whether that is right. */
export const askedBehindOrders = [
  '(?:is (?:that|this|it)|would (?:that|this|it) be|will (?:that|this|it) be)(?: (?:ok|okay|possible|alright|all right|fine|doable|feasible|a problem|too much|something (?:you|u|that you) (?:can|could) do))(?: (?:for|with) (?:you|u))?', '(?:can|could|would|will) (?:you|u) (?:please )?(?:do (?:that|this|it)|manage (?:that|this|it)|help(?: me)?(?: with (?:that|this|it))?|take care of (?:that|this|it))(?: for me)?', 'does that work(?: for you)?',
  '(?:est ce (?:que )?(?:cest|ca serait|ce serait)?|cest|serait ce) ?(?:ok|possible|correct|faisable|bon)(?: pour vous)?', '(?:est ce que )?(?:ca|cela) (?:vous )?(?:va|convient|marche|fonctionne)(?: pour vous)?', '(?:pouvez|pourriez|peux|pourrais) (?:vous|tu) (?:faire (?:ca|cela)|le faire|maider|aider|vous en occuper)(?: pour moi)?',
];
