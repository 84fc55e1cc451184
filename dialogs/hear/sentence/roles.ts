import { labels } from '../../phrases/labels';
import { light, own, ownLines, people, selfWords, targets, whose } from '../../phrases/roles';
import { wordAt, type Bare, type Item, type Labelled, type Login } from '../things/items';
import { says } from '../text/lexemes';
import { isLikeFor } from './compared';
import { namesGoal, sitsThere, speaksAt } from './sits-at';
import { isTheirAccount, isTheirLogin, isUserName } from './called';
import { actsItself, actsOtherwise, goesTo, listedBefore, listedBehind, listEnd } from '../things/lists';

/** What an extension or login is in its sentence; a `target` is where calls go to, or what is denied: nobody is meant. */
export type Role = 'own' | 'subject' | 'target' | 'plain';

const ownWords = new Set(own);
const others = new Set(people);
const toWords = new Set(targets);
const forWords = new Set(whose);
/** Longer lists than this are not read: work stays linear. */
const LONGEST_LIST = 8;
/** How far behind the user the number may stand, in items. */
const FAR = 24;
const selves = new Set(selfWords);
const labelWords = new Set(labels.extension);
const LIGHT = new Set(light);

/** Whose it is, by the few words before it and the `'s` behind it. */
export function roleAt(items: readonly Item[], i: number, deep = 0): Role {
  if (namesGoal(items, i)) return 'target';
  const end = deep === 0 ? listEnd(items, i) : i;
  const role = actsItself(items, end) || ownsCalls(items, end) ? 'subject' : pointedAt(items, i, deep);
  return (role === 'plain' || role === 'target') && actsOtherwise(items, end)
    ? 'subject'
    : role === 'plain' && goesTo(items, end)
      ? 'subject'
      : role;
}

/** "104 calls -> ...", "101 line to ...": whose they are, with the number behind. */
function ownsCalls(items: readonly Item[], i: number): boolean {
  const [user, next] = [items[i], items[i + 1]];
  return (
    (user?.is === 'number' || user?.is === 'extension' || user?.is === 'login') &&
    user.value.length >= 3 &&
    next?.is === 'word' &&
    /^(?:calls|appels)$/.test(next.text) &&
    items.slice(i + 2, i + 8).some(({ is }) => is === 'phone')
  );
}

/** "To 105's cell": where calls go. */
const THEIR_PHONE = /^(?:cell|cellphone|mobile|home|house)$/;

function pointedAt(items: readonly Item[], i: number, deep: number): Role {
  const after = items[i + 2];
  if (items[i + 1]?.is === 'mark' && after?.is === 'word' && after.text === 's' && after.start === (items[i + 1]?.end ?? -1))
    return /^(?:to|onto)$/.test(wordAt(items, i - 1)) && THEIR_PHONE.test(wordAt(items, i + 3)) && !callsBefore(items, i - 1)
      ? 'target'
      : 'subject';
  const listed = listedBefore(items, i);
  if (listed && deep < LONGEST_LIST) {
    const role = roleAt(items, listed.at, deep + 1);
    return role === 'own' && listed.joint === 'and' ? 'subject' : role;
  }
  let person = false;
  for (let back = i - 1; back >= Math.max(0, i - 6); back -= 1) {
    const item = items[back];
    if (item?.is === 'mark' && /[-#:/'".(]/.test(item.text)) continue;
    if (item?.is !== 'word') return person ? 'subject' : 'plain';
    const { text } = item;
    if (text === 'not' || text === 'pas' || /^(?:end|ends|ending|finir|finit|termine|terminant)$/.test(text)) return 'target';
    if (isUserName(items, back)) continue;
    if (isTheirAccount(items, back) || isTheirLogin(items, back)) return 'subject';
    if (others.has(text)) person = true;
    if (ownWords.has(text)) return !person ? 'own' : isGoal(items, back - 1, i) ? 'target' : 'subject';
    if (text === 'a' && isPerson(items[back + 1])) continue;
    if (labelWords.has(text) || others.has(text)) continue;
    if (toWords.has(text) && text !== 'at') {
      const before = items[back - 1];
      if (isPerson(before) && isGoal(items, back - 2, i)) return 'target';
      if (standsFor(items, back, i)) return 'subject';
      if (isPerson(before) || (callsBefore(items, back) && goElsewhere(items, i))) return 'subject';
      // "organization.com au poste 101": who speaks, where nothing goes there.
      const company = before?.is === 'domain' && !says.forward(items.flatMap((item) => (item.is === 'word' ? [item.text] : [])));
      return company ||
        (before?.is === 'word' && /^(?:suis|am|im|sommes|travaille|work|assis|sit)$/.test(before.text)) ||
        speaksAt(items, back, i)
        ? 'own'
        : 'target';
    }
    if (text === 'at' && sitsThere(items, back, i)) return 'subject';
    if (text === 'from' && back === 0) return 'own';
    if (/^(?:from|du|de)$/.test(text) && introduces(items, back)) return 'own';
    if (/^(?:on|sur)$/.test(text) && SITS.test(wordsBefore(items, back).reverse().join(' '))) return 'own';
    if (forWords.has(text)) return isDenied(items[back - 1]) || isLikeFor(items, back) ? 'target' : 'subject';
    if (!LIGHT.has(text)) return isGoal(items, back - 1, i) ? 'target' : person ? 'subject' : 'plain';
  }
  return person ? 'subject' : 'plain';
}

/** "Arrêtez le renvoi pour Louis au poste 103", "... de Louis au 103 vers ...": where somebody sits who is named right before, where nothing goes to them. */
const standsFor = (items: readonly Item[], to: number, i: number): boolean =>
  /^(?:pour|de|for|of)$/.test(wordAt(items, to - 2)) &&
  /^[a-z]{3,}$/.test(wordAt(items, to - 1)) &&
  !ownWords.has(wordAt(items, to - 1)) &&
  !/^(?:appels?|calls?|ligne|line)$/.test(wordAt(items, to - 1)) &&
  (says.stop(items.slice(0, to).flatMap((item) => (item.is === 'word' ? [item.text] : []))) ||
    says.pin(items.slice(0, to).flatMap((item) => (item.is === 'word' ? [item.text] : []))) ||
    goElsewhere(items, i) ||
    // "C'est pour Louis au 103": nothing goes anywhere in it.
    (/^(?:pour|for)$/.test(wordAt(items, to - 2)) &&
      !items.some(({ is }) => is === 'account') &&
      !says.forward(items.flatMap((item) => (item.is === 'word' ? [item.text] : [])))));

/** "This is Tomasz from extension 105", "ici Tomasz du poste 105": who speaks. */
function introduces(items: readonly Item[], from: number): boolean {
  return (
    /(?:^| )(?:this is|i am|im|my name is|ici|je suis|mappelle) (?!for|about|to|not|a|an|the|le|la|les|un|une|pour|forwarding|away|absent|absente)[^ ]+(?: [^ ]+)?$/.test(
      wordsBefore(items, from).reverse().join(' '),
    ) ||
    /(?:^| )(?:this is|ici|mappelle)$/.test(
      wordsBefore(items, from - 1)
        .reverse()
        .join(' '),
    )
  );
}

/** "My calls to my colleague at 352", "à mon collègue au poste 352": behind a word of direction, where calls go. */
function isGoal(items: readonly Item[], at: number, i: number): boolean {
  for (let back = at; back >= Math.max(0, at - 2); back -= 1) {
    const item = items[back];
    if (item?.is !== 'word') return false;
    if (/^(?:to|vers|a|onto|chez)$/.test(item.text))
      return (
        !(item.text === 'a' && /^(?:of|for|from)$/.test(wordAt(items, back - 1))) && !(callsBefore(items, back) && goElsewhere(items, i))
      );
    if (!ownWords.has(item.text) && !/^(?:the|le|la|un|une|his|her|son|sa|notre)$/.test(item.text)) return false;
  }
  return false;
}

/** "I'm on extension 101", "je suis sur le poste 101": where who speaks sits. */
const SITS = /(?:^| )(?:im|i am|its me|me|am|i sit|i work|je suis|chui|jsuis)$/;

const isDenied = (item: Item | undefined): boolean => item?.is === 'word' && /^(?:not|pas)$/.test(item.text);
const isPerson = (item: Item | undefined): boolean => item?.is === 'word' && others.has(item.text);

const INCOMING = /^(?:in|comes|rings|goes|arrives|arrive|rentre|entre|vient|tombe|aboutit|sonne)$/;
/** Before it, the nearest first. */
const EVERYTHING = /(?:^| )(?:everything|anything|all|whatever|qui ce|ce tout)(?: |$)/;

/** "Calls to", "calls coming in to", "everything that comes in to", "les appels au", nobody's own. */
function callsBefore(items: readonly Item[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 4); at -= 1) {
    const item = items[at];
    if (item?.is !== 'word') return false;
    const whose = items[at - 1];
    if (INCOMING.test(item.text) && EVERYTHING.test(wordsBefore(items, at).join(' '))) return true;
    if (/^(?:calls?|callers|appels?)$/.test(item.text))
      return !(whose?.is === 'word' && (ownWords.has(whose.text) || selves.has(whose.text)));
  }
  return false;
}

/** "Calls to 104 sent to 613 ...": whose calls they are, not where they go; that is said behind, or there are two of them. */
function goElsewhere(items: readonly Item[], i: number): boolean {
  if (listedBehind(items, i)?.joint === 'and') return true;
  return items
    .slice(i + 1, i + 1 + FAR)
    .some(
      (item) =>
        item.is === 'phone' ||
        (item.is === 'word' && /^(?:should|must|need|needs|have|be|being|doivent|soient|devraient)$/.test(item.text)),
    );
}

/** Up to three words before an item, the nearest first. */
export function wordsBefore(items: readonly Item[], i: number): string[] {
  const found: string[] = [];
  for (let back = i - 1; back >= 0 && found.length < 3; back -= 1) {
    const item = items[back];
    if (item?.is === 'word') found.push(item.text);
    else if (item?.is !== 'mark') break;
  }
  return found;
}

/** "my calls", "mes appels", "for me": the speaker is meant. "My cell" says nothing of that. */
export function namesSelf(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const next = words[i + 1] ?? '';
    // "His line to mine": where calls go, and not whose they are.
    if (
      /^(?:mine|mienne|mien)$/.test(word) &&
      /(?:^| )(?:vers|sur|to|onto|a|au)(?: l[ae])?$/.test(words.slice(Math.max(0, i - 2), i).join(' '))
    )
      return false;
    // "Her calls should reach me at ...": where they go.
    if (word === 'me' && words[i - 1] === 'reach' && THEIR_CALLS.test(words.slice(0, i).join(' '))) return false;
    if (/^(?:me|moi|mine|myself|mienne|miens|mien)$/.test(word))
      return /^(?:for|pour|and|et|of|de|sur|on|reach|calling)$/.test(words[i - 1] ?? '') || word.length > 3;
    return (
      selves.has(word) &&
      !others.has(next) &&
      lines.has(
        /^(?:own|incoming|desk|office|work|phone|business|propres|all|direct)$/.test(next)
          ? lines.has(next)
            ? next
            : (words[i + 2] ?? '')
          : next,
      )
    );
  });
}

const lines = new Set(ownLines);
const THEIR_CALLS = /\b(?:her|his|their) (?:[a-z]+ )?(?:calls?|line)\b/;

/** "104 and 105 to 613 555 0100": users, and where it goes. */
export const goesSomewhere = (items: readonly Item[]): boolean =>
  items.some(
    (item, i) =>
      item.is === 'phone' && items.slice(Math.max(0, i - 4), i).some((before) => before.is === 'word' && toWords.has(before.text)),
  );

/** "12 years", "3 times": how much or how often, and nobody's extension. */
const counts = (next: Item | undefined): boolean =>
  next?.is === 'word' &&
  /^(?:years?|yrs|months?|weeks?|days?|hours?|hrs|minutes?|mins?|mn|h|seconds?|secs|times|percent|dollars|bucks|people|employees|ans?|annees?|mois|semaines?|jours?|heures?|secondes?|fois|personnes|employes)$/.test(
    next.text,
  );

/** Things that may name a person, with their roles. */
export function named(items: readonly Item[]): { readonly item: Login | Labelled | Bare; readonly role: Role }[] {
  return items.flatMap((item, i) =>
    item.is === 'login' ||
    item.is === 'email' ||
    item.is === 'domain' ||
    item.is === 'account' ||
    item.is === 'extension' ||
    (item.is === 'number' && !counts(items[i + 1]))
      ? [{ item, role: roleAt(items, i) }]
      : [],
  );
}
