/**
 * Parts of patterns over plain words (no accents, no apostrophes: `quelquun`, `dont`), in both languages. They stand in regular
 * expressions between word borders.
 */

/** Who is wanted. Common slips of the keyboard with them. */
export const persons = {
  en: '(?:humans?|people|persons?|agents?|agnets?|agants?|aget|reps?|representat\\w+|representit\\w+|represant\\w+|operators?|operater|someone|somebody|anyone|anybody|some one|technicians?|specialists?|advis[eo]rs?|supervisors?|managers?|boss|colleagues?|coworkers?|receptionist|reception|support(?: staff| team| desk)?|your team|help ?desk|service desk|customer (?:care|service|support)|tech(?:nical)? support|whoever is in charge|who is in charge)',
  fr: '(?:humains?|personnes?|quelquun|agents?|agnets?|conseill\\w+|represent\\w+|represant\\w+|operat(?:eur|rice)s?|technicien\\w*|prepose\\w*|superviseur\\w*|gerante?|responsables?|patron\\w*|chef|collegues?|votre equipe|specialistes?|soutien(?: technique)?|service (?:technique|client\\w*|a la client\\w*)|centre (?:daide|dassistance|assistance|aide)|reception|du monde)',
} as const;

/** Said without any doubt of a person, not of the bot: what one may ask whether it is there. */
export const surePersons = {
  en: '(?:humans?|persons?|agents?|reps?|representat\\w+|operators?|technicians?|specialists?|supervisors?|managers?|colleagues?|one of your people)',
  fr: '(?:humains?|personnes?|agents?|conseill\\w+|represent\\w+|operat(?:eur|rice)s?|technicien\\w*|prepose\\w*|superviseur\\w*|gerante?|responsables?|collegues?)',
} as const;

/** What is told to somebody, or said with them. */
export const talks = {
  en: '(?:talk\\w*|connected|speak\\w*|chat\\w*|discuss\\w*|explain\\w*|tell|say|complain\\w*|complaint|deal\\w*|escalat\\w*|switch\\w*)',
  fr: '(?:parler|parle|jaser|discuter|expliquer|dire|dirai|plaindre|plainte|communiquer|communication|echanger|traiter|affaire|relation|clavarder)',
} as const;

/** Somebody is to be brought, or one is to be brought to them. */
export const brings = {
  en: '(?:get|give|bring|find|put|hand|pass|transfer|connect|fetch|reach|call in|ask for|redirect me|forward me|connected|put me in touch|refer me|loop in|involve|bring in|add in)',
  fr: '(?:pass\\w+|mett\\w+|mets|transfer\\w+|donne\\w*|chercher|venir|appele\\w*|appelle|joindre|trouve\\w*|impliqu\\w+|connect\\w+|avoir|contacter|redirigez moi|renvoyez moi|faites entrer|entrer)',
} as const;

/** It is wanted. */
export const wishes = {
  en: '(?:want|need|prefer|like|have|demand|require|expect)',
  fr: '(?:veux|voudrais|aimerais|jaimerais|prefere|faut|faudrait|souhaite|besoin|exige|demande)',
} as const;

/** Somebody is there, or is to do something for the speaker. */
export const helps = {
  en: '(?:take (?:this |it )?over|call me|phone me|ring me|call us|contact me|get back to me|look at|look into|(?:have|take) a look|help me|assist|deal with|handle|join)',
  fr: '(?:prendre le relais|prenne le relais|rappel\\w+|contact\\w+|regard\\w+|aide\\w*|occup\\w+|prendre en charge)',
} as const;

/** What answers here. */
export const machines = '(?:bots?|robots?|chat ?bots?|machines?|computers?|an ai|ordinateurs?|automates?)';

/** With one of these the sentence is about something else. */
export const otherMatters: readonly string[] = [
  'calls', 'forward', 'forwarding', 'forwarded', 'divert', 'redirect', 'phone', 'line', 'voicemail', 'pin', 'nip', 'code', 'password', 'user', 'users', 'login', 'invoice', 'bill', 'added', 'removed', 'remove', 'add', 'device',
  'appels', 'renvoi', 'renvoyer', 'renvoyez', 'rediriger', 'redirigez', 'telephone', 'messagerie', 'passe', 'utilisateur', 'utilisateurs', 'identifiant', 'facture', 'ajouter', 'ajoutez', 'supprimer', 'retirer', 'appareil',
];

/** What may follow the person in a wish; anything else makes another matter of it: "I need a person added". */
export const behindPerson: readonly string[] = [
  'please', 'pls', 'now', 'here', 'instead', 'first', 'right', 'today', 'then', 'for', 'to', 'who', 'that', 'about', 'on', 'in', 'from', 'with', 'at', 'and', 'not', 'because', 'rather', 'asap', 'immediately', 'being', 'beings', 'else', 'real', 'only', 'again', 'available', 'of', 'this', 'so',
  'svp', 'sil', 'maintenant', 'ici', 'icitte', 'plutot', 'dabord', 'pour', 'qui', 'que', 'a', 'au', 'avec', 'de', 'du', 'et', 'pas', 'en', 'reel', 'reelle', 'vrai', 'vraie', 'dautre', 'competent', 'competente', 'la', 'tout', 'car', 'parce', 'stp', 'humaine', 'responsable',
];
