import { failureOf, type Failure } from './failures';
import type { OperationModule, Sql } from './operations';
import type { Connection } from './sql';

/** One operation asked for, as it travels to the store's thread. */
export interface Call {
  readonly id: number;
  /** `module.operation` */
  readonly name: string;
  readonly values: readonly unknown[];
}
export type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: Failure };

interface Runnable {
  readonly writes: boolean;
  readonly run: (sql: Sql, values: readonly unknown[]) => unknown;
}
export type OperationTable = ReadonlyMap<string, Runnable>;

/** All operations of the modules by `module.operation`. */
export function tableOf(modules: readonly OperationModule[]): OperationTable {
  const table = new Map<string, Runnable>();
  for (const { name, reads, writes } of modules) {
    for (const [operations, areWrites] of [
      [reads, false],
      [writes, true],
    ] as const) {
      for (const [operation, run] of Object.entries(operations)) {
        // The caller's side is typed by the same module (OperationCaller), so the values are this operation's.
        table.set(`${name}.${operation}`, { writes: areWrites, run: (sql, values) => run(sql, ...(values as never)) });
      }
    }
  }
  return table;
}

function runOne(db: Connection, runnable: Runnable | undefined, call: Call, file: string): Answer {
  if (!runnable)
    return {
      id: call.id,
      failure: { unavailable: false, message: `The store knows no operation ${call.name}; its module belongs into registered.ts.` },
    };
  if (runnable.writes) db.exec('SAVEPOINT operation');
  try {
    const value = runnable.run(db, call.values);
    if (runnable.writes) db.exec('RELEASE operation');
    return { id: call.id, value };
  } catch (error) {
    // SQLite rolled back by itself: the neighbours' work is gone too.
    if (!db.inTransaction) throw error;
    if (runnable.writes) db.exec('ROLLBACK TO operation; RELEASE operation');
    return { id: call.id, failure: failureOf(error, file) };
  }
}

/**
 * Runs all calls in one transaction, in their order, each in a savepoint of its own, and returns the answers once the
 * disk has them (synchronous = FULL): one flush for all. When the transaction fails, none happened and all fail alike.
 */
export function runGroup(db: Connection, table: OperationTable, calls: readonly Call[], file: string): Answer[] {
  try {
    db.exec(calls.some((call) => table.get(call.name)?.writes) ? 'BEGIN IMMEDIATE' : 'BEGIN');
    const answers = calls.map((call) => runOne(db, table.get(call.name), call, file));
    db.exec('COMMIT');
    return answers;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    const failure = { ...failureOf(error, file), unavailable: true };
    return calls.map(({ id }) => ({ id, failure }));
  }
}
