import type { Change, Subject } from '../../machines/words';
import type { Hearing } from '../heard';
import { corrections, people, targets } from '../phrases/roles';
import { take, takeBare } from './claims';
import { FORWARDING, subjectOf } from './wish/forwarding';
import { forOther } from './letter/in-a-mail';
import type { Intent } from './wish/intent';
import type { Bare, Item } from './things/items';
import { actsItself, isToldOf, listedBefore, listedBehind } from './things/lists';
import { afterLeads } from './sentence/manner';
import type { Meaning } from './meaning';
import { ordersOf } from './sentence/orders-of';
import type { Piece } from './sentence/pieces';
import { isIntroduced, isMentioned, isTheirAccount } from './sentence/called';
import { named, type Role } from './sentence/roles';

const correcting = new Set(corrections);
const persons = new Set(people);
const toward = new Set(targets);
const names = (words: readonly string[]): boolean => words.some((word) => persons.has(word));

/** Who the speaker is, or whom the change in hand is for; true when the piece named somebody. */
export function readNames(meaning: Meaning, piece: Piece, intent: Intent, hearing: Hearing, changes: readonly Change[]): boolean {
  const { ask } = hearing.question;
  const who = ask === 'who' || ask === 'account' || ask === 'extension';
  if (intent.is === 'unsupported' || intent.is === 'wish' || (intent.is === 'question' && !intent.soft)) return readOwnOnly(meaning, piece);
  const atNumber = ask === 'field' && hearing.question.field === 'number';
  if (atNumber && toward.has(piece.words[afterLeads(piece.words)] ?? '')) return false;
  const account = piece.items.some(({ is }) => is === 'account');
  const told: Subject[] = [];
  let found = false;
  for (const { item, role } of named(piece.items)) {
    if (meaning.thirds.has(item)) continue;
    const subject = subjectOf(item);
    const frame = meaning.frames.at(-1);
    const other =
      subject &&
      role === 'subject' &&
      !who &&
      (names(piece.words) || isThird(piece.items, piece.items.indexOf(item)) || isTheirAccount(piece.items, piece.items.indexOf(item) - 1))
        ? subject
        : undefined;
    if (who && role === 'target' && THEY_SIT.test(piece.words.join(' ')) && item.is !== 'number') {
      take(meaning.named, item);
      found = true;
      continue;
    }
    if (
      role === 'target' ||
      ordersOf(piece, item) ||
      (who && isToldOf(piece.items, piece.items.indexOf(item))) ||
      (item.is === 'login' && role !== 'subject' && isMentioned(piece.items, piece.items.indexOf(item)))
    )
      continue;
    if (other && frame?.self === true && isIntroduced(piece.items, piece.items.indexOf(item))) continue;
    if (role === 'subject' && hearing.claimed && !who && changes.length + meaning.frames.length === 0) {
      if (other) tell(meaning, told, other);
      continue;
    }
    // "..., send his calls to ... Hannah at 104 is back": a tale of the next one, behind an order that is whole.
    const next =
      other !== undefined && frame?.number !== undefined && frame.subjects.length > 0 && isThird(piece.items, piece.items.indexOf(item));
    if (other && next) tell(meaning, told, other);
    else if (subject && frame?.kind === FORWARDING && role === 'subject') frame.subjects.push(subject);
    else if (subject && changes.some(({ kind }) => kind === FORWARDING) && meansSubject(item, role, ask, piece))
      meaning.subjects.push(subject);
    else if (other) tell(meaning, told, other);
    else if (atNumber && role === 'plain' && !account && (hearing.claimed || item.is !== 'login') && !renames(item, piece)) continue;
    else if (subject && item.is === 'extension' && forOther(hearing, role, account, changes)) meaning.subjects.push(subject);
    else if (item.is === 'number' && mendsAccount(item, meaning, hearing)) {
      meaning.named.account ??= item.value;
    } else if (item.is === 'number') {
      if (role === 'own' && isOwnNumber(item, piece) && (ask === 'confirm' || ask === 'correction')) {
        meaning.named.extension ??= item.value;
        found = true;
      } else if (role === 'own' && account && item.value.length <= 4 && item.value.length > 1) {
        meaning.named.extension ??= item.value;
        found = true;
      } else found = (who && takeBare(meaning.named, item, ask)) || found;
      continue;
    } else if (item.is === 'extension' && role !== 'own' && !who && piece.words.length > 7 && !account) continue;
    else take(meaning.named, item);
    found = true;
  }
  return found;
}

/** "Elle est au poste 100", asked for the extension of who wants it: said by whoever speaks for them. */
const THEY_SIT =
  /^(?:(?:euh|ben|bon|alors|um|uh|well|oui|yes|et|and) )*(?:elle|il|she|he|madame|monsieur|ma patronne|mon patron|my boss)(?: (?:is|s|est|travaille|se trouve|sits))* (?:au|at|on|a)\b(?: \w+){0,3}$/;

/** "Sorry, I mean 101@organization.com": who asks is put right, also where a number was asked for. */
const renames = (item: Item, { words }: Piece): boolean => item.is === 'login' && words.some((word) => correcting.has(word));

/** "Oh, I mixed up the digits: 20417": as long as the account number that was named, which shows no account. */
function mendsAccount({ value, groups }: Bare, { plain }: Meaning, { question, named: before, proved }: Hearing): boolean {
  const [account, extension, more] = before;
  if (proved || !/^(?:pin|confirm|correction)$/.test(question.ask) || more !== undefined || groups.length !== 1) return false;
  if (account === undefined || extension === undefined || account.length <= extension.length) return false;
  return (
    value.length === account.length && value.length !== PIN_LENGTH && value !== account && PUTS_RIGHT.test(plain.text.slice(0, CORRECTION))
  );
}
const PIN_LENGTH = 6;
/** No correction is longer, in characters. */
const CORRECTION = 400;
const PUTS_RIGHT =
  /\b(?:mixed|mistyped|typo|meant|mean|swapped|should|sorry|wrong|actually|digits|account|transposed|misread|correction|compte|chiffres|trompee?|melangee?|invers\w+|voulais|plutot|erreur|desolee?)\b/;

/** Somebody else is told of. */
function tell(meaning: Meaning, told: Subject[], other: Subject): void {
  meaning.others.push(other);
  told.push(other);
  meaning.nearest = told;
}

/** "Sorry, I'm 101, not 103": beside a summary, who asks. */
const isOwnNumber = ({ value, groups }: Bare, { words }: Piece): boolean =>
  groups.length === 1 && value.length >= 2 && value.length <= 5 && /(?:^| )(?:im|i am|je suis)(?: the| le)?(?: |$)/.test(words.join(' '));

/** "104 is away", "104 and 105 are away": somebody else is spoken of. */
const isThird = (items: readonly Item[], i: number): boolean =>
  actsItself(items, i) || listedBefore(items, i)?.joint === 'and' || listedBehind(items, i)?.joint === 'and';

function meansSubject(item: Item, role: Role, ask: Hearing['question']['ask'], piece: Piece): boolean {
  if (role === 'own' || ask === 'who' || ask === 'account' || ask === 'extension')
    return role === 'subject' && piece.words.some((word) => word === 'for' || word === 'pour');
  if (role === 'subject') return ask !== 'pin' || item.is !== 'number' || piece.words.length > 1;
  return (
    (ask === 'correction' || ask === 'confirm') &&
    (item.is === 'extension' || item.is === 'number') &&
    (ask === 'correction' || piece.words.some((word) => correcting.has(word)))
  );
}

/** Beside a question or a change that cannot be made here, only "I am ..." names the speaker. */
export function readOwnOnly(meaning: Meaning, piece: Piece): boolean {
  for (const { item, role } of named(piece.items)) {
    if (role === 'own' && !meaning.thirds.has(item) && (item.is === 'login' || item.is === 'extension' || item.is === 'account'))
      take(meaning.named, item);
  }
  return false;
}
