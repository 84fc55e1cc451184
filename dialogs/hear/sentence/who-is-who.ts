import type { Hearing } from '../../heard';
import type { Item } from '../things/items';
import type { Piece } from './pieces';
import { mayName } from './thirds';

const PUT_RIGHT = /^(?:confirm|correction|field|pin|code)$/;
const IS = /^(?:is|cest|est|belongs|appartient)$/;
const LIGHT = /^(?:to|a|my|our|mon|ma|notre|actually|really|bien)$/;
/** How somebody is, and not who. */
const STATE =
  /^(?:away|out|back|absent|sick|ill|gone|here|there|wrong|right|correct|fine|good|better|not|busy|off|also|too|mine|me|moi|ok|okay|bon|bonne|malade|retour|partie?|mauvaise?|the|what|which|where|who|le|la|ce)$/;

/** "Sorry, I mean 101@organization.com, 103 is Louis": where something is put right, digits that are only said to be somebody's are no correction. */
export function toldOfWho(pieces: readonly Piece[], { question }: Hearing): readonly Item[] {
  if (!PUT_RIGHT.test(question.ask)) return [];
  return pieces.flatMap(({ items, asks }) => (asks ? [] : items.filter((item, i) => isThing(item) && isSaidToBe(items, i))));
}

const isThing = ({ is }: Item): boolean => is === 'number' || is === 'extension' || is === 'hidden';

function isSaidToBe(items: readonly Item[], i: number): boolean {
  const verb = items[i + 1];
  if (verb?.is !== 'word' || !IS.test(verb.text)) return false;
  const end = items.findIndex((item, at) => at > i && item.is === 'mark' && /[,.!;\n]/.test(item.text));
  const behind = items.slice(i + 2, end < 0 ? undefined : end);
  const who = behind.flatMap((item) => (item.is === 'word' && !LIGHT.test(item.text) ? [item.text] : []));
  return (
    who.length > 0 && who.length <= 2 && behind.every(({ is }) => is === 'word') && who.every((word) => mayName(word) && !STATE.test(word))
  );
}
