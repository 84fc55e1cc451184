import type { Exact } from '../../phrases/exact';
import { exactNames } from './exact-names';
import type { Intent } from '../wish/intent';
import type { Item } from '../things/items';
import { wordsIn } from '../sentence/pieces';
import { wordSet } from '../text/word-set';

/** "And here is my support PIN number, it is": no longer than this, in items. */
const LONGEST_GIVING = 10;
/** What only hands a secret over. */
export const handing = wordSet(
  `my the pin nip code pins codes is its it here heres this that and number support digits six says said reads requested asked as you i me got received sent mailed it
  mon ma le la est cest voici de d assistance soutien et comme tel que demande recu jai vous mavez envoye dit indique chiffres`,
);

/** A PIN that is handed over as "another" one is not wished for, asked about or missing. */
export const aboutPin = (intent: Intent): boolean =>
  intent.is === 'pin' ||
  intent.is === 'unclear' ||
  intent.is === 'talk' ||
  (intent.is === 'change' && intent.kind === 'support-pin.reissue') ||
  (intent.is === 'wish' && intent.kind === 'support-pin.reissue') ||
  ('topic' in intent && intent.topic === 'support-pin');

/** "Ok do it, my PIN is ...": what is said beside the words that hand the secret over. "No, PIN ..." is a no: a PIN that is given is not missing. */
export function besideSecret(items: readonly Item[]): ReadonlySet<Exact> | undefined {
  const at = items.findIndex((item) => item.is === 'secret');
  const from = items.findIndex((item, i) => i > at && !(item.is === 'word' && handing.has(item.text)));
  const behind = from < 0 ? [] : items.slice(from);
  for (let to = at; to >= 0 && at - to < LONGEST_GIVING; to -= 1) {
    const item = items[to];
    if (to < at && !(item?.is === 'mark' || (item?.is === 'word' && handing.has(item.text)))) return undefined;
    const names = exactNames(wordsIn([...items.slice(0, to), ...behind]));
    if (names) return names.has('lost') ? new Set<Exact>(['no']) : names;
  }
  return undefined;
}
