import { isGivenName } from '../../phrases/given-names';
import { forwarded, notPersons, thirdPersons, thirdWords } from '../../phrases/others';
import { people } from '../../phrases/roles';
import type { Item, Word } from '../things/items';
import { actsItself, actsOtherwise, listEnd } from '../things/lists';
import { says } from '../text/lexemes';
import { isKnownWord } from '../text/vocabulary';
import { wordsIn, type Piece } from './pieces';
import { namesSelf } from './roles';
import { lastAnswer, textOf } from '../text/once';
import { dialled } from './dialled';
import { sendsIt } from './sends-it';

const persons = new Set(people);
const nobody = new Set(notPersons);
const things = new Set(forwarded);
const thirds = new Set(thirdWords);
const them = new Set(thirdPersons);
const LINE = /^(?:calls?|lines?|phones?|telephones?|extensions?|ext|desk|appels?|lignes?|postes?|forwarding)$/;
const SOURCE =
  /^(?:calls?|lines?|phones?|telephones?|extensions?|appels?|lignes?|postes?|forwarding|forwards?|diversions?|redirects?|renvois?|transferts?|redirections?|deviations?|basculements?)$/;
/** "... et ceux de Daniel au ...": his calls, as those named before. */
const CALLS_OF = /^(?:ceux|celui|celle|celles|those)$/;
const OF = /^(?:of|for|de|du|pour|belonging)$/;
/** Whose calls are nobody's own: "when customers ring, their calls ...", "a client ..., his calls ...". */
const CALLER = /^(?:client|customer|caller)$/;
const CALLERS = /^(?:clients|customers|callers|people|gens)$/;
const THEIR = /^(?:their|theirs|them|they|leurs?|eux|elles|ils)$/;
/** "He is at a client's", « avec une cliente »: where somebody is, and nobody who calls. */
const IS_WITH = /^(?:at|with|chez|avec|visiting|seeing|meeting|for|pour)$/;
const saysCallers = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      (CALLER.test(word) || (CALLERS.test(word) && words.some((other) => THEIR.test(other)))) &&
      !words.slice(Math.max(0, i - 2), i).some((before) => IS_WITH.test(before)),
  );
const BESIDE = /^(?:incoming|office|work|desk|business|own|direct|all|phone|two|both)$/;
const OWN = /^(?:my|mon|ma|mes|our|notre|nos|the|le|la|les|a|an|un|une|one)$/;

/** What stands behind "forwarding" besides people. */
const NO_NAME =
  /(?:ly|ment|ing|tion|ions)$|^(?:things?|stuff|business|setup|rules?|services?|features?|options?|settings?|truc|machin|chose|affaire|since|after|before|because|until|again|already|anymore|too|also|once|upon|during|while|straight|altogether|outright|please|overall|period|asap|pls|plz|though|depuis|apres|avant|car|parce|tantot|desormais|dorenavant|illico)$/;
/** "Forwarding then, to ...": said of the whole sentence, and nobody's name. */
const JOINING = /^(?:then|again|instead|too|also|plus|alors|donc|puis|encore)$/;
/** No word that our phrases have, or that never is a person: perhaps a name. */
export const isStrange = (word: string): boolean => mayName(word) && !isKnownWord(word);

/** No line, no call and no trade; a name that our phrases have may be one. */
export const mayName = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) && !things.has(word) && !nobody.has(word) && !persons.has(word) && !NO_NAME.test(word);

/** "Her calls", "sa ligne", "for him": somebody who is named elsewhere, or nowhere. */
export function speaksOfThird({ words }: Piece): boolean {
  if (!words.some((word) => thirds.has(word) || them.has(word)) || saysCallers(words)) return false;
  const stops = says.stop(words);
  return words.some(
    (word, i) =>
      (thirds.has(word) && isLine(words, i + 1) && !isWhereTo(words, i, stops)) ||
      (them.has(word) && /^(?:for|pour)$/.test(words[i - 1] ?? '') && says.calls(words)),
  );
}

/** "Phone", "desk phone", "phone line". */
const isLine = (words: readonly string[], i: number): boolean =>
  LINE.test(words[i] ?? '') || (BESIDE.test(words[i] ?? '') && LINE.test(words[i + 1] ?? ''));

/** "... to her phone", "ring on his desk phone": where calls go; where something ends, "on his phone" is whose it is. */
const isWhereTo = (words: readonly string[], i: number, stops: boolean): boolean =>
  TO.test(words[i - 1] ?? '') || (!stops && /^(?:on|sur)$/.test(words[i - 1] ?? ''));
const TO = /^(?:to|onto|at|vers|chez)$/;

/**
 * "Anna's calls", "les appels de Sam", "forward Sam to ...": a person by name or trade. Names are not looked up here, so without
 * an extension or login beside nothing may be drafted, least of all for the speaker.
 */
export const namesAnother = lastAnswer(({ items, words }: Piece): boolean => {
  const flat = items.filter((item) => item.is !== 'mark');
  if (forSomebody(flat, words)) return true;
  return flat.some(
    (item, i) =>
      item.is === 'word' &&
      ((owns(item, items, flat, i) && !(namesSelf(words) && isTo(possessive(flat[i - 1]) ? flat[i - 2] : flat[i - 1]))) ||
        owned(item, flat, i) ||
        isForwarded(item, flat, i)),
  );
});

/** "Set up forwarding to ... for Marie", « un renvoi vers le ... pour ma patronne »: behind the number, and not beside the speaker's own calls. */
function forSomebody(flat: readonly Item[], words: readonly string[]): boolean {
  const number = flat.findLastIndex(({ is }) => is === 'phone');
  const [link, first, second, ...more] = flat.slice(number + 1).filter((item) => !(item.is === 'word' && PARTING.test(item.text)));
  if (number < 0 || more.length > 0 || link?.is !== 'word' || first?.is !== 'word' || !/^(?:for|pour)$/.test(link.text)) return false;
  if (!says.forward(words) || OWN_CALLS.test(textOf(words)) || (second !== undefined && second.is !== 'word')) return false;
  if (/^(?:my|our|the|mon|ma|notre|le|la|un|une|a)$/.test(first.text)) return second !== undefined && persons.has(second.text);
  return isGivenName(first.text) && (second === undefined || isStrange(second.text));
}
const PARTING = /^(?:please|pls|thanks|svp|stp|merci|asap|today|now|maintenant|aujourdhui)$/;
const OWN_CALLS = /\b(?:my|our|mine|mes|mon|ma|nos|notre) (?:\w+ )?(?:calls?|lines?|phones?|extension|appels|ligne|poste|telephone)\b/;

/** "To my wife's phone". */
const possessive = (item: Item | undefined): boolean => item?.is === 'word' && /^(?:my|our|the|his|her)$/.test(item.text);
const isTo = (item: Item | undefined): boolean => item?.is === 'word' && /^(?:to|vers|a|onto)$/.test(item.text);

/** "Anna's incoming calls", "James' line", "forward sams calls". */
function owns(item: Word, items: readonly Item[], flat: readonly Item[], i: number): boolean {
  if (!item.text.endsWith('s')) return false;
  const next = flat[i + 1];
  // "My calls to ... and Daniel's to ...".
  if (next?.is === 'word' && next.text === 'to' && flat[i + 2]?.is === 'phone') return isGivenName(item.text.slice(0, -1));
  const noun = next?.is === 'word' && BESIDE.test(next.text) && lineAt(flat, i + 2) ? flat[i + 2] : next;
  if (noun?.is !== 'word' || !LINE.test(noun.text) || nobody.has(item.text) || nobody.has(item.text.slice(0, -1))) return false;
  const quoted =
    item.end - item.start > item.text.length || items.some((mark) => mark.is === 'mark' && mark.text === "'" && mark.start === item.end);
  const before = flat[i - 1];
  return (
    quoted ||
    isGivenName(item.text.slice(0, -1)) ||
    (possessive(before) && !isTo(flat[i - 2]) && NEAR.test(item.text)) ||
    (before?.is === 'word' && says.forward([before.text]) && !things.has(item.text) && !thirds.has(item.text))
  );
}

/** "My wifes calls", "the managers line": one person's, without the apostrophe. */
const NEAR =
  /^(?:wife|husband|son|daughter|mom|mum|mother|dad|father|brother|sister|spouse|partner|girlfriend|boyfriend|boss|manager|director|supervisor|owner|president|accountant|bookkeeper|assistant|secretary|receptionist|colleague|coworker|friend)s$/;

const lineAt = (flat: readonly Item[], i: number): boolean => {
  const item = flat[i];
  return item?.is === 'word' && LINE.test(item.text);
};

/** "The calls of Sam", "les appels de mon adjointe", "la ligne d'Anna", "calls for Sam"; "mes appels s'il vous plaît" are nobody else's. */
function owned(item: Word, flat: readonly Item[], i: number): boolean {
  const link = flat[i + 1];
  const elided = link?.is === 'word' && link.end - link.start > link.text.length + 1 && !/^ils?$/.test(link.text);
  if (link?.is !== 'word' || !(elided || OF.test(link.text)) || !(SOURCE.test(item.text) || CALLS_OF.test(item.text))) return false;
  const at = elided ? i + 1 : i + 2;
  const first = flat[at];
  if (first?.is !== 'word') return false;
  if (CALLS_OF.test(item.text)) return isGivenName(first.text);
  const next = flat[at + 1];
  if (OWN.test(first.text) || link.text === 'du') return [first, next].some((one) => one?.is === 'word' && persons.has(one.text));
  return !nobody.has(first.text) && !says.forward([first.text]) && (persons.has(first.text) || first.text.length > 1);
}

/** "Forward Sam to 613 555 0130": one or two words that are no line and no calls. "Stop forwarding Sam": one that no phrase of ours has. */
function isForwarded(item: Word, flat: readonly Item[], i: number): boolean {
  if (!says.forward([item.text])) return false;
  const next = flat[i + 1];
  if (
    flat.slice(Math.max(0, i - 3), i).some((one) => one.is === 'word' && says.stop([one.text])) &&
    next?.is === 'word' &&
    isStrange(next.text)
  )
    return true;
  for (let at = i + 1; at <= i + 3; at += 1) {
    const word = flat[at];
    if (word?.is !== 'word') return false;
    if (at > i + 1 && /^(?:to|vers|au|a|onto)$/.test(word.text)) return flat.slice(at + 1, at + 4).some((one) => one.is === 'phone');
    if (things.has(word.text) || word.text.length < 3 || JOINING.test(word.text) || says.forward([word.text])) return false;
  }
  return false;
}

/**
 * Extensions and logins of somebody else, told apart from the speaker's: the request speaks of "her calls", and this one is set
 * off by commas or brackets, stands with a person, or the speaker is known by another name.
 */
export function thirdsIn(pieces: readonly Piece[], known: boolean, role: (items: readonly Item[], i: number) => string): ReadonlySet<Item> {
  const found = new Set<Item>();
  if (!pieces.some((piece, i) => speaksOfThird(piece) || namesAnother(piece) || (i > 0 && sendsIt(piece)))) return found;
  const introduced =
    known ||
    pieces.some(({ items }) => items.some((item, i) => (item.is === 'login' || item.is === 'account') && role(items, i) === 'own'));
  for (const { items, words } of pieces) {
    if (INTRODUCES.test(textOf(words)) || signs(items)) continue;
    const person = words.some((word) => persons.has(word));
    const self = /\b(?:i am|im|this is|je suis|cest)\b/.test(textOf(words));
    items.forEach((item, i) => {
      if (item.is === 'number' ? !told(items, i) : item.is !== 'extension' && item.is !== 'login') return;
      const as = role(items, i);
      if (
        as === 'subject' ||
        dialled(items, i) ||
        (as === 'plain' && (introduced || person || isSetOff(items, i)) && !isSpeaker(items, i)) ||
        (as === 'own' && person && !self && isSetOff(items, i))
      )
        found.add(item);
    });
  }
  return found;
}

/** "Hannah at 104 leaves": digits that nothing names are somebody where it is told what they do. */
function told(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const end = listEnd(items, i);
  return (
    item?.is === 'number' &&
    item.value.length >= 3 &&
    item.value.length <= 5 &&
    (actsItself(items, end) || actsOtherwise(items, end) || dialled(items, i))
  );
}

/** "I'm the administrator (100@organization.com)", "je suis l'administratrice (100@…)": who speaks, and nobody who belongs to them. */
function isSpeaker(items: readonly Item[], i: number): boolean {
  const before = wordsIn(items.slice(Math.max(0, i - SPEAKER), i)).join(' ');
  return /(?:^| )(?:i am|im|this is|je suis|chui|jsuis)(?: (?!of|for|with|and|de|du|des|pour|avec|et)\w+){0,4}$|^(?:[a-z]+ ){1,3}(?:ici|here)$/.test(
    before,
  );
}

/** How far before it somebody says "I am". */
const SPEAKER = 8;

/** The bracket before digits belongs to them, as an area code's does. */
export const isBracketed = ({ start, end, value }: { readonly start: number; readonly end: number; readonly value: string }): boolean =>
  end - start === value.length + 1;

/** "Maya here (100@organization.com)", "ici Maya": who speaks, and nothing else. */
const INTRODUCES =
  /^(?:(?:hi|hello|hey|bonjour|allo|salut|good morning|good afternoon|good evening) )?(?:(?:this is |i am |im |its |it is |my name is |je suis |ici |cest )\w+(?: \w+)?|\w+(?: \w+)? (?:here|speaking|ici|a lappareil))(?: (?:from|of|at|with|de|du|chez))?(?: (?:ext|extension|poste|login|account|acct|compte|and|et))*$/;

/** "Daniel, 101@organization.com": a name and a login name, and nothing else. */
export const signs = (items: readonly Item[]): boolean => {
  const [first, ...rest] = items.filter(({ is }) => is !== 'mark');
  const login = rest.at(-1);
  return (
    login?.is === 'login' &&
    rest.length <= 3 &&
    [first, ...rest.slice(0, -1)].every((item) => item?.is === 'word' && (isGivenName(item.text) || isStrange(item.text)))
  );
};

/** ", extension 206," or "(ext. 206)" in the middle of a sentence. */
function isSetOff(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item?.is === 'extension' && isBracketed(item) && next?.is === 'mark' && next.text === ')') return true;
  const mark = items.findLastIndex((before, at) => at < i && before.is === 'mark' && /[,(]/.test(before.text));
  return mark > 0 && i - mark < 5 && next?.is === 'mark' && /[,)]/.test(next.text);
}
