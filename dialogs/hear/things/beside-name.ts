import type { Hearing } from '../../heard';
import { isGivenName } from '../../phrases/given-names';
import { mayName } from '../sentence/thirds';
import type { Item } from './items';

const SPEAKER =
  /^(?:(?:hello|hi|hey|bonjour|salut|allo|well|so|um|euh) )*(?:im|i am|its|it is|this is|my name is|my names|name is|je suis|moi cest|cest|ici|je mappelle|mon nom est|mon nom cest)(?: (?:just|here|le|la|un|a))* ([a-z]{2,})(?: ([a-z]{2,}))?(?: ([a-z]{2,}))?$/;
const MOST = 9;

const isMark = (item: Item | undefined): boolean => item === undefined || item.is === 'mark';

/** The words right before `i`, up to a full stop or a thing. */
function before(items: readonly Item[], i: number): string {
  const words: string[] = [];
  for (let at = i - 1; at >= 0 && words.length <= MOST; at -= 1) {
    const item = items[at];
    if (item?.is === 'mark' && (item.text === ',' || item.text === '(' || item.text === '-')) continue;
    if (item?.is !== 'word') break;
    words.unshift(item.text);
  }
  return words.join(' ');
}

const isName = (first: string, last: string | undefined): boolean => isGivenName(first) && (last === undefined || mayName(last));

/** "I'm Dan Okafor, 101. I want ...": the short number behind the own name is the extension. Of who is known already nothing is taken. */
export function besideName(items: readonly Item[], { claimed }: Hearing): readonly Item[] {
  if (claimed || items.some(({ is }) => is === 'extension' || is === 'login')) return items;
  const at = items.findIndex(
    (item) => item.is === 'number' && item.groups.length === 1 && item.value.length >= 2 && item.value.length <= 4,
  );
  const item = items[at];
  if (item?.is !== 'number' || !isMark(items[at + 1])) return items;
  const [, first, last] = SPEAKER.exec(before(items, at)) ?? [];
  if (first === undefined || !isName(first, last)) return items;
  return items.with(at, { is: 'extension', value: item.value, start: item.start, end: item.end });
}
