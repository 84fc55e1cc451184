import type { SpokenWords } from '../lines/vocabulary';

const singly = (digits: string): string => digits.split('').join(' ');

/** `+1 613 555 0100` as `plus 1, 6 1 3, 5 5 5, 0 1 0 0`: a pause for each group. */
const number = (text: string, { plus }: SpokenWords): string =>
  `${text.startsWith('+') ? `${plus} ` : ''}${text.replace('+', '').replaceAll('-', ' ').split(' ').map(singly).join(', ')}`;

/** `101@organization.com` as `1 0 1 at organization dot com`, `101@company24.com` as `1 0 1 at company 2 4 dot com`. */
const address = (text: string, { at, dot, dash }: SpokenWords): string =>
  text
    .replace('@', ` ${at} `)
    .replaceAll('.', ` ${dot} `)
    .replace(/(?<=\w)-(?=\w)/g, ` ${dash} `)
    .replace(/(?<=\p{L})(?=\d{2})/gu, ' ')
    .replace(/\d{2,}/g, singly);

/** Every address of the text. It is looked for where an `@` is: stepping through letters of all scripts is slow. */
const addresses = (text: string, words: SpokenWords): string =>
  text.replace(/(?<!\S)\S+@\S+/g, (around) =>
    around.replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu, (found) => address(found, words)),
  );

/** `C-48K2-7` as `C, 4 8 K 2, 7`. */
const caseNumber = (text: string): string => text.split('-').map(singly).join(', ');

/** `(yes/no)` as `yes or no?`, a sentence in brackets as a sentence, any other remark between commas. */
function brackets(text: string, { or }: SpokenWords): string {
  let said = text;
  if (said.includes('/')) said = said.replace(/\((\p{L}+)\/(\p{L}+)\)/gu, `$1 ${or} $2?`);
  if (/[.!?]\)/.test(said)) said = said.replace(/\(([^()]*[.!?])\)/g, '$1');
  if (said.includes(' (')) said = said.replace(/ \(([^()]*)\)/g, ', $1,');
  return said;
}

/** Without any of these a text is spoken as it is written. */
const unspeakable = /[\d@(•]|C-|https?:|,[.,;:?!]|[a-z]\.[a-z]/;

/** What a number that is read out digit by digit begins with. */
const longNumber = /\d{3}|\+\d/;

/**
 * The text for ears: digits one by one, no address spelled as a URL, no brackets and no bullets. Times of the day and
 * numbers below a hundred stay as they are.
 */
export function spoken(text: string, words: SpokenWords): string {
  if (!unspeakable.test(text)) return text.trim();
  // Each step is taken only where its sign is: to look for one costs a tenth of replacing none.
  let said = text;
  if (said.includes('http')) said = said.replace(/https?:\/\/[^\s)»”]*[^\s)»”.,;:?!]/g, words.page);
  if (said.includes('@')) said = addresses(said, words);
  said = said.replace(/(?<=\p{L}{2})\.(?=\p{L}{2})/gu, ` ${words.dot} `);
  if (said.includes('C-')) said = said.replace(/\bC(?:-[0-9A-Z]+)+\b/g, caseNumber);
  if (longNumber.test(said)) said = said.replace(/\+?\d{3,}(?:[ -]\d{2,})*|\+\d{1,3}(?:[ -]\d+)+/g, (found) => number(found, words));
  if (said.includes(' @ ')) said = said.replaceAll(' @ ', ` ${words.at} `);
  if (said.includes('\n• ')) said = said.replaceAll(':\n• ', ': ').replaceAll('\n• ', '; ');
  if (said.includes('(')) said = brackets(said, words);
  return said.replace(/,(?=[.,;:?!])/g, '').trim();
}
