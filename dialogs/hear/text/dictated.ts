import { wordAt, type Item, type Mark } from '../things/items';

/** Marks that are said, and written as words where a dictation does not know them. */
const SAID: readonly (readonly [readonly string[], string])[] = [
  [['question', 'mark'], '?'],
  [['exclamation', 'mark'], '!'],
  [['exclamation', 'point'], '!'],
  [['full', 'stop'], '.'],
  [['new', 'line'], '\n'],
  [['new', 'paragraph'], '\n'],
  [['point', 'dinterrogation'], '?'],
  [['point', 'final'], '.'],
];
/** Alone they may be words of the sentence: only between words, or at its end. */
const COMMA = /^(?:comma|virgule)$/;
const PERIOD = /^period$/;
/** "For a period", "the trial period", "in this period": a time. */
const TIME = /^(?:a|an|the|this|that|any|one|each|every|trial|grace|short|long|certain|time|notice|no|of|billing|holiday)$/;
/** "For ward", "fort word my calls", "for wording": as it is misheard before what is forwarded. */
const FORWARDS = /^(?:for|four|fore|fort)$/;
const WARD = /^(?:ward|word)(s|ed|ing|er)?$/;
const FORWARDED = /^(?:my|our|the|all|his|her|their|calls?|phone|line|extension|everything|it|them|this|that|\d+)$/;

/** "Stop for wording my calls comma I am back full stop": what a dictation wrote, as it was said. */
export function undictated(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.is === 'word' && MAY.has(item.text))) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (item?.is !== 'word') {
      if (item) out.push(item);
      continue;
    }
    const said = SAID.find(([words]) => words.every((word, n) => wordAt(items, i + n) === word));
    const next = items[i + 1];
    if (said) {
      i += said[0].length - 1;
      out.push(mark(said[1], item, items[i] ?? item));
    } else if (COMMA.test(item.text)) out.push(mark(',', item, item));
    else if (PERIOD.test(item.text) && !TIME.test(wordAt(items, i - 1)) && !/^(?:of|in|from|for)$/.test(wordAt(items, i + 1)))
      out.push(mark('.', item, item));
    else if (FORWARDS.test(item.text) && next?.is === 'word' && WARD.test(next.text) && isForwarded(items[i + 2])) {
      out.push({ is: 'word', text: `forward${WARD.exec(next.text)?.[1] ?? ''}`, start: item.start, end: next.end });
      i += 1;
    } else out.push(item);
  }
  return out;
}

const MAY: ReadonlySet<string> = new Set([
  'mark',
  'stop',
  'line',
  'paragraph',
  'comma',
  'virgule',
  'period',
  'ward',
  'word',
  'wording',
  'words',
  'warding',
  'worded',
  'dinterrogation',
  'final',
  'point',
]);

const isForwarded = (item: Item | undefined): boolean =>
  (item?.is === 'word' && FORWARDED.test(item.text)) || item?.is === 'extension' || item?.is === 'number' || item?.is === 'login';

const mark = (text: string, from: Item, to: Item): Mark => ({ is: 'mark', text, start: from.start, end: to.end });
