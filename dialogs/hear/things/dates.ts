import type { Token } from '../text/tokens';
import type { Run } from './runs';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
/** "104 may ...", "march 104 over": with one of these before it, a month. */
const BEFORE_MONTH =
  /^(?:on|until|till|by|of|from|starting|since|before|after|beginning|as|to|and|between|through|le|du|au|des|depuis|jusquau|avant|apres|et)$/;
const YEAR = /^20\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

const isMonth = (word: string): boolean => MONTH.test(word);

/** What stands for the digits of a date once they are read: no word is written so. */
export const DATE = 'xdate';

/** "April 30", "le 30 avril", "June 15, 2031": the digits of a day or a year, which name nobody. */
export function isDate({ groups }: Run, tokens: readonly Token[]): boolean {
  const [day, year, more] = groups;
  if (!day || day.spoken || more) return false;
  if (!year && YEAR.test(day.digits)) return isYear(tokens, day.from);
  return DAY.test(day.digits) && (!year || YEAR.test(year.digits)) && standsByMonth(tokens, day.from, (year ?? day).next);
}

function standsByMonth(tokens: readonly Token[], from: number, next: number): boolean {
  const isVerb = (text: string): boolean => text === 'may' || text === 'march';
  const before = tokens[from - 1];
  if (before?.kind === 'word' && isMonth(before.text)) return !isVerb(before.text) || BEFORE_MONTH.test(tokens[from - 2]?.text ?? '');
  const behind = tokens[next]?.text === 'of' ? tokens[next + 1] : tokens[next];
  if (behind?.kind !== 'word' || !isMonth(behind.text)) return false;
  return !isVerb(behind.text) || BEFORE_MONTH.test(before?.text ?? '') || before?.text === 'the';
}

/** Behind a month, or behind the day of one. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (isMonth(tokens[before]?.text ?? '')) return true;
  return DAY.test(tokens[before]?.text ?? '') && standsByMonth(tokens, before, before + 1);
}
