import type { Fields } from '../../../machines/words';
import { adds, newcomers, surelyAdds } from '../../phrases/new-users';
import { isGivenName } from '../../phrases/given-names';
import type { Item } from '../things/items';
import { says } from '../text/lexemes';
import { linkFails } from './mailed-link';
import { mannerOf } from '../sentence/manner';
import { isStrange } from '../sentence/thirds';
import { mightWant } from '../sentence/supposed';
import type { Meaning } from '../meaning';
import { holdsName, nameIn, namesSomebody } from './new-user-name';
import type { Piece } from '../sentence/pieces';
import { roleAt } from '../sentence/roles';
import { textOf } from '../text/once';

export const USER_ADD = 'user.add';

const adding = new Set(adds);
const surely = new Set(surelyAdds);
const people = new Set(newcomers);

/** Is somebody spoken of who is added? */
export const namesNewcomer = (words: readonly string[]): boolean => words.some((word) => people.has(word));

/** What a user has, or may do: something else is added then, or nothing that can be. */
const OTHER =
  /\b(?:forward\w*|divert\w*|renvo\w*|voicemail|messagerie|vocale|second|secondary|backup|deuxieme|secondaire|secours|alias|administrators?|admins?|administrateurs?|administratrice|manager|gestionnaire|invoice|facture|card|carte|password|passe|pin|nip|device|appareil|back|remove|delete|supprime\w*|retire\w*|enleve\w*|welcome|bienvenue|a jour|updat\w*|replac(?:e|es|ed|ing)|remplac(?:e|er|ez|ee|es|ees|ons)|modifi\w*)\b/;
/** "I'm the new receptionist": who speaks. */
const NEW_MYSELF = /\b(?:im|i am|je suis|me as|am i)(?: (?:the|a|an|your|our|le|la|un|une|votre))* (?:new|nouve\w+)\b/;
const ALSO_EMAIL = /\b(?:email|mail|courriel|address|adresse)\b/;
const REFUSED =
  /\b(?:dont|do not|never|not)\b(?! (?:yet|know))|\b(?:no|aucun) (?:new )?(?:accounts?|access|users?|profiles?|compte|acces|profil)\b|\b(?:veux|voulons|veut|voudrais|faut) (?:pas|plus)\b|\bne? ?\w+ pas\b|\b(?:ajoute[rz]?|cree[rz]?|inscri\w+|ouvr\w+|mett\w+|faites) pas\b/;
/** "I added a user yesterday": told, and done. */
const ADDED =
  /\b(?:jai|on a|nous avons|vous avez|ive|i have|weve|we have|you have|youve) (?:deja |bien |just |already )?(?:ajoutee?|creee?|inscrite?|added|created|registered)\b/;
const KNOWS = /\b(?:how|comment|why|pourquoi|what|which|quel(?!qu)\w*|steps|etapes|article|guide|instructions|explain|explique\w*)\b/;
const NEWCOMER =
  /\b(?:new|another|additional|nouve\w+|autre)\b(?: \w+){0,2}? (?:user|employee|colleague|coworker|hire|starter|recruit|joiner|member|teammate|girl|guy|lady|lad|gentleman|woman|man|person|chap|fellow|intern|trainee|apprentice|temp|receptionist|secretary|assistant|accountant|nurse|manager|clerk|staff|addition|utilisat\w+|usager\w*|employee?|collegue|collaborat\w+|personne|recrue|stagiaire|membre|gars|fille|dame|monsieur|adjointe?|secretaire|receptionniste|apprenti\w*)\b/;
/** "Two new colleagues", "trois nouvelles personnes", "two people": several at once, of whom each is to be told. */
const COUNT = '(?:two|three|four|five|several|some|(?:a )?(?:few|couple of)|deux|trois|quatre|cinq|plusieurs|quelques|[2-5])';
const PEOPLE =
  '(?:users|employees|colleagues|coworkers|people|persons|hires|starters|recruits|joiners|members|teammates|interns|trainees|utilisat\\w+s|usagers|employee?s|collegues|collaborat\\w+s|personnes|recrues|stagiaires|membres)';
const NEWCOMERS = new RegExp(
  `\\b${COUNT}(?: (?:more|other|autres))? (?:(?:brand )?new|nouve\\w+)(?: \\w+)? ${PEOPLE}\\b|\\b${COUNT}(?: (?:more|other|autres))? ${PEOPLE}\\b(?: (?:who|that|qui|are|will|be|vont|will be|is))* (?:start|join|begin|arriv|commenc|rejoi|debut|se joi)\\w*`,
);
const NEEDED =
  /\b(?:need|needs|want|wants|would like|please|there is|theres|have|on a|on aura|on accueille|accueillons|jai|we ve|weve|set|got|getting|hired|hiring|arrives|arriving|joining|joined|joins|starts|starting|started|faut|faudr\w+|voudr\w+|aimer\w+|souhait\w+|besoin|avons|svp|plait|rejoint|se joint|joindra|integre|commence|debute|arrive)\b/;
/** "Her replacement is Priya ...", "sa remplaçante commence lundi". */
const SUCCESSOR =
  /\b(?:her|his|their|our|my|the|a|sa|son|leur|notre|mon|ma|la|le|une?) (?:\w+ )?(?:replacement|successor|remplacante?|successeure?)\b/;
/** Somebody with a name, an extension and an address of their own begins. */
const JOINS = /\b(?:starts?|starting|started|joins?|joining|joined|arrives|arriving|begins|commence|rejoint|arrive|debute)\b/;
const BEGIN = /\b(?:start|join|begin|arriv|commenc|debut|rejoi)\w*/;
const IS_NEW = /\b(?:is|are|est|sont) (?:\w+ )?(?:new|nouve\w+)(?: (?:here|with us|in the team|ici|chez nous|dans lequipe))?$/;
/** "New employee", as a heading or a subject has it. */
const HEADING =
  /^(?:(?:a|the|our|request|demande|de|dun|dune|un|une|notre) )*(?:new|nouve\w+) (?:\w+ )?(?:user|employee|colleague|coworker|hire|starter|recruit|joiner|member|teammate|utilisat\w+|usager\w*|employee?|collegue|collaborat\w+|recrue|stagiaire|membre)(?: (?:request|setup|to add|a creer|a ajouter|please|svp))?$/;
/** Somebody was taken on, and is named. */
const HIRED = /\b(?:embauchee?|engagee?|recrutee?|hired|recruited|onboarded)\b/;
/** ... or only told of. */
const SOMEBODY = /\b(?:somebody|someone|quelquun)\b(?: (?:new|de nouveau|de plus))?$/;
/** "Create an account for Claire Dubois": for whom no phrase of ours has a word. */
const forName = (words: readonly string[]): boolean =>
  words.some((word, i) => /^(?:for|pour|a)$/.test(word) && isStrange(words[i + 1] ?? ''));
const ACCOUNT = /\b(?:account|compte|profile|profil|access|acces)\b/;
/** "Make her an account", "ouvrez-lui un compte": to whom, by a pronoun. */
const FOR_THEM =
  /\b(?:her|him|them|someone|somebody) (?:up )?(?:with )?(?:a|an|his|their|her) (?:new )?(?:user )?(?:account|login|profile|user|extension)\b|\blui (?:\w+ )?(?:un|son) (?:compte|profil|poste)\b/;
/** Set up, but never put through: nobody asks for a person so. */
const SETS_UP =
  /\b(?:set|setting) up (?:a|an|another|our|the)(?: new)? (?:user|employee|colleague|coworker|hire|starter|member|intern)\b|\b(?:configure[rz]?|ouvr\w+) (?:un|une|notre)(?: nouve\w+)? (?:utilisat\w+|usager\w*|employee?|collegue|membre)\b/;
const NEW_LINE = /\b(?:a|an|another|new|un|une|nouve\w+|autre|the|le) (?:new |nouve\w+ )?(?:extension|poste|seat)\b/;

/** "He needs an extension", "il lui faut un poste": who was just told of. */
const THEY_NEED = /\b(?:lui|leur) (?:faut|faudr\w+)\b|\b(?:he|she|they)(?:ll)? (?:will )?needs?\b|\b(?:il|elle) (?:a|aura|aurait) besoin\b/;

/** "... for somebody who joined us", "... pour quelqu'un qui commence lundi". */
const FOR_JOINER =
  /\b(?:for|pour) (?:some(?:body|one)|our|a|an|the|quelquun|une?|notre|le|la)\b.*\b(?:join\w*|start\w*|hired|new|newcomer|apprentice|trainee|intern|temp|apprenti\w*|stagiaire|commenc\w*|arriv\w*|embauchee?|engagee?)\b/;

const has = (items: readonly Item[], ...sorts: readonly Item['is'][]): boolean => items.some(({ is }) => sorts.includes(is));

/**
 * "Add a new user Sam Field, extension 115, sam.field@organization.com": somebody more, and nothing that a user has or may do. A question
 * is none, and no more "can I add a user?".
 */
export const addsUser = (piece: Piece): boolean => speaksOfAdding(piece) && !REFUSED.test(textOf(piece.words));

/** "Don't add a new user." */
export const addsNobody = (piece: Piece): boolean => REFUSED.test(textOf(piece.words)) && speaksOfAdding(piece);

/** « Faire sonner le poste 105 chez ... »: a line that there is. */
const RINGS = /\b(?:faire|faites|fais) sonner\b/;

function speaksOfAdding(piece: Piece): boolean {
  const { items } = piece;
  const words = piece.words.map((word) => word.replace(/^n(?=ajout|inscri|enregistr|integr|ouvr)/, ''));
  const text = textOf(words);
  if (
    words.length === 0 ||
    NEW_MYSELF.test(text) ||
    OTHER.test(text) ||
    KNOWS.test(text) ||
    ADDED.test(text) ||
    linkFails(text) ||
    mightWant(text) ||
    RINGS.test(text) ||
    has(items, 'phone', 'secret', 'account')
  )
    return false;
  const manner = mannerOf(words, piece.asks);
  if (manner === 'question' || manner === 'polite-me') return false;
  const verb = words.some((word) => adding.has(word));
  const sure = words.some((word) => surely.has(word));
  const person = words.some((word) => people.has(word));
  if (NEWCOMER.test(text)) return verb || NEEDED.test(text) || HEADING.test(text) || has(items, 'extension', 'email');
  if (NEWCOMERS.test(text) && !/\b(?:links?|liens?|invit\w+)\b/.test(text))
    return verb || NEEDED.test(text) || BEGIN.test(text) || HEADING.test(text) || has(items, 'extension', 'email');
  const whole = has(items, 'email') && has(items, 'extension') && holdsName(items);
  if (whole && (SUCCESSOR.test(text) || JOINS.test(text) || IS_NEW.test(text))) return true;
  if (
    (sure && person) ||
    SETS_UP.test(text) ||
    (verb && FOR_THEM.test(text)) ||
    (HIRED.test(text) && (holdsName(items) || SOMEBODY.test(text)))
  )
    return true;
  if (sure && ACCOUNT.test(text) && forName(words)) return true;
  if (has(items, 'email') && seatsByName(items)) return true;
  const thing = has(items, 'extension', 'login');
  if (sure && ACCOUNT.test(text) && (thing || has(items, 'email'))) return true;
  if (NEW_LINE.test(text) && NEEDED.test(text) && /\b(?:for|pour)\b/.test(text) && (holdsName(items) || FOR_JOINER.test(text))) return true;
  if (NEW_LINE.test(text) && THEY_NEED.test(text) && (holdsName(items) || has(items, 'email'))) return true;
  if (has(items, 'email')) return (sure && !ALSO_EMAIL.test(text)) || (verb && (thing || NEW_LINE.test(text))) || (sure && thing);
  return (sure && thing) || (verb && NEW_LINE.test(text) && !says.forward(words));
}

/** "Ajoute Julie Roy au 111", "add Sam Field at 115": a whole name right behind the verb, and where they will sit. */
const seatsByName = (items: readonly Item[]): boolean =>
  items.some((item, i) => {
    if (item.is !== 'word' || !surely.has(item.text)) return false;
    const [first, last, at, seat, more] = items.slice(i + 1, i + 6);
    const place = at?.is === 'word' && /^(?:au|a|at|on|sur|as|extension|ext|poste|avec)$/.test(at.text);
    const label = seat?.is === 'word' && /^(?:le|the|poste|extension|ext)$/.test(seat.text) ? more : seat;
    return isNamed(first) && isNamed(last) && place && (label?.is === 'number' || label?.is === 'extension');
  });
const isNamed = (item: Item | undefined): boolean => item?.is === 'word' && (isGivenName(item.text) || isStrange(item.text));

/** The one thing of its sort; of several none is taken: it is asked for (T10). */
function only(values: readonly string[]): string | undefined {
  const [first, other] = new Set(values);
  return other === undefined ? first : undefined;
}

/** "Not 118", "118 is taken": somebody else's, or nobody's. */
function isTaken(items: readonly Item[], i: number): boolean {
  const [before, next, more, last] = [items[i - 1], items[i + 1], items[i + 2], items[i + 3]];
  if (before?.is === 'word' && /^(?:not|pas)$/.test(before.text)) return true;
  const behind = [next, more, last].map((item) => (item?.is === 'word' ? item.text : '')).join(' ');
  return /^(?:is|was|has|est) (?:already |been |deja )?(?:taken|used|in use|occupied|the fax|gone|pris|utilise|occupe|le fax)\b/.test(
    behind,
  );
}

/** What a piece tells of the new user. `bare`: digits that nothing names are an extension here; `asked`: their name was asked for. */
export function fieldsIn(
  meaning: Meaning,
  { items }: Piece,
  { bare, asked, named }: { readonly bare: boolean; readonly asked: boolean; readonly named: boolean },
): Fields {
  const theirs = items.filter(
    (item, i) =>
      (item.is === 'extension' || item.is === 'login' || item.is === 'email' || item.is === 'number') &&
      (item.is === 'number' || roleAt(items, i) !== 'own') &&
      !isTaken(items, i),
  );
  const extension = only(
    theirs.flatMap((item) => {
      if (item.is === 'extension') return [item.value];
      if (item.is === 'login') return [item.value.slice(0, item.value.indexOf('@'))];
      return item.is === 'number' && bare && item.groups.length === 1 && item.value.length >= 2 && item.value.length <= 5
        ? [item.value]
        : [];
    }),
  );
  const email = only(theirs.flatMap((item) => (item.is === 'email' ? [item.value] : [])));
  const name = asked || named || theirs.length > 0 || namesSomebody(items) ? nameIn(items, meaning.plain, asked) : undefined;
  return {
    ...(extension === undefined ? {} : { extension }),
    ...(email === undefined ? {} : { email }),
    ...(name === undefined ? {} : { name }),
  };
}

/** Begins it, with all that the same sentence says of them. */
export function addNewUser(meaning: Meaning, piece: Piece): void {
  meaning.unsupported.delete('users');
  meaning.frames.push({ kind: USER_ADD, subjects: [], self: true, ...fieldsIn(meaning, piece, { bare: true, asked: false, named: true }) });
}
