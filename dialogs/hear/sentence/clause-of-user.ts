import { openers } from '../../phrases/joints';
import { isGivenName } from '../../phrases/given-names';
import { namesUser } from '../things/lists';
import { wordAt, type Item } from '../things/items';

/** What a clause may begin with before its user. */
const FOR = /^(?:for|pour|concernant|regarding)$/;
const LABEL = /^(?:the|le|la|les|l|extension|extensions|ext|poste|postes|user|line|ligne|at|au|x)$/;
const AND = /^(?:and|et|plus)$/;
/** What an order, or the name of what is wanted, begins with. */
const isOpener = new Set(openers.filter((word) => !/^(?:thanks?|merci|yes|no|oui|non|please)$/.test(word)));
const OPENS = /^(?:a|an|another|new|the|no|un|une|la|le|l|les|plus|nouveau|nouvelle|autre)$/;
/** Said before the first user: courtesies and joints. */
const LEADS = /^(?:and|also|then|but|please|so|now|next|et|aussi|puis|mais|alors|ensuite|svp|ok|okay|hi|hello|bonjour)$/;
export const onlyLed = (items: readonly Item[]): boolean =>
  items.every((item) => item.is === 'mark' || (item.is === 'word' && LEADS.test(item.text)));

/** No more items than name the users of one clause. */
const MOST = 14;

/** Where a list of users that begins at `from` ends: "104", "Hannah (104) and extension 105"; undefined: none begins there. */
function usersEnd(items: readonly Item[], from: number): number | undefined {
  let [end, i]: [number | undefined, number] = [undefined, from];
  for (; i < items.length && i - from < MOST; i += 1) {
    const item = items[i];
    if (item && namesUser(item)) end = i + 1;
    else if (item?.is === 'mark' && /^[(]$/.test(item.text)) continue;
    else if (item?.is === 'mark' && item.text === ')' && end === i) end = i + 1;
    else if (item?.is !== 'word') break;
    else if (end !== undefined ? !(AND.test(item.text) || LABEL.test(item.text)) : !(LABEL.test(item.text) || isGivenName(item.text)))
      break;
  }
  return end;
}

/** "For 104, ...", "pour Hannah (104), ...": where the comma stands that follows them; undefined: nobody is named so. */
export function setAhead(items: readonly Item[], from: number): number | undefined {
  const says = (at: number): boolean => [at, at + 1].some((i) => isOpener.has(wordAt(items, i))) || OPENS.test(wordAt(items, at));
  const end = FOR.test(wordAt(items, from)) ? usersEnd(items, from + 1) : undefined;
  const mark = end === undefined ? undefined : items[end];
  return mark?.is === 'mark' && /^[,:]$/.test(mark.text) && says((end ?? 0) + 1) ? end : undefined;
}

/** "For" that stands for the colon behind a user (headed.ts). */
export const isHead = (items: readonly Item[], i: number): boolean => {
  const [word, user] = [items[i], items[i + 1]];
  return word?.is === 'word' && word.text === 'pour' && user !== undefined && namesUser(user) && word.start === user.start;
};

/** What a user does, or is to do, as the verb of a clause; "to" and "at" belong to the order before. */
const VERB =
  /^(?:needs?|wants?|should|must|has|have|had|is|are|can|could|may|will|never|no|doesnt|does|isnt|hasnt|lost|forgot|left|didnt|also|est|sont|a|ont|na|nont|doit|doivent|peut|peuvent|ne|nest|nai|veut|aura|aurait)$/;
const THING = /^(?:voicemail|voice|vm|mailbox|pin|email|mail|address|new|forwarding|calls?|phone|line|password|welcome)$/;

/** "104 needs ...", "104 and 105 should ...", "105's address is ...": a clause begins here that is about a user of its own. */
export function ownClause(items: readonly Item[], from: number): boolean {
  const end = usersEnd(items, from);
  if (end === undefined) return false;
  if (VERB.test(wordAt(items, end))) return true;
  const owns = items[end]?.is === 'mark' && wordAt(items, end + 1) === 's' ? end + 2 : wordAt(items, end) === 's' ? end + 1 : -1;
  return owns > 0 && THING.test(wordAt(items, owns));
}

/** Behind what named somebody or something, a clause begins that says first whom it is about. */
export const beginsClause = (says: boolean, items: readonly Item[], from: number): boolean =>
  isHead(items, from) || setAhead(items, from) !== undefined || (says && !isOwner(items, from - 2) && ownClause(items, from));

/** "104's and 105's calls": one of several whose thing stands behind. */
const isOwner = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return wordAt(items, at) === 's' || (item !== undefined && namesUser(item) && wordAt(items, at + 1) !== '');
};
