import type { Item } from '../things/items';

/** "You know what, ...", "tu sais quoi, ...": opens what somebody has just made up their mind to, and asks nothing. */
const openings: readonly (readonly string[])[] = [
  ['you', 'know', 'what'],
  ['ya', 'know', 'what'],
  ['know', 'what'],
  ['vous', 'savez', 'quoi'],
  ['savez', 'vous', 'quoi'],
  ['tu', 'sais', 'quoi'],
  ['sais', 'tu', 'quoi'],
];
/** Words before one that change nothing of it; "do you know what" asks. */
const BEFORE =
  /^(?:well|ok|okay|oh|hmm|hm|um|uh|so|and|but|no|yes|hey|bon|ben|bah|ah|eh|bien|et|mais|non|oui|euh|alors|finalement|actually)$/;
/** How what was made up goes on in English; "you know what the problem is" asks. */
const GOES_ON =
  /^(?:just|forget|never|nevermind|cancel|stop|leave|skip|scrap|drop|make|forward|send|put|turn|switch|set|change|use|remove|add|reset|yes|yeah|yep|no|nah|nope|not|lets|let|dont|do|go|hold|wait|ok|okay|please|actually|ill|im|ive|maybe|fine)$/;
/** ... and what goes on behind the French one with a question. */
const ASKS_ON = /^(?:faire|dire|taper|mettre|ecrire|choisir|entrer|sur|de|au|du)$/;

const word = (item: Item | undefined): string | undefined => (item?.is === 'word' ? item.text : undefined);

/** The items without such openings. Linear: each place is looked at once. */
export function opened(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && (item.text === 'what' || item.text === 'quoi'))) return items;
  const out: Item[] = [];
  let starts = true;
  for (let i = 0; i < items.length; i += 1) {
    const found = starts ? openings.find((words) => words.every((each, n) => word(items[i + n]) === each)) : undefined;
    const behind = found && items[i + found.length];
    if (found && (leadsOn(found, behind) || asksUs(items, i + found.length))) {
      i += found.length - 1;
      continue;
    }
    const item = items[i];
    if (item) out.push(item);
    starts = item?.is === 'mark' || (starts && BEFORE.test(word(item) ?? ''));
  }
  return out;
}

/** "You know what, can you ...": asked of us. */
const asksUs = (items: readonly Item[], at: number): boolean =>
  /^(?:can|could|would|will) (?:you|u)$/.test(`${word(items[at]) ?? ''} ${word(items[at + 1]) ?? ''}`);

function leadsOn(found: readonly string[], behind: Item | undefined): boolean {
  if (behind === undefined || (behind.is === 'mark' && /\?/.test(behind.text))) return false;
  const next = word(behind);
  return next === undefined || (found.includes('quoi') ? !ASKS_ON.test(next) : GOES_ON.test(next));
}

/** "Yeah hi", "oui bonjour", "good morning um": said before what is wanted, without a mark as a recognizer writes it. */
const GREETS =
  /^(?:yeah|yes|yep|ya|yup|hi|hello|hey|good|morning|afternoon|evening|there|um|uh|er|so|ok|okay|well|oui|ouais|bonjour|allo|bonsoir|salut|euh|ben|bon|alors)$/;
const HELLO = /^(?:hi|hello|hey|morning|afternoon|evening|bonjour|allo|bonsoir|salut)$/;
/** "... and we got cut off, it was about ...", "on a été coupés": why somebody calls again, and nothing is to be cut or turned off. */
const WHO = /^(?:we|i|it|call|you|line|on|nous|jai|je|ca|ligne)$/;
const BEEN = /^(?:got|were|was|have|had|just|must|been|a|avons|ete|est|etions|sest|ai)$/;
const GONE = /^(?:cut|hung|disconnected|dropped|coupee?s?|deconnectee?s?|raccroche)$/;
/** The items without it; what was told before and is told behind are parted, as by a full stop. */
export function uncut(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => GONE.test(word(item) ?? ''));
  let from = at;
  while (from > 0 && BEEN.test(word(items[from - 1]) ?? '')) from -= 1;
  if (at < 1 || from === at || !WHO.test(word(items[from - 1]) ?? '')) return items;
  const to = /^(?:off|up|out)$/.test(word(items[at + 1]) ?? '') ? at + 2 : at + 1;
  const first = /^(?:and|but|then|et|mais|pis|puis|so)$/.test(word(items[from - 2]) ?? '') ? from - 2 : from - 1;
  const [end, next] = [items[to - 1], items[to]];
  const stop: readonly Item[] = end && next?.is === 'word' ? [{ is: 'mark', text: ';', start: end.end, end: end.end }] : [];
  return [...items.slice(0, Math.max(0, first)), ...stop, ...items.slice(to)];
}

/** "One more thing out of curiosity: ...", « par simple curiosité, ... »: why the question behind it is asked, and nothing of it. */
const OF_CURIOSITY =
  /^(?:and|but|also|just|purely|only|one|more|last|other|another|thing|question|out|of|pure|mere|et|mais|par|simple|une|un|autre|chose|petite|juste|seulement)$/;
/** The items without it, where a sentence begins with it. */
export function incurious(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => /^curiosit[ey]$/.test(word(item) ?? ''));
  let from = at;
  while (from > 0 && OF_CURIOSITY.test(word(items[from - 1]) ?? '')) from -= 1;
  if (at < 1 || from === at || (from > 0 && items[from - 1]?.is !== 'mark')) return items;
  const next = items[at + 1];
  return [...items.slice(0, from), ...items.slice(next?.is === 'mark' && /^[:,]$/.test(next.text) ? at + 2 : at + 1)];
}

/** So many words behind it say what is wanted. */
const SAYS = 4;

/** The items without such a greeting, where nothing is asked to which its yes could be the answer. */
export function ungreeted(items: readonly Item[], free: boolean): readonly Item[] {
  const first = word(items[0]);
  if (!free || first === undefined || !GREETS.test(first)) return items;
  const end = items.findIndex((item) => !GREETS.test(word(item) ?? ''));
  if (end < 2 || items[end]?.is !== 'word' || items.length < end + SAYS) return items;
  return items.slice(0, end).some((item) => HELLO.test(word(item) ?? '')) ? items.slice(end) : items;
}
