import type { Change, KindId } from '../../machines/words';
import { drops, ordinals } from '../phrases/roles';
import { FORWARDING, subjectsIn } from './forwarding';
import { says } from './lexemes';
import { sameSubject } from './meaning';
import type { Piece } from './pieces';

const dropping = new Set(drops);
const ONE = /^(?:one|ones|change|request|demande|changement|celui|celle|part|thing|partie)$/;

/**
 * "Forget the second one", "drop the new PIN": which of several changes is not wanted any more; undefined where that is not
 * clear. The event names a kind only, so the change must be the last one of its kind.
 */
export function droppedBy(piece: Piece, changes: readonly Change[]): KindId | undefined {
  if (changes.length === 0 || !piece.words.some((word) => dropping.has(word))) return undefined;
  const change = placed(piece, changes) ?? pointed(piece, changes) ?? ofKind(piece, changes);
  return change && changes.findLast(({ kind }) => kind === change.kind) === change ? change.kind : undefined;
}

function placed(piece: Piece, changes: readonly Change[]): Change | undefined {
  const place = piece.words.map((word) => ordinals[word]).find((n) => n !== undefined);
  return place === undefined ? undefined : changes.at(place);
}

function pointed(piece: Piece, changes: readonly Change[]): Change | undefined {
  if (!piece.words.some((word) => ONE.test(word))) return undefined;
  const subjects = subjectsIn(piece, ['subject', 'plain']);
  return changes.find(({ subject }) => subjects.some((given) => sameSubject(given, subject)));
}

/** Only beside another kind: with one change alone, dropping it is cancelling. */
function ofKind(piece: Piece, changes: readonly Change[]): Change | undefined {
  if (new Set(changes.map(({ kind }) => kind)).size < 2 || subjectsIn(piece, ['subject', 'plain']).length > 0) return undefined;
  const kind = says.pin(piece.words) ? 'support-pin.reissue' : says.forward(piece.words) ? FORWARDING : undefined;
  return changes.findLast((change) => change.kind === kind);
}
