import { wordSet } from '../text/word-set';
import { wordAt, type Item } from '../things/items';

/** What may be asked for by its name alone: one of them set beside another. */
const NOUNS = wordSet('password passwords passcode mdp passe pin pins nip login logins username identifiant voicemail messagerie');
/** What may stand before and between. */
const LIGHT = wordSet(
  'a an the my our his her their any new own support voicemail user login name code mail email link for of mon ma mes le la les l un une de d du nouveau nouvel nouvelle votre son sa assistance boite vocale mot nom utilisateur connexion lien pour portal web website online forgotten lost voice vocale',
);
/** "Instead of", "rather than", "au lieu de": denies wherever it stands. */
const INSTEAD = /^(?:instead of|rather than|as opposed to|au lieu de|au lieu d|plutot que|plutot qu)$/;
/** "This is my voicemail PIN, not my support PIN", "I have my PIN, not ...": told, and nothing is chosen. */
const TOLD = wordSet('is isnt thats its this was have has got know remember cest est voici ai jai connais recu received gave typed');
const SENTENCE = /[.!?;\n]/;

const isMark = (item: Item | undefined, marks: RegExp): boolean => item?.is === 'mark' && marks.test(item.text);

/** Behind the words that deny at `i`; 0: nothing is denied there. */
function denialAt(items: readonly Item[], i: number, from: number): number {
  const [first, second] = [wordAt(items, i), wordAt(items, i + 1)];
  if (INSTEAD.test(`${first} ${second}`)) return i + 2;
  if (INSTEAD.test(`${first} ${second} ${wordAt(items, i + 2)}`)) return i + 3;
  if (first !== 'not' && first !== 'pas' && first !== 'non') return 0;
  const before = items[i - 1];
  const opens =
    i === from || isMark(before, /,/) || /^(?:and|but|et|mais|please)$/.test(wordAt(items, i - 1)) || NOUNS.has(wordAt(items, i - 1));
  return opens ? (first === 'non' && second === 'pas' ? i + 2 : i + 1) : 0;
}

/** More words than such a name has. */
const LONGEST = 12;

/** Behind the name of a thing that begins at `i`; 0: there is none. */
function nounEnd(items: readonly Item[], i: number): number {
  let end = 0;
  for (let at = i; at < i + LONGEST && (LIGHT.has(wordAt(items, at)) || NOUNS.has(wordAt(items, at))); at += 1)
    if (NOUNS.has(wordAt(items, at))) end = at + 1;
  return end;
}

const DENIES = /^(?:not|pas|non|instead|rather|opposed|lieu|plutot)$/;
/** Words by which somebody takes back the name of a thing, and those that may stand among them. */
const TAKES_BACK = wordSet('sorry mean meant oops wait correction scratch pardon dire desole desolee oups erreur attends attendez');
const AMONG = wordSet('no i a not that thats its it is was make should be oh uh um er hang on hold je voulais veux non cest euh');

/** "My voicemail PIN, sorry, I mean my portal password": the first of two names is taken back. */
function putRight(items: readonly Item[]): readonly Item[] {
  for (let i = 0; i < items.length; i += 1) {
    const to = nounEnd(items, i);
    if (to === 0) continue;
    let [at, takes] = [to, false];
    for (; isMark(items[at], /[,-]/) || TAKES_BACK.has(wordAt(items, at)) || AMONG.has(wordAt(items, at)); at += 1)
      takes ||= TAKES_BACK.has(wordAt(items, at));
    if (takes && nounEnd(items, at) > at) return [...items.slice(0, i), ...items.slice(at)];
    i = to - 1;
  }
  return items;
}

/**
 * "My password, not my PIN", "pas mon NIP, mon identifiant", "a PIN instead of a new password": without what is not wanted, where the
 * same sentence names what is.
 */
export function chosenOnly(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && (TAKES_BACK.has(item.text) || DENIES.test(item.text)))) return items;
  const out: Item[] = [];
  for (let from = 0; from < items.length;) {
    const found = items.findIndex((item, at) => at >= from && isMark(item, SENTENCE));
    const end = found < 0 ? items.length : found + 1;
    out.push(...inSentence(items, from, end));
    from = end;
  }
  return out;
}

function inSentence(items: readonly Item[], from: number, end: number): readonly Item[] {
  const whole = putRight(items.slice(from, end));
  if (whole.length < end - from) return whole;
  if (whole.some((item) => item.is === 'word' && TOLD.has(item.text))) return whole;
  for (let i = from; i < end; i += 1) {
    const behind = denialAt(items, i, from);
    const to = behind > 0 ? nounEnd(items, behind) : 0;
    if (to === 0 || to > end) continue;
    const rest = [...items.slice(from, i), ...items.slice(to, end)];
    if (rest.some((item) => item.is === 'word' && NOUNS.has(item.text))) return rest;
  }
  return whole;
}
