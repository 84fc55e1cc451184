import { wordAt, type Item } from './items';
import { says } from '../text/lexemes';
import { isBracketed, mayName } from '../sentence/thirds';

/** "His account (102)", "son compte (102)": whose it is; so few digits are no account number. */
function isTheirs(items: readonly Item[], i: number): boolean {
  const [account, whose] = [items[i - 1], items[i - 2]];
  return (
    account?.is === 'word' &&
    /^(?:account|compte|profile|profil)$/.test(account.text) &&
    whose?.is === 'word' &&
    /^(?:son|sa|leur|his|her|their)$/.test(whose.text)
  );
}

const named = (name: Item | undefined): boolean => name?.is === 'word' && mayName(name.text) && !says.pin([name.text]);

/** "104 here, forward me to ...", « ici le 104 » said the other way round: who speaks. */
const speaks = (items: readonly Item[], i: number): boolean =>
  wordAt(items, i + 1) === 'here' &&
  (items[i + 2] === undefined || items[i + 2]?.is === 'mark') &&
  !wordAt(items, i - 1).match(/^(?:to|is|in|at|and|for|s)$/);

/** "Louis Gagnon (103)": three to five digits in brackets right behind what may be a name are an extension, or behind what is theirs. */
export function bracketed(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    if (item.is === 'number' && /^\d{3,5}$/.test(item.value) && speaks(items, i))
      return { is: 'extension', value: item.value, start: item.start, end: item.end };
    if ((item.is !== 'number' && item.is !== 'account') || !/^\d{3,5}$/.test(item.value) || !isBracketed(item)) return item;
    const closing = items[i + 1];
    const ends = closing?.is === 'mark' && closing.text === ')';
    const theirs = item.value.length <= 4 && isTheirs(items, i);
    return ends && (theirs || (item.is === 'number' && named(items[i - 1])))
      ? { is: 'extension', value: item.value, start: item.start, end: item.end }
      : item;
  });
}
