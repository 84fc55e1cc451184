import type { Hearing } from '../../heard';
import { addFrame, FORWARDING, subjectsIn } from './forwarding';
import type { Intent } from './intent';
import { says } from '../text/lexemes';
import { mannerOf } from '../sentence/manner';
import type { KindId } from '../../../machines/words';
import { inHand, type Frame, type Meaning } from '../meaning';
import { addNewUser } from './new-user';
import { isMine, mineToo } from '../sentence/mine-too';
import { readPhone } from '../things/phone';
import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';

const LONGEST = 12;
/** "Can you also do 104?" */
const POLITELY = /^(?:\w+ ){0,3}?(?:can|could|would|will) (?:you|u) (?:(?:please|also|just|maybe) )*do\b/;
/** "Do that for Daniel on 101", "faites ça pour le 101": what was done, for whoever is named. */
const DOES_THAT =
  /^(?:(?:and|et|now|maintenant|then|puis|ensuite|next|also|aussi|please|pls|svp|great|perfect|parfait|thanks|merci|ok|okay|good|super|(?:can|could|would) you|you can|pouvez vous|vous pouvez|peux tu|tu peux|(?:id like|i want|i need)(?: you)? to) )*(?:(?:do|set|repeat|apply|faites|fais|faire|refaites|refais|repetez) (?:it|that|this|ca|cela|le)(?: (?:up|too|also|again|aussi|encore))*|(?:do|faites|fais)(?: (?:also|aussi))?) (?:for|on|with|pour|avec|a|au|le|la)\b/;
/** "And for 101", "now 101 please", behind what was done. */
const FOR_THEM =
  /^(?:(?:and|et|now|maintenant|then|puis|next|ensuite|also|aussi|please|pls|svp) )+(?:for|pour|do|faites|fais|le|la|extension|poste|please|pls|svp|now|too|aussi|as|well| )*$/;

/** "... to the same number", behind what has no number yet. */
const TO_THE_SAME =
  /^(?:(?:and|et) )?(?:to|at|on|vers|au|sur)(?: (?:the|that|this|le))? (?:same|meme) (?:one|number|phone|cell|mobile|place|numero|telephone|endroit)(?: (?:please|too|as well|svp|aussi))*$/;

/** "And the same for 104", "forward 104 to the same number", "le 105 aussi": what is wanted already, for somebody else as well. */
export function addSame(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing): boolean {
  const { words } = piece;
  if (intent.is === 'exact' || says.pin(words)) return false;
  const open = meaning.frames.at(-1);
  if (open?.kind === FORWARDING && open.number === undefined && TO_THE_SAME.test(textOf(words))) {
    copyNumber(open, meaning, hearing);
    return true;
  }
  const same = says.same(
    words.filter((word, i) => !(word === 'meme' && /^(?:moi|toi|lui|elle|vous|nous|soi|quand)$/.test(words[i - 1] ?? ''))),
  );
  const users = subjectsIn(piece, ['subject', 'plain']);
  const alone = users.length === 0;
  const asks = intent.is === 'question' || mannerOf(words, piece.asks) === 'question';
  if (words.length > LONGEST || says.stop(words) || (asks && !(users.length > 0 && POLITELY.test(textOf(words))))) return false;
  const own = alone && mineToo(words);
  const before = hearing.changes.length + (hearing.done?.length ?? 0) + meaning.frames.length > 0;
  const text = textOf(words);
  const does =
    before && !alone && words.length <= LONGEST && (DOES_THAT.test(text) || (inHand(hearing.changes).length === 0 && FOR_THEM.test(text)));
  if (!same && !does && (!says.too(words) || (alone && !own) || (!own && words.length > 5 && !POLITELY.test(text)) || !before))
    return false;
  if (alone && !own && !(same && words.some((word) => /^(?:me|moi|myself)$/.test(word) || isMine(word)))) return false;
  const other = lastOther(meaning, hearing);
  if (other !== undefined && !says.forward(words)) {
    if (alone && other !== 'voicemail-pin.reset') return false;
    if (other === 'user.add') addNewUser(meaning, piece);
    else meaning.frames.push({ kind: other, subjects: users, self: alone });
    return true;
  }
  if (alone || says.forward(words)) addFrame(meaning, piece, undefined, false, hearing);
  else meaning.frames.push({ kind: FORWARDING, subjects: users, self: false });
  const frame = meaning.frames.at(-1);
  if (frame) copyNumber(frame, meaning, hearing);
  return true;
}

/** "And the same for 105", behind a new voicemail PIN for 104: what was done or is in hand last, where that is no forwarding. */
function lastOther({ frames }: Meaning, { changes, done = [] }: Hearing): KindId | undefined {
  const last = frames.at(-1)?.kind ?? inHand(changes).at(-1)?.kind ?? done.at(-1)?.kind;
  return last !== undefined && AGAIN.has(last) ? last : undefined;
}
const AGAIN: ReadonlySet<KindId> = new Set<KindId>(['voicemail-pin.reset', 'welcome.resend', 'user.remove', 'user.add']);

/** Where calls go by what was said last; unknown: it is asked. */
function copyNumber(frame: Frame, meaning: Meaning, { changes, done = [], country }: Hearing): void {
  const said = meaning.frames.findLast((other) => other !== frame && other.kind === FORWARDING && other.number !== undefined);
  const inHand = [...done, ...changes].findLast(
    ({ kind, fields, status }) => kind === FORWARDING && fields.number !== undefined && status !== 'failed' && status !== 'refused',
  );
  const number = said ? said.number : inHand?.fields.number;
  if (number === undefined) return;
  const facts = number === null || said ? undefined : readPhone(number.slice(1), number.startsWith('+'), country);
  if (number !== null && !said && !facts) return;
  frame.number = number;
  if (facts && !meaning.numbers.some((known) => known.number === facts.number)) meaning.numbers.push(facts);
}
