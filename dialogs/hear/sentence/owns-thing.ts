import { wordAt, type Item } from '../things/items';
import { namesUser } from '../things/lists';
import { says } from '../text/lexemes';

/** What somebody has besides calls. */
const THING = /^(?:voicemail|voice|vm|mailbox|password|passwd|pin|nip|messagerie|boite|repondeur|mot|mdp)$/;
const OWN = /^(?:my|our|mon|ma|mes|notre)$/;
const LIGHT = /^(?:own|new|the|la|le|support|propre|nouveau|nouvelle|nip|pin|code|de|du|sa|ma)$/;

/** What stands there, behind words that say nothing: "own password", "new voicemail PIN". */
function names(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at < from + MOST && LIGHT.test(wordAt(items, at)) && !THING.test(wordAt(items, at))) at += 1;
  return THING.test(wordAt(items, at));
}
const MOST = 3;

/**
 * "... 104 forwarded to 613 ... and 105's voicemail PIN reset", "the voicemail PIN of 104 and my own password": something of somebody else,
 * which begins anew, and is nothing of whom was named before.
 */
export function ownsThing(before: readonly Item[], items: readonly Item[], from: number): boolean {
  if (!before.some(namesUser)) return false;
  if (OWN.test(wordAt(items, from))) return names(items, from + 1) && !before.some((item) => item.is === 'word' && OWN.test(item.text));
  const [user, mark] = [items[from], items[from + 1]];
  if (!namesUser(user)) return false;
  const behind = mark?.is === 'mark' && wordAt(items, from + 2) === 's' ? from + 3 : wordAt(items, from + 1) === 's' ? from + 2 : -1;
  return behind > 0 && before.some(({ is }) => is === 'phone') && names(items, behind);
}

/** "Reset the voicemail PIN of 104 and my own password": the verb of both. */
export function verbFor(before: readonly Item[], items: readonly Item[], from: number): Item | undefined {
  if (!OWN.test(wordAt(items, from)) || !ownsThing(before, items, from)) return undefined;
  return before.find((item) => item.is === 'word' && says.imperative(item.text));
}
