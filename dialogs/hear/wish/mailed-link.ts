import { isGivenName } from '../../phrases/given-names';
import type { Act } from '../../phrases/phrases';
import { people } from '../../phrases/roles';
import { subjectsIn, whoseOrOnly } from './forwarding';
import type { Manner } from '../sentence/manner';
import type { Meaning } from '../meaning';
import { inTurn } from '../text/in-turn';
import { givesThem, isSomebodys } from '../sentence/owned';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { wordAt } from '../things/items';

/** What is done by a link that is mailed: a new password, the welcome mail once more. */
export const linkKinds = { password: 'password.reset', 'welcome-mail': 'welcome.resend' } as const;
export type LinkTopic = keyof typeof linkKinds;
export type LinkKind = (typeof linkKinds)[LinkTopic];

/** "Don't reset my password", "je ne veux pas changer mon mot de passe". */
const REFUSED =
  /\b(?:dont|do not|never|not to|no need to|rather not) (?:\w+ ){0,3}?(?:reset|change|set|replace|update|unlock|send|resend|make|need|want)\b|\b(?:changez|reinitialisez|renvoyez) pas\b|\b(?:(?:must|should|shall|may) not|mustnt|shouldnt|(?:doit|doivent|devrait) pas)\b/;
const REFUSED_BY_NE = [/\bne? ?(?:veux|faut|faites|changez|reinitialisez|renvoyez|envoyez|souhaite|ai besoin)\b/g, /\bpas\b/g];
/** "The link does not work", "my password isn't accepted": how to get on is asked. */
const MISSED = /\b(?:received?|got|get|came|come|arrived?|arrive|see|find|recue?s?|arrivee?s?|trouve)\b/;

/** "I got a welcome mail": what to do with it is asked, not another one. */
const HAS = /\b(?:i|ive|we|weve) (?:\w+ )?(?:got|received)\b|\b(?:jai|nous avons|on a) (?:bien )?(?:recu|eu)\b/;
const LACKS =
  /\b(?:not|never|no|didnt|havent|expired|lost|deleted|again|another|new|pas|jamais|rien|expire|perdu|efface|autre|encore|nouveau)\b/;

/** "My password is ••••••": told although nobody asked for it, and none is wished for. */
const TOLD =
  /^(?:\w+ ){0,3}(?:my|our|the|mon|notre|le) (?:\w+ ){0,2}(?:password|passwd|pwd|pw|mdp|mot de passe)(?: (?:for|to|on|of|pour|de|du|sur)(?: \w+){1,3})? (?:is|est)$/;

/** "The link doesn't work for our new colleague", "our new colleague never got her invitation": who was added, and wants the mail again. */
const LINK_FAILS =
  /\b(?:links?|invit\w+|liens?)\b.*\b(?:expired?|works?|working|opens?|again|never|another|fresh|dead|broken|marche|fonctionne|expiree?|jamais|encore|autre)\b|\b(?:never|hasnt|didnt|havent|not|cant|cannot|couldnt|expired|jamais|pas|expire)\b.*\b(?:links?|invit\w+|liens?)\b/;
export const linkFails = (text: string): boolean => text.length <= LONGEST && LINK_FAILS.test(text);
/** No longer, in characters. */
const LONGEST = 240;

/** What a sentence about it wants; "can I" is ambiguous even to people. */
export function wantedOfLink(
  topic: LinkTopic,
  words: readonly string[],
  act: Act,
  manner: Manner,
): 'nothing' | 'answer' | 'either' | 'change' {
  const text = textOf(words);
  if (!WORDS[topic].test(text) && !(topic === 'welcome-mail' && linkFails(text))) return 'nothing';
  if ((REFUSED.test(text) || inTurn(text, ...REFUSED_BY_NE)) && !(topic === 'welcome-mail' && MISSED.test(text))) return 'nothing';
  if (topic === 'password' && TOLD.test(text)) return 'answer';
  if (topic === 'password' && manner === 'polite-you' && LOOKS_AT.test(text) && !DOES.test(text)) return 'answer';
  if (manner === 'polite-me') return act !== 'ask' || GETS.test(text) ? 'either' : 'answer';
  if (manner === 'order' && act === 'ask' && topic === 'password' && inTurn(text, ...SHUT_OUT)) return 'either';
  if (topic === 'welcome-mail' && manner === 'order' && HAS.test(text) && !LACKS.test(text)) return 'answer';
  if (manner === 'question' || (act === 'ask' && manner !== 'polite-you')) return 'answer';
  return 'change';
}

/** Each topic by its words: what the head alone takes for it goes by letters. */
const WORDS: Readonly<Record<LinkTopic, RegExp>> = {
  'welcome-mail':
    /\b(?:(?:creat|mak|choos|defin|pick)\w* (?:(?:my|a|the|our|own|first) )*password|(?:creer|choisir|definir|faire) (?:mon|un|le) mot de passe|(?:creer|ouvrir) (?:mon|un|le|son) (?:compte|profil)|creat\w* (?:(?:my|a|an|the|our|her|his) )(?:account|profile)|welcom\w*|activat\w*|invit\w*|set ?up|setting|sign ?up|started|bienvenue|(?:courriels?|mails?|emails?) (?:d ?)?accueil|configur\w*|activ\w*|inscri\w*|demarr\w*|new account|nouveau compte|registr\w*|onboard\w*)\b/,
  password:
    /\b(?:pass\w*|pwd|pw|pass|creds?|credentials?|mdp|mot de|lock\w*|unlock\w*|(?:de)?bloqu\w*|verrouill\w*|log\w*|sign\w*|connect\w*|reset\w*|reinitialis\w*|portal|portail|site|web\w*|link|lien|temporary|temporaire)\b/,
};

/** "Can I get a password reset?" */
const GETS = /\b(?:get|have|receive|avoir|obtenir|recevoir)\b/;
/** "My password doesn't work": nobody knows yet whether another one helps, so both ways are offered. */
const SHUT_OUT = [
  /\b(?:my|mon|i|je|ne|narrive)\b/g,
  /\b(?:pass\w*|pwd|mdp|creds?|credentials?|log ?in\w*|logging|sign ?in|signing|connecter?)\b/g,
  /\b(?:work\w*|accept\w*|wrong|incorrect|refused|expired|marche|fonctionne|accepte|refuse|expire|portal|portail|site|website)\b/g,
];

/** "Can you see my password?": nothing is to be done to it. */
const LOOKS_AT = /\b(?:see|read|view|know|voir|vois|voyez|lire|lisez|connaitre|connaissez)\b/;
const DOES = /\b(?:re?set\w*|chang\w*|new|another|send|unlock\w*|reinitialis\w*|nouveau|autre|(?:r?en)voy\w*|debloqu\w*|deverrouill\w*)\b/;

const THING =
  '(?:password|passwd|pwd|mdp|mot de passe|passe|account|compte|login|portal|welcome|invitation|activation|setup|set up|bienvenue|courriel|email|mail|link|lien)';
const OWN = new RegExp(
  `\\b(?:my|mon|ma|mes|our|notre|nos|own)\\b(?: \\w+){0,3} ${THING}\\b|\\b(?:for|pour|to|a) (?:me|myself|moi)\\b|\\b(?:send|mail|email|resend) me\\b|\\bme (?:renvo\\w+|envo\\w+)|\\b(?:i|ive|im|je|jai|nai)\\b`,
);
const THIRD = new RegExp(
  `\\b(?:his|her|hers|their|theirs|son|sa|ses|leurs?)\\b (?:\\w+ ){0,2}?${THING}\\b|\\b(?:for|pour|to|a) (?:him|her|them|lui|elle|eux)\\b`,
);

/** "The welcome mail for a colleague", "... to one of my people", « pour la nouvelle » : of somebody who is not named. */
const STAFF =
  '(?:colleagues?|coworkers?|employees?|assistant|secretary|boss|receptionist|hires?|starters?|interns?|trainees?|team|staff|collegues?|employee?s?|adjointe?|secretaire|patronn?e?|receptionniste|recrues?|stagiaires?|equipe)';
const FOR_PERSON = new RegExp(
  `\\b(?:for|to|pour|a|au|aux)(?: (?:a|an|my|our|the|one|another|some|new|of|two|both|une?|mon|ma|notre|l|le|la|nos|mes|autre|nouvelle|nouveau|nouvel|nouveaux|de|dun|dune|deux))* (?:${STAFF}|people|person|girl|guy|lady|woman|man|personnes?|fille|gars|dame|(?:nouvelle|nouveaux?)$)\\b(?! (?:mail|email|e|link|page|portal)\\b)`,
);
const OF_STAFF = new RegExp(
  `\\b(?:one|two|some|someone|somebody|quelquun|une?|deux) (?:of|in|on|from|de|dans|du) (?:my|our|the|mes|nos|mon|ma|notre|l)\\b|\\b(?:my|our|mon|ma|notre|nos|mes) (?:\\w+ ){0,2}?${STAFF}\\b`,
);
/** ... unless the speaker has one of their own. */
const MINE = new RegExp(`\\b(?:my|mon|ma|mes|own)(?: \\w+){0,2} ${THING}\\b|\\b(?:for|pour|to|a) (?:me|myself|moi)\\b`);
/** "A password reset for my colleague", "to Louis", "Louis forgot the password": of somebody by trade or name. */
const TO_THEM = /\b(?:to|for|of|pour|de|du|a|au) (?:(?:my|our|the|a|mon|ma|notre|le|la|un|une|new|poor|dear) ){0,3}([a-z]{3,})\b/g;
const THEY_LACK =
  /\b([a-z]{3,}) (?:needs|forgot|forgets|lost|has forgotten|has lost|wants|cant|cannot|is locked|a oublie|a perdu|a besoin|veut|ne peut)\b/g;
/** "Send Hannah a new password", "reset Hannah password". */
const THEIRS =
  /\b(?:send|mail|email|resend|give|get|make|envo\w+|donne\w*) ([a-z]{3,})(?: \w+)? (?:a|an|another|the|new|his|her|un|une|son|sa|le|la) |\b([a-z]{3,}) (?:passwords?|passwd|pwd|mdp)\b/g;
/** "Hannah Weber needs a new one". */
const NAMED_LACKS =
  /\b([a-z]{3,}) [a-z]{3,} (?:needs|forgot|forgets|lost|has forgotten|has lost|wants|cant|cannot|is locked|a oublie|a perdu|a besoin|veut|ne peut)\b/g;
const isOther = (name: string): boolean => persons.has(name) || FAMILY.test(name) || isGivenName(name);
const FAMILY =
  /^(?:wife|husband|mother|father|mom|mum|dad|son|daughter|sister|brother|partner|friend|femme|mari|mere|pere|fils|fille|soeur|frere|amie?|conjointe?)$/;
/** "Somebody in my office needs", "un de mes employés a oublié": one of several, whoever it is. */
const ONE_OF_US =
  /^(?:\w+ ){0,4}?(?:(?:somebody|someone|quelquun)(?: (?:else|dautre))?|(?:one|a few|two|some) of (?:my|our|the) \w+|(?:une?|deux) de (?:mes|nos) \w+)(?: (?:in|on|at|from|here|dans|de|du|chez|ici)(?: (?:my|our|the|mon|ma|notre|le|la|l))?(?: \w+){0,2}?)? (?:needs?|forgot|forgets|lost|wants?|cant|cannot|has (?:forgotten|lost)|is locked|is (?:shut|stuck)|hasnt|a (?:oublie|perdu|besoin)|ne (?:peut|se|retrouve)|narrive|veut)\b/;
export const isForOther = (words: readonly string[]): boolean =>
  ONE_OF_US.test(textOf(words)) ||
  [TO_THEM, THEY_LACK, NAMED_LACKS].some((pattern) => [...textOf(words).matchAll(pattern)].some(([, name = '']) => isOther(name))) ||
  [...textOf(words).matchAll(THEIRS)].some(
    ([, name = '', owner = '']) => isGivenName(name) || isGivenName(owner.replace(/s$/, '')) || isGivenName(owner),
  );
const persons = new Set(people.filter((word) => !/^(?:user|office|utilisateur|usager|personnes)$/.test(word)));

/** What somebody else may own, as it is called right behind them. */
const OWNED = new RegExp(`^${THING}$`);

/** "102 says the link expired", « le 102 dit que son lien ne marche pas »: whose it is. */
const isReported = ({ items }: Piece): boolean =>
  items.some(
    (item, i) =>
      (item.is === 'extension' || item.is === 'login' || (item.is === 'number' && /^\d{3,5}$/.test(item.value))) &&
      /^(?:says?|said|tells|reports|reported|claims|complains|asks|wrote|dit|demande|signale|ecrit)$/.test(wordAt(items, i + 1)),
  );

/**
 * Begins it: a new password for the speaker alone, the welcome mail also for users who are named by extension or login. For
 * somebody named in any other way nothing is begun, least of all for the speaker. `self`: it is the speaker's.
 */
export function addLink(meaning: Meaning, piece: Piece, kind: LinkKind): void {
  const text = textOf(piece.words);
  const third = THIRD.test(text) || givesThem(text);
  const self = OWN.test(text) && !third;
  const named = kind === 'welcome.resend' ? subjectsIn(piece, ['subject', 'plain', 'target']) : subjectsIn(piece);
  if (kind === 'password.reset' && !self && isReported(piece)) return void meaning.unsupported.add('password');
  const others = kind === 'password.reset' && self ? [] : named;
  const isForPerson = FOR_PERSON.test(text) && !MINE.test(text);
  const somebody = isForPerson || (!self && (third || isSomebodys(piece, OWNED) || isForOther(piece.words) || OF_STAFF.test(text)));
  if (kind === 'password.reset' && (others.length > 0 || somebody)) return void meaning.unsupported.add('password');
  // "Her account (102) is not activated, please resend the welcome mail": of whom it was begun for.
  if (others.length === 0 && !self && meaning.frames.some((frame) => frame.kind === kind && frame.subjects.length > 0)) return;
  if (others.length === 0 && somebody) {
    others.push(...whoseOrOnly(meaning, piece));
    if (others.length === 0) return void (meaning.nobody = kind);
  }
  meaning.frames.push({ kind, subjects: others, self });
}
