import { behindPerson, brings, helps, machines, otherMatters, persons, surePersons, talks, wishes } from '../../phrases/persons';
import type { Hearing } from '../../heard';
import type { Item } from '../things/items';
import { lastAnswer } from '../text/once';

const other = new Set(otherMatters);
const behind = new Set(behindPerson);

const whole = (pattern: string): RegExp => new RegExp(`(?:^| )${pattern}(?= |$)`);
const few = (most: number): string => `(?: [a-zù]+){0,${most}}`;

/** Somebody is spoken to, or with. */
const TALKS = [
  whole(`${talks.en}${few(4)} (?:to|with|w|from|over with)${few(3)} ${persons.en}`),
  whole(`${talks.fr}${few(4)} (?:a|avec|au|aux|du)${few(3)} ${persons.fr}`),
];
/** Somebody is fetched. */
const BRINGS = [whole(`${brings.en}${few(4)} ${persons.en}`), whole(`${brings.fr}${few(5)} ${persons.fr}`)];
/** Somebody is wished for, and nothing is wished of them that is another matter. */
const WISHES = [
  new RegExp(`(?:^| )${wishes.en}${few(3)} ${persons.en}(?: ([a-zù]+)|$)`),
  new RegExp(`(?:^| )${wishes.fr}${few(3)} ${persons.fr}(?: ([a-zù]+)|$)`),
];
/** "Is a technician available?", "any human around?", "y a-t-il un préposé" */
const THERE = [
  whole(
    `(?:is|are|any|isnt|arent|there)${few(3)} ${surePersons.en}${few(3)} (?:available|around|free|on duty|i can|i could|i may|to (?:talk|speak)|who can|that can)`,
  ),
  whole(`any(?: \\w+)? ${surePersons.en}`),
  whole(`(?:is|are) (?:anyone|anybody|someone|somebody)(?: [a-z]+){1,4} (?:online|available|on duty|around|at work|in the office|working)`),
  whole(`do you have(?: \\w+){0,2} (?:humans?|people|agents?|colleagues?|staff)`),
  whole(`(?:who|anyone|anybody|someone|somebody) else${few(4)} (?:ask|talk to|speak to|call|turn to)`),
  whole(`qui d?autre${few(4)} (?:poser|parler|demander|adresser|appeler)`),
  whole(`quelquun(?: [a-z]+){1,5} (?:en ligne|disponible|de garde|libre|en service)`),
  whole(`(?:avez vous|vous avez|as tu)(?: \\w+){0,3} (?:humains|agents|vraies personnes|conseillers|collegues|du monde)`),
  whole(`y a(?: t il| tu)?${few(3)} ${persons.fr}${few(3)} (?:disponible|disponibles|a qui|libre|pour)`),
];
/** "I was promised a call from one of your agents" */
const CALLS = [
  whole(`(?:call|callback|call back)(?: back)? from${few(3)} ${persons.en}`),
  whole(`(?:appel|rappel) (?:de |du |dun |dune )${few(3)} ${persons.fr}`),
  whole(`(?:appel|rappel)${few(3)} ${surePersons.fr}`),
];
/** "Can a human look at this?", "un de vos collègues pourrait-il m'aider" */
const HELPS = [
  whole(`${surePersons.en}${few(4)} ${helps.en}`),
  whole(
    `(?:someone|somebody|anyone|anybody)${few(6)} (?:take (?:this |it )?over|call me|phone me|ring me|call us|contact me|get back to me)`,
  ),
  whole(`${surePersons.fr}${few(4)} ${helps.fr}`),
  whole(`quelquun${few(6)} (?:prendre le relais|prenne le relais|me rappel\\w+|rappel\\w+|me contact\\w+)`),
];
const CALLS_ME = '(?: (?!cant|cannot|not|dont|doesnt|wont|couldnt|nobody|who|that|ne|pas|plus)[a-zù]+)';
/** "I want a human to call me back about my bill": what it is about makes no other matter of it. */
const CALLED_ABOUT = [
  whole(
    `(?:${surePersons.en}|someone|somebody|anyone|anybody)${CALLS_ME}{0,3} (?:call|phone|ring|contact)(?: back)? (?:me|us)(?: back)? (?:about|regarding|concerning)`,
  ),
  whole(`(?:${surePersons.en}|someone|somebody|anyone|anybody)${CALLS_ME}{0,3} get back to (?:me|us) (?:about|regarding|concerning|on)`),
  whole(
    `(?:${surePersons.fr}|quelquun|(?:veux|voudrais|aimerais|jaimerais|souhaite|faudrait|faut) (?:qu)?on)${CALLS_ME}{0,4} (?:me |nous |m|n)(?:rappel\\w+|contact\\w+|recontact\\w+|telephone\\w*) (?:au sujet|a propos|concernant|pour)`,
  ),
];
/** "Could we do this with a person instead", "with one of your guys" */
const TOGETHER = [
  whole(`with (?:a|an|another|one of (?:the|your|my))(?: \\w+)? (?:${surePersons.en}|guys|folks|people)`),
  whole(`avec (?:une?|un de vos|une de vos|lun de vos)(?: \\w+)? ${surePersons.fr}`),
];
/** "One of your people", "un de vos employés": whoever it is. */
const ONE_OF = [
  whole(
    '(?:need|want|get|have|like|send|bring|call|ask|give me|talk|speak|connect|through)(?: [a-z]+){0,3} (?:of your|of the|an|your) (?:guys|folks|people|employees?|team|staff)',
  ),
  whole('(?:faut|veux|voudrais|besoin|chercher|appelez)(?: [a-z]+){0,3} (?:de vos|de votre) (?:employes?|gens|equipe|personnel)'),
];
/** "Can I ask one of your colleagues about this first?", "j'ai une question pour un de vos agents" */
const ASKED = [
  whole(
    `(?:ask|check(?: this| it)? with|consult|questions? for|something to ask|run (?:this|it) (?:by|past))${few(2)} (?:(?:one|some|any|someone|somebody) of your [a-z]+|an? (?:colleague|agent|employee) of yours|your (?:colleagues?|agents?|staff|people)|a real (?:person|human)|(?:someone|somebody) (?:there|on your (?:team|side|end)|from your \\w+|at your \\w+))`,
  ),
  whole(
    `(?:demander|verifier|valider|consulter|poser|questions?)${few(4)} (?:a|avec|pour|aupres de|aupres d) (?:(?:l?une?|quelquun) (?:de|d|parmi) (?:vos [a-z]+|votre [a-z]+|chez vous)|vos collegues|vos agents|une vraie personne)`,
  ),
];
/** "Who can I talk to about this?", "this should be handled by a person" */
const BY = [
  whole(`(?:who|whom) (?:can|could|may|do|should) i (?:talk|speak|turn|complain)(?: to| with)?`),
  whole(`a qui (?:puis je|je peux|pourrais je|dois je|est ce que je peux) (?:en |m)?(?:parler|adresser|madresser|plaindre|demander)`),
  whole(`by (?:a|an|one of your)(?: \\w+)? ${surePersons.en}`),
  whole(`par (?:une?|un de vos)(?: \\w+)? ${surePersons.fr}`),
  whole(`(?:vraie? |real )(?:personne|person|humain|human)${few(3)} (?:a qui|i could ask|to ask)${few(2)}`),
];
/** "I'd like to lodge a complaint", "j'ai une plainte à faire": that is taken by a person. */
const COMPLAINS = [
  whole(
    '(?:i|id|ive|we|wed|weve)(?: (?!not\\b|never\\b|dont\\b|wont\\b)[a-z]+){0,4} (?:lodge|make|file|register|raise|have|got) an?(?: [a-z]+)? complaint(?: to make| about (?:you|your|this|the service))?',
  ),
  whole('(?:i|id|we|wed) (?:(?:want|would|like|need|wish|have|really|just|also|do|d) ){1,4}to complain'),
  whole('(?:je|jaimerais|on|nous)(?: (?!pas\\b)[a-z]+){0,4} (?:faire|deposer|formuler|porter|loger) (?:une )?plainte'),
  whole('(?:jai|nous avons|on a) une plainte(?: a (?:faire|deposer|formuler))?'),
];
/** Not with a bot. */
const REFUSES = whole(
  `(?:dont|do not|wont|will not|refuse|not|no more|hate|tired of|sick of|enough|stop|done with|out of|ne|fini avec|refuse|pas|plus|marre|assez)${few(6)} ${machines}`,
);
/** "An employee please, not a machine", « une vraie personne, pas une machine »: who else is wanted than who answers. */
const INSTEAD = new RegExp(
  `^(?!(?:are|is|am|im|youre|its|you are|i am|it is|etes|es|cest|je|tu|vous)\\b).+ (?:not|instead of|rather than|and no|pas|plutot qu\\w*|au lieu d\\w*|et non) (?:(?:to|with|avec|a|par|by) )?(?:an? |une? |some |the |this |your )?${machines}(?: ;?(?: ?(?:please|pls|svp|thanks|merci|again|here)))*$`,
);
/** "I'm not very good with computers": told of oneself. */
const NOT_GOOD =
  /(?:^| )(?:not|no|never|nt|isnt|pas)(?: (?:very|really|so|too|that|at all|tres|trop|vraiment))* (?:good|great|comfortable|familiar|savvy|skilled|used|an expert|habiles?|a laise|doue\w*|bonn?e?|habitue\w*)(?= |$)/;
const SPEAKS =
  /(?:^| )(?:talk\w*|speak\w*|chat\w*|deal\w*|discuss\w*|with|more|want|like|parler?|parle|jaser|discuter|traiter|avec|de|du|aux|au|un) /;
const ESCALATES =
  /(?:^| )(?:escalat\w+|escalade[rz]?|human (?:help|assistance|support|being|contact)|aide humaine|laide (?:dun|de lun) humain|aide dun humain|assistance humaine)(?= |$)/;
/** "N'appelez personne", "je n'ai besoin de personne": nobody. */
const NOBODY =
  /(?:^| )(?:ne|n[aei][a-z]*|nappel\w*|nattend\w*) (?:\w+ ){0,5}personne(?= |$)(?! d?autre a qui)|(?:^| )personne (?:ne|n\w+|nest)(?= |$)/;

/** "I have someone at the door", "j'ai quelqu'un dans mon bureau", "un instant, quelqu'un m'appelle": whoever it is, they are not ours. */
const SOMEBODY_HERE =
  /(?:^| )(?:(?:i|ive|weve|we)(?: (?:have|got|ve))* (?:someone|somebody|a (?:visitor|customer|client|patient))|theres (?:someone|somebody)|(?:jai|il y a|y a|ya) (?:quelquun|du monde|un (?:visiteur|client|patient))) (?:at|in|on|with me|here|waiting|a la|dans|au|sur|ici|avec moi|devant|qui (?:attend|sonne|frappe|arrive))(?= |$)(?!.*(?: parler| talk| speak| help me| maider))|(?:^|(?:instant|minute|seconde|attendez|moment) ;? ?)quelquun (?:m|me )appelle(?= |$)/;

/** The person is not wanted (any more). */
const DECLINES = [
  whole(
    `(?:never ?mind|nvm|forget(?: about)?|cancel|leave|scrap|skip|drop|stop (?:looking|searching|calling|getting)(?: for)?|no(?: more)?(?: need)?(?: for)?|no longer (?:need|want)|without)(?: \\w+){0,3} ${persons.en}`,
  ),
  whole(
    `(?:dont|do not|didnt|wont|will not|not)(?: \\w+){0,2} (?:need|want|wait|waiting|get|call|bother|disturb|fetch|bring|involve)(?: \\w+){0,4} ${persons.en}`,
  ),
  whole(`(?:manage|do|go on|continue|cope|fine) (?:\\w+ ){0,3}without (?:\\w+ ){0,2}${persons.en}`),
  whole(`(?:oubli\\w*|annul\\w*|arret\\w* de (?:chercher|appeler)|plus besoin|pas besoin)(?: \\w+){0,4} ${persons.fr}`),
  whole(`laisse\\w* (?:(?:faire|tomber)(?: \\w+){0,2} )?${persons.fr}`),
  whole(`(?:aucune?|sans|pas|pas de|passer de)(?: votre| vos| un)? ${persons.fr}`),
  whole(
    `(?:ne|nai|nen|ny|naurai)(?: \\w+){0,4} (?:besoin|attendrai|attendre|attends|veux|derange\\w*|appele\\w*|appelle)(?: \\w+){0,4} ${persons.fr}`,
  ),
  whole(`(?:derangez|derange|appelez|appelle|besoin de|cherchez) personne`),
  /(?:^| )nappel\w+ (?:personne|pas)(?= |$)/,
];
const STAYS = [
  /(?:^| )(?:rather|prefer(?: to)?|ill|i will|lets|just|want to|id like to) (?:go on|continue|carry on|keep going|keep talking|stay|talk|chat|do (?:it|this)) (?:with|to) you(?= |$)/,
  /(?:^| )(?:you can help me|you and me then|you will do|you do just fine)(?= |$)/,
  /(?:^| )(?:prefere|vais|veux|voudrais|aimerais|jaimerais) (?:mieux )?(?:continuer|poursuivre|rester|parler|avancer) avec (?:vous|toi)(?= |$)/,
  /(?:^| )(?:vous pouvez maider|continuons ensemble|continuons vous et moi)(?= |$)/,
  /(?:^| )(?:out of|leave|my place in|my spot in|cancel) (?:\w+ ){0,4}(?:queue|line)(?= |$)/,
  /(?:^| )(?:de|quitter|place dans|quitte) (?:la |ma )?file(?= |$)/,
  /(?:^| )(?:dont|do not|wont|will not|cant|cannot) (?:\w+ ){0,3}wait(?: any ?(?:longer|more)| for (?:\w+ ){0,2}(?:human|person|agent|colleague))?(?: \w+)?$/,
  /(?:^| )(?:veux|peux|vais) (?:plus|pas) attendre(?: plus longtemps)?$/,
];

/** "How do I transfer a call to a colleague", "put someone on hold": what one does with a telephone. */
const HANDLES_CALLS =
  /^(?:how|what|can i|could i|comment|est ce que je peux|puis je)\b.*(?:\bcalls?\b|\bon hold\b|\bappels?\b|\ben attente\b)/;

/** "I need an extension for somebody who joined us": somebody who gets it, and whom nobody asks for. */
const FOR_SOMEBODY =
  /(?:^| )(?:extension|line|account|user|login|seat|phone|poste|ligne|compte|utilisateur|identifiant|telephone) (?:set up |ready )?(?:for|pour) /;

/** Without any of these nothing of it is said: most sentences are done with here. */
const ANY = new RegExp(
  `${persons.en}|${persons.fr}|${machines}|who |a qui |escal|humain|on (?:me|nous) |guys|folks|people|employ|gens|personnel|equipe|team|autre|else|with you|avec (?:vous|toi)|you (?:and|can|will|do)|vous pouvez|queue|line|file|wait|attendre|ensemble|complain|plainte`,
);

const SURE = new RegExp(`(?:^| )(?:${surePersons.en}|${surePersons.fr})(?= |$)`);
/** Says how, not what. */
const ON_THE_LINE = / (?:on the (?:line|phone)|by phone|par telephone|au telephone|en ligne)(?= |$)/g;

/** "They complained to my boss": somebody's own people are none of ours. */
const OWN_PEOPLE =
  / (?:my|our|his|her|their|mon|ma|mes|notre|nos|son|sa|ses|leurs?) (?:boss|managers?|supervisors?|colleagues?|coworkers?|team|receptionist|reception|patronn?e?|chefs?|superieure?|collegues?|gerante?|equipe)(?= |$)/g;

/** The words with a stop where the sentence has one: nothing is read across it. Undefined: nothing of it is said. */
const aboutPersons = lastAnswer((items: readonly Item[]): string | undefined => {
  const words: string[] = [];
  for (const item of items) {
    if (item.is === 'word') words.push(item.text);
    else if (item.is !== 'mark') return undefined;
    else if (/^[.,;:!?]$/.test(item.text)) words.push(';');
  }
  while (words.length > 1 && words.at(-1) === ';') words.pop();
  const text = words.join(' ');
  return ANY.test(text) ? ` ${text}`.replace(OWN_PEOPLE, ' ;').slice(1) : undefined;
});

/** Nobody asks for a person in more words in one breath. */
const MOST = 22;

/**
 * A person is wanted, however it is put: spoken to, fetched, asked for, asked whether there is one; or no bot. Not where the
 * sentence is about calls, users or a PIN, nor where "nobody" is meant.
 */
export function wantsPerson(words: readonly string[], items: readonly Item[]): boolean {
  const text = words.length > MOST ? undefined : aboutPersons(items);
  if (text === undefined || declines(text, words)) return false;
  if (SOMEBODY_HERE.test(text)) return false;
  if (NOBODY.test(text) || HANDLES_CALLS.test(text)) return false;
  if (TALKS.some((pattern) => pattern.test(text)) && !words.includes('calls') && !words.includes('appels')) return true;
  if (COMPLAINS.some((pattern) => pattern.test(text))) return true;
  if (CALLED_ABOUT.some((pattern) => pattern.test(text))) return true;
  if (
    text
      .replace(ON_THE_LINE, '')
      .split(' ')
      .some((word) => other.has(word))
  )
    return false;
  if (FOR_SOMEBODY.test(text)) return false;
  if (CALLS.some((pattern) => pattern.test(text))) return true;
  if (
    ESCALATES.test(text) ||
    BRINGS.some((pattern) => pattern.test(text)) ||
    THERE.some((pattern) => pattern.test(text)) ||
    HELPS.some((pattern) => pattern.test(text))
  )
    return true;
  if (BY.some((pattern) => pattern.test(text)) || ASKED.some((pattern) => pattern.test(text))) return true;
  if (TOGETHER.some((pattern) => pattern.test(text)) || ONE_OF.some((pattern) => pattern.test(text))) return true;
  if (INSTEAD.test(text) && !NOT_GOOD.test(text)) return true;
  if (REFUSES.test(text) && SPEAKS.test(text) && !NOT_GOOD.test(text)) return true;
  return WISHES.some((pattern) => {
    const found = pattern.exec(text);
    return found !== null && (found[1] === undefined || behind.has(found[1]));
  });
}

const declines = (text: string, words: readonly string[]): boolean =>
  DECLINES.some((pattern) => pattern.test(text)) &&
  !words.some((word) => other.has(word) || /^(?:bots?|robots?|machines?|but|mais|instead|plutot)$/.test(word));

/** They are not needed (any more): said of somebody who was called, or of one by a name that the bot does not have. */
export function declinesPerson(words: readonly string[], items: readonly Item[], { handling }: Pick<Hearing, 'handling'>): boolean {
  const text = words.length > MOST ? undefined : aboutPersons(items);
  if (text === undefined) return false;
  if (handling === undefined) return declines(text, words) && SURE.test(text);
  return declines(text, words) || STAYS.some((pattern) => pattern.test(text));
}
