import type { Change } from '../../../machines/words';
import { drops, ordinals } from '../../phrases/roles';
import { FORWARDING, subjectOf } from './forwarding';
import { says } from '../text/lexemes';
import { sameSubject } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const dropping = new Set(drops);
const ONE = /^(?:one|ones|change|request|demande|changement|celui|celle|part|thing|partie)$/;
/** Only ever said of a request, never of a forwarding that is in force. */
const GIVES_UP =
  /^(?:forget|skip|leave|scratch|oublie|oubliez|laisse|laissez|saute|never|not|pas|without|sans|except|sauf|but|excepte|hormis)$/;
const ONLY = /^(?:only|just|seulement|juste|uniquement)$/;
const MINE = /^(?:mine|mien|miens|mienne|miennes)$/;
/** "N'oubliez pas le 104", "don't forget 104": it is wanted. */
const REMINDS = /\bn?oubli(?:e|es|ez|er|ons) (?:surtout )?pas\b|\bpas oublier\b|\b(?:dont|do not|not to) forget\b/;
/** "Annulez tout sauf le 104", "forget everything except mine": that one alone is wanted. */
const ALL_BUT =
  /\b(?:annul\w+|oubli\w+|enlev\w+|retir\w+|laiss\w+ (?:faire|tomber)|cancel|forget|drop|scratch|skip|remove) (?:tout|tous|toutes|all|everything)(?: \w+){0,2} (?:sauf|except|but|excepte|hormis)\b/;
const LONGEST = 9;

/**
 * "Forget the second one", "pas le 104", "everything except 105", "only mine": which of several changes are not wanted any
 * more. None, where that is not clear, or where something else is named beside them.
 */
export function droppedBy(piece: Piece, changes: readonly Change[]): readonly Change[] {
  const { words } = piece;
  if (
    changes.length === 0 ||
    piece.asks ||
    REMINDS.test(textOf(words)) ||
    piece.items.some((item) => item.is === 'phone' || item.is === 'secret' || item.is === 'account')
  )
    return [];
  const drops = words.some((word) => dropping.has(word));
  const change = drops ? (placed(piece, changes) ?? ofKind(piece, changes)) : undefined;
  if (change) return [change];
  const only = words.some((word) => ONLY.test(word)) && !says.forward(words);
  const kept = only ? placed(piece, changes) : undefined;
  if (kept) return changes.filter((each) => each !== kept);
  const pointed = pointedAt(piece, changes);
  if (pointed.length === 0 || words.length > LONGEST) return [];
  if (drops && words.some((word) => ONE.test(word))) return pointed;
  if (changes.length < 2 || pointed.length === changes.length) return [];
  if (ALL_BUT.test(textOf(words))) return changes.filter((each) => !pointed.includes(each));
  if (only) return words.some((word) => GIVES_UP.test(word)) ? pointed : changes.filter((each) => !pointed.includes(each));
  const givesUp =
    words.some((word) => GIVES_UP.test(word) && word !== 'but') || /\b(?:all|everything|both|tout|tous) but\b/.test(textOf(words));
  return givesUp || (drops && !says.forward(words)) ? pointed : [];
}

function placed(piece: Piece, changes: readonly Change[]): Change | undefined {
  const place = piece.words.map((word) => ordinals[word]).find((n) => n !== undefined);
  return place === undefined ? undefined : changes.at(place);
}

/** The changes whose users are named; none, when anybody else is named as well. */
function pointedAt({ items, words }: Piece, changes: readonly Change[]): readonly Change[] {
  const subjects = items.flatMap((item) => subjectOf(item) ?? []);
  const found = subjects.map((subject) => changes.find((change) => sameSubject(change.subject, subject)));
  if (found.some((change) => change === undefined)) return [];
  const mine = words.some(
    (word, i) =>
      MINE.test(word) ||
      (/^(?:my|mes|mon)$/.test(word) && /^(?:own|calls?|extension|line|phone|appels?|poste|ligne)$/.test(words[i + 1] ?? '')),
  );
  return [
    ...new Set([...(mine ? changes.filter(({ subject }) => subject.is === 'self') : []), ...found.flatMap((change) => change ?? [])]),
  ];
}

/** Only beside another kind: with one change alone, dropping it is cancelling. */
function ofKind({ items, words }: Piece, changes: readonly Change[]): Change | undefined {
  if (new Set(changes.map(({ kind }) => kind)).size < 2 || items.some((item) => subjectOf(item))) return undefined;
  const kind =
    says.key(words) === 'voicemail-pin'
      ? 'voicemail-pin.reset'
      : says.pin(words)
        ? 'support-pin.reissue'
        : says.forward(words)
          ? FORWARDING
          : undefined;
  return changes.findLast((change) => change.kind === kind);
}
