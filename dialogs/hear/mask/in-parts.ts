import type { Item } from '../things/items';

/** Around the parts of six digits that somebody gives in pieces, with no word for a PIN among them: who says more says something else. */
const HANDS =
  /^(?:i|me|my|is|are|its|it|the|a|and|then|next|with|by|for|you|that|thats|this|those|they|theyre|here|heres|ok|okay|so|yes|well|um|uh|please|followed|first|second|last|final|other|rest|remaining|half|part|parts|piece|pieces|three|two|one|ones|start|starts|starting|begin|begins|end|ends|ending|finish|number|numbers|digits?|figures?|secret|again|plus|of|in|to|try|was|should|be|c|est|cest|ce|sont|le|la|les|l|mon|ma|mes|de|du|des|et|puis|ensuite|suivi|par|pour|vous|voici|voila|premiers?|premieres?|deuxieme|seconde?|derniers?|dernieres?|fin|debut|moitie|partie|parties|reste|commence|commencent|finit|finissent|termine|terminent|il|elle|ils|elles|ca|chiffres?|numeros?|six|trois|deux|oui|bon|alors|donc|euh|svp|encore|plait|sil)$/;
/** "My six digits", "les 6 chiffres": a secret by its length. */
const DIGITS = /^(?:digits?|figures?|chiffres?)$/;
const SIX = /^(?:six|6)$/;
/** As long as every PIN and code. */
const LENGTH = 6;
/** No more words than this, or the digits are told of and not given. */
const MOST = 24;

const isSix = (item: Item | undefined): boolean =>
  (item?.is === 'word' && SIX.test(item.text)) || (item?.is === 'number' && item.value === '6');

/** Whether "six digits" stands at `i`, where its "digits" is. */
export const saysSixDigits = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return item?.is === 'word' && DIGITS.test(item.text) && (isSix(items[i - 1]) || isSix(items[i - 2]));
};

/** "The last three 920": how many they are stands before them, and is read with them. */
function countsFirst(items: readonly Item[], i: number): boolean {
  const [before, item] = [items[i - 1], items[i]];
  return (
    item?.is === 'number' &&
    item.groups.length > 1 &&
    item.groups[0]?.length === 1 &&
    before?.is === 'word' &&
    /^(?:first|last|next|other|premiers|derniers)$/.test(before.text)
  );
}

/**
 * "My six digits are 483, then 920", "483 and 920", "it starts with 48, then 39 and 20": a message that gives six digits in parts and says
 * nothing besides holds a secret, whatever it is called (I11).
 */
export function givesSixInParts(items: readonly Item[]): boolean {
  let digits = 0;
  let parts = 0;
  let words = 0;
  for (const [i, item] of items.entries()) {
    if (item.is === 'mark') continue;
    if (item.is === 'word') {
      words += 1;
      if (words > MOST || !HANDS.test(item.text)) return false;
    } else if (item.is !== 'number') return false;
    else if (!(isSix(item) && saysSixDigits(items, i + 1))) {
      digits += item.value.length - (countsFirst(items, i) ? 1 : 0);
      parts += 1;
    }
  }
  return parts > 1 && digits === LENGTH;
}
