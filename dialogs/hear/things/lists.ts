import { labels } from '../../phrases/labels';
import { ownLines, people, selfWords } from '../../phrases/roles';
import { namesGoal } from '../sentence/sits-at';
import { wordAt, type Item } from './items';

/** How far the members of a list may stand apart, in items; longer gaps are no list. */
const REACH = 6;
const labelWords = new Set(labels.extension);
const selves = new Set(selfWords);
const persons = new Set(people);
const lines = new Set(ownLines);

/** "And", and the words of "as well as", "ainsi que". */
const isAnd = (item: Item | undefined): boolean =>
  (item?.is === 'mark' && /[&+]/.test(item.text)) || (item?.is === 'word' && /^(?:and|et|plus|as|well|ainsi|que|pis)$/.test(item.text));
const isOr = (item: Item | undefined): boolean => item?.is === 'word' && /^(?:or|ou)$/.test(item.text);
const isComma = (item: Item | undefined): boolean => item?.is === 'mark' && /[,/]/.test(item.text);
/** What repeats before each member: "au poste 104 et au poste 105". */
const isRepeated = (item: Item | undefined): boolean =>
  item?.is === 'word' &&
  (/^(?:the|le|la|les|du|de|des|au|aux|a|to|for|from|of|on|pour|sur|number|numero|also|aussi|celui|ceux|those)$/.test(item.text) ||
    labelWords.has(item.text));

/** Something that may name a user: an extension, a login, digits nobody named. */
export const namesUser = (item: Item | undefined): boolean => item?.is === 'extension' || item?.is === 'login' || item?.is === 'number';

/** How two neighbours of a list are joined; undefined: they are none. */
export type Joint = 'and' | 'or' | 'comma';

function jointBetween(items: readonly Item[], from: number, to: number): Joint | undefined {
  let joint: Joint | undefined;
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    if (isAnd(item)) joint = 'and';
    else if (isOr(item)) joint = 'or';
    else if (isComma(item)) joint ??= 'comma';
    else if (item?.is === 'mark' && /[.#:°]/.test(item.text) && items[i - 1]?.is === 'word') continue;
    else if (!(isRepeated(item) && (joint !== undefined || (item?.is === 'word' && labelWords.has(item.text))))) return undefined;
  }
  return joint;
}

/** `104 and 105`, `104, 105`: the member of the list before item `i`. */
export function listedBefore(items: readonly Item[], i: number): { readonly at: number; readonly joint: Joint } | undefined {
  let at = i - 1;
  while (at >= 0 && i - at < REACH && !namesUser(items[at])) at -= 1;
  const joint = at >= 0 && namesUser(items[at]) ? jointBetween(items, at + 1, i) : undefined;
  return joint && { at, joint };
}

/** The member of the list behind item `i`. */
export function listedBehind(items: readonly Item[], i: number): { readonly at: number; readonly joint: Joint } | undefined {
  let at = i + 1;
  while (at < items.length && at - i < REACH && !namesUser(items[at])) at += 1;
  const joint = namesUser(items[at]) ? jointBetween(items, i + 1, at) : undefined;
  return joint && { at, joint };
}

/** Who is spoken of in the third person: "104 should ...", "105 is away", "les postes 104 et 105 doivent ...". */
export function actsItself(items: readonly Item[], i: number): boolean {
  const behind = behindUser(items, i);
  const both = items[behind];
  const at = both?.is === 'word' && /^(?:both|all|each|also|tous|toutes|aussi)$/.test(both.text) ? behind + 1 : behind;
  const verb = items[at];
  const next = items[at + 1];
  if (verb?.is !== 'word') return false;
  if (/^(?:be|get)$/.test(verb.text) && isAsked(items, i)) return true;
  if (behind > i + 1 && DID.test(`${verb.text} ${wordAt(items, at + 1)}`)) return true;
  if (/^(?:should|must|needs?|has|have|shall|ought|doit|doivent|devrait|devraient)$/.test(verb.text)) return true;
  return (
    /^(?:is|are|est|sont)$/.test(verb.text) &&
    next?.is === 'word' &&
    !/^(?:ce|il|elle|my|mine|our|ours|me|mon|ma|mes|notre|moi|the|le|la|what|it|right|correct|wrong|bon|bonne)$/.test(next.text)
  );
}

/** "Could 104 be ...", "can extensions 104 and 105 be ...": the verb stands before them. */
function isAsked(items: readonly Item[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && i - at < ASKED && (namesUser(items[at]) || isAnd(items[at]) || isComma(items[at]) || isRepeated(items[at]))) at -= 1;
  return /^(?:can|could|should|must|may|shall|might|will|would)$/.test(wordAt(items, at));
}
/** How far before them, in items. */
const ASKED = 12;

/** Where the sentence goes on behind a user: "Tomasz (extension 105) was ...", "Tomasz Nowak, poste 105, est ...". */
function behindUser(items: readonly Item[], i: number): number {
  const [item, closes] = [items[i], items[i + 1]];
  if (closes?.is !== 'mark' || !/[,)]/.test(closes.text) || i < 1) return i + 1;
  const opens = closes.text === ',' ? ',' : '(';
  const held = item !== undefined && 'value' in item && opens === '(' && item.end - item.start > item.value.length;
  const set = i > 1 && items.slice(Math.max(1, i - SET_OFF), i).some((one) => one.is === 'mark' && one.text === opens);
  return held || set ? i + 2 : i + 1;
}

/** "Tomasz (extension 105) was ...": set off, and told of as nobody tells of themselves. */
export const isToldOf = (items: readonly Item[], i: number): boolean => behindUser(items, i) > i + 1 && actsItself(items, i);

/** How far before the user the comma or bracket stands that sets it off. */
const SET_OFF = 3;
/** What is told of who is set off by brackets or commas, where nothing of the speaker's follows: nobody speaks so of themselves. */
const DID =
  /^(?:(?:still|cant|cannot|couldnt|doesnt|didnt|hasnt|never|lost|forgot|forgets|wants|got|gets|says|asks|asked|keeps|was|left|will|retires|retired|quits?|resigns|resigned|leaves|died|joined|goes|went|starts|started|moves|moved|works|worked|took|takes|stays|returns|returned|nest|netait|etait|sera|sest|part|partira|quitte|travaille|commence|prend|prendra|revient|reviendra|retourne) (?!(?:my|mine|me|our|mon|ma|mes|notre|nos|wondering|hoping|calling|trying|looking|you|we|i|je|ce|il|elle)\b)|a (?:ete|demissionne|quitte|pris|change|perdu|commence|eu|cesse|disparu|fini|termine)\b)/;

/** What somebody does, or is, who is told of without an "is": "Hannah at 104 leaves", "104 starts Monday", "le 105 part en congé". */
const DOES =
  /^(?:will|wont|shall|cant|cannot|doesnt|isnt|hasnt|just|recently|already|leaves|leaving|left|quits?|retires|retired|resigned|goes|went|gone|starts|started|moves|moved|works|worked|covers|takes|took|wants|stays|returns|returned|comes|came|rings|rang|sonne|sonnent|rentre|rentrent|gets|got|keeps|became|becomes|travels|away|absent|absente|sick|ill|sera|seront|va|vont|part|partent|partira|quitte|quittent|veut|veulent|vient|revient|reviendra|commence|travaille|reste|prend|prendra|retourne)$/;

/** "104@... forgot the voicemail PIN", "le 104 a oublié son NIP": of somebody else, unless it is "my PIN" or left out whose ("104, forgot voicemail PIN"). */
const FORGETS =
  /^(?:(?:just |again |already |encore )*(?:forgot|forgets|forgotten|lost|loses|misplaced|needs|no longer (?:knows|has|remembers))|(?:a|ont) (?:encore |deja )?(?:oublie|perdu|egare)|oublie|(?:ne )?(?:sait|connait|trouve|retrouve|souvient|se souvient|se rappelle) (?:plus|pas)|ne (?:se )?(?:sait|connait|trouve|retrouve|souvient|rappelle)(?: plus| pas)?)(?: (?:what|which|de|quel|about))?(?: (?:is|was|est|etait))? (?:the|her|his|their|an?|le|la|l|les|son|sa|ses|leurs?|un|une|its|to)(?: |$)(?!.*\b(?:my|mine|me|im|ive|mon|ma|mes|moi|our|notre)\b)/;
/** How many words tell of it. */
const TOLD = 14;

/** The same, told by what they do; what a speaker tells of their own line so is theirs. */
export function actsOtherwise(items: readonly Item[], i: number): boolean {
  if (DOES.test(wordAt(items, i + 1))) return true;
  const behind: string[] = [];
  for (const item of items.slice(i + 1, i + 1 + TOLD)) {
    if (item.is !== 'word') break;
    behind.push(item.text);
  }
  return behind.length > 2 && FORGETS.test(behind.join(' '));
}

/** "105 to 613 555 0199", "le 105 au 613 ...": what goes where. */
export function goesTo(items: readonly Item[], i: number): boolean {
  const behind = items
    .slice(i + 1, i + 6)
    .filter(
      (item) => !(item.is === 'mark' && item.text !== ',') && !(item.is === 'word' && /^(?:the|le|la|number|numero|s)$/.test(item.text)),
    );
  return (
    behind[0]?.is === 'word' &&
    /^(?:to|vers|au|a|sur|onto|at)$/.test(behind[0].text) &&
    behind[1]?.is === 'phone' &&
    !items.slice(Math.max(0, i - 5), i).some((item) => item.is === 'account')
  );
}

/** The whole list a user stands in: logins and extensions are not mixed, and somewhere there is an "and" or "or". */
function listAround(items: readonly Item[], i: number): { readonly first: number; readonly last: number; readonly whole: boolean } {
  const login = items[i]?.is === 'login';
  let [first, last, whole] = [i, i, false];
  for (
    let n = 0, next = listedBefore(items, first);
    next && n < REACH && (items[next.at]?.is === 'login') === login;
    n += 1, next = listedBefore(items, first)
  ) {
    first = next.at;
    whole ||= next.joint !== 'comma';
  }
  for (
    let n = 0, next = listedBehind(items, last);
    next && n < REACH && (items[next.at]?.is === 'login') === login;
    n += 1, next = listedBehind(items, last)
  ) {
    last = next.at;
    whole ||= next.joint !== 'comma';
  }
  return { first, last, whole };
}

/** The end of the list that item `i` stands in: what follows there is said of all of it. */
export function listEnd(items: readonly Item[], i: number): number {
  const { last, whole } = listAround(items, i);
  return whole ? last : i;
}

/** "My calls, 104 and 105", "104 and my own line": joined to the speaker by a list, on either side. */
export function besideSpeaker(items: readonly Item[], i: number): boolean {
  if (!namesUser(items[i]) || namesGoal(items, i)) return false;
  const { first, last, whole } = listAround(items, i);
  return speakerBefore(items, first, whole) || speakerBehind(items, last);
}

function speakerBefore(items: readonly Item[], i: number, listed: boolean): boolean {
  let at = i - 1;
  while (at >= 0 && i - at < REACH && (isAnd(items[at]) || isComma(items[at]) || isRepeated(items[at]))) at -= 1;
  const joint = jointBetween(items, at + 1, i);
  return (joint === 'and' || (joint === 'comma' && listed)) && endsSpeaker(items, at);
}

function speakerBehind(items: readonly Item[], i: number): boolean {
  const from = ownedEnd(items, i);
  let at = from;
  while (at < items.length && at - from < REACH && (isAnd(items[at]) || isComma(items[at]) || isRepeated(items[at]))) at += 1;
  if (jointBetween(items, from, at) !== 'and' || !selves.has(wordAt(items, at))) return false;
  for (let end = at; end < at + 4; end += 1) if (endsSpeaker(items, end)) return from === i + 1 || isNoSentence(items, end + 1);
  return false;
}

/** "104's calls", "105's voicemail PIN": where the words for what user `i` owns end. */
function ownedEnd(items: readonly Item[], i: number): number {
  let at = items[i + 1]?.is === 'mark' ? i + 2 : i + 1;
  if (wordAt(items, at) !== 's') return i + 1;
  do at += 1;
  while (at - i < REACH && OWNED.test(wordAt(items, at)));
  return at;
}
const OWNED =
  /^(?:incoming|phone|office|desk|calls?|line|extension|forward|forwarding|voicemail|voice|mail|mailbox|vm|pins?|codes?|passcodes?)$/;

/** "... and mine to 613 ...", "... and my line too": what follows the speaker tells nothing of them, as "and my phone rings" does. */
function isNoSentence(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.is !== 'word' || /^(?:to|onto|over|too|also|both|as|please|pls|thanks|thank|now|today|off|on|from|at|until)$/.test(item.text)
  );
}

/** The speaker is one of a list of users: "me, 104 and 105". */
export const speakerListed = (items: readonly Item[]): boolean => items.some((item, i) => namesUser(item) && besideSpeaker(items, i));

/** "My line", "mes appels", "mine", "me" end here. */
function endsSpeaker(items: readonly Item[], at: number): boolean {
  if (/^(?:me|moi|mine|myself|mienne|miens|mien|moimeme)$/.test(wordAt(items, at))) return true;
  return lines.has(wordAt(items, at)) && (selves.has(wordAt(items, at - 1)) || selves.has(wordAt(items, at - 2)));
}

/**
 * "104 and 105 should go to ...": the joint at `i` holds users of one list together, so the sentence is not cut there. A comma
 * does so only where the list goes on to an "and".
 */
export function holdsList(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (before?.is !== 'extension' && before?.is !== 'login' && before?.is !== 'number') return false;
  if (introduces(items, i - 1)) return false;
  let behind = listedBehind(items, i - 1);
  for (let n = 0; behind && n < REACH; n += 1) {
    if (behind.joint !== 'comma') return true;
    behind = listedBehind(items, behind.at);
  }
  return false;
}

/** "I am 101", "this is extension 101": said of the speaker, and the end of it. */
function introduces(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const item = items[at];
    if (item?.is === 'word' && persons.has(item.text)) return false;
    if (item?.is === 'word' && /^(?:is|im|am|est|cest|suis|this|my|mon|ma|here|ici)$/.test(item.text)) return true;
    if (item?.is === 'mark' && /[.!?;\n,]/.test(item.text)) return false;
  }
  return false;
}
