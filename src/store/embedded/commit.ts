import { isNotesLeg } from '../ids';
import type { Commit, CommitResult } from '../port';
import { keepAnswer, keptAnswer, opName } from './answers';
import { bindLeg, freshCase } from './cases';
import { seat } from './desk';
import { addEffect, claimNew, finishEffect, isHeld } from './effects';
import { addFigures } from './figures';
import { linesAt, writeLines, type LinePlace } from './lines';
import type { Sql } from './operations';

function writeCase(sql: Sql, { case: of, at, expected }: Commit): void {
  if (expected === 0) {
    sql.run(
      'INSERT INTO cases (id, number, version, state, open, wake_at, touched_at) VALUES (?, ?, 1, ?, ?, ?, ?)',
      of.id,
      of.number,
      of.state,
      of.open,
      of.wakeAt,
      at,
    );
  } else {
    sql.run(
      'UPDATE cases SET number = ?, version = ?, state = ?, open = ?, wake_at = ?, touched_at = ? WHERE id = ?',
      of.number,
      expected + 1,
      of.state,
      of.open,
      of.wakeAt,
      at,
      of.id,
    );
  }
}

/** What a commit answers, and whether the desk looks at its case. */
export type Committing = CommitResult & { readonly atDesk?: true };

/** Compare-and-set on the case's version with all that belongs to the turn. Repeats first, so that a resent turn is never lost or fenced by itself. */
export function commit(sql: Sql, turn: Commit): Committing {
  if (turn.leg !== undefined && isNotesLeg(turn.leg)) throw new RangeError(`Nobody takes a turn on the notes of a case; got ${turn.leg}.`);
  const op = opName('commit', turn.op);
  const before = keptAnswer<LinePlace[]>(sql, op);
  if (before) return { status: 'repeated', lines: linesAt(sql, before.answer) };

  const { case: of, expected, finishes } = turn;
  const { fresh, seated } = freshCase(sql, of);
  if (fresh.version !== expected) return { status: 'lost', fresh };
  if (of.grant && of.grant.epoch < (fresh.floors[of.grant.user] ?? 0)) return { status: 'void', fresh };
  if (!finishes.every(({ id, fence }) => isHeld(sql, of.id, id, fence))) return { status: 'fenced' };

  writeCase(sql, turn);
  if (turn.leg !== undefined) bindLeg(sql, turn.leg, of.id);
  for (const { id, fence } of finishes) finishEffect(sql, { case: of.id, id, fence });
  const claimed = turn.leaseUntil === undefined ? undefined : claimNew(turn, fresh.floors, turn.leaseUntil);
  for (const effect of turn.effects) addEffect(sql, of.id, effect, claimed?.find(({ id }) => id === effect.id)?.leaseUntil);
  const lines = writeLines(sql, of.id, turn.at, turn.lines, turn.leg);
  const places: LinePlace[] = lines.map(({ leg, position }) => [leg, position]);
  keepAnswer(sql, op, turn.at, places);
  const row = of.open ? of.desk : undefined;
  if (seated || row !== undefined) seat(sql, of.id, row);
  if (turn.figures !== undefined) addFigures(sql, turn.at, turn.figures);
  const result: CommitResult = { status: 'committed', version: expected + 1, lines, ...(claimed === undefined ? {} : { claimed }) };
  return seated || row !== undefined ? { ...result, atDesk: true } : result;
}
