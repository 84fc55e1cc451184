/**
 * Operations that run inside the embedded store's thread, each whole or not at all, durable before its answer.
 *
 * A part of the house that keeps its data here (the store itself, the account directory) writes one module:
 *
 *     export const noteOperations = defineOperations({
 *       name: 'notes',
 *       migrations: ['CREATE TABLE notes (id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID'],
 *       reads: { find: (sql: Sql, id: string) => sql.get<{ text: string }>('SELECT text FROM notes WHERE id = ?', id) },
 *       writes: { put: (sql: Sql, id: string, text: string) => sql.run('INSERT INTO notes VALUES (?, ?)', id, text) },
 *     });
 *
 * names it in registered.ts, and calls `store.call(noteOperations, 'find', id)` outside: the answer is a promise of what
 * the function returned. Arguments and answers are copied between threads (structured clone): plain data only.
 *
 * An operation is synchronous, touches nothing but `sql`, and knows no clock and no random: what it needs comes as an
 * argument. Many share one transaction; what one throws undoes what it wrote itself and nothing of its neighbours.
 * Table names begin with the module's name, except the store's own.
 */

/**
 * What SQLite keeps. Instants are integers (milliseconds); booleans are written as 0 and 1, undefined as NULL. Numbers
 * belong into INTEGER columns: a TEXT column would keep 7 as "7.0".
 */
export type SqlValue = string | number | null;
export type SqlArgument = SqlValue | boolean | undefined;

/** Prepared once per text: keep values out of the text, as `?`. Throws SqliteError. */
export interface Sql {
  /** How many rows were changed. */
  run(text: string, ...values: SqlArgument[]): number;
  /** The first row; `Row` names the columns the text selects. */
  get<Row extends object>(text: string, ...values: SqlArgument[]): Row | undefined;
  all<Row extends object>(text: string, ...values: SqlArgument[]): Row[];
}

// `never` as arguments: every function of plain data fits, and only `Answer` and `Arguments` below look inside.
type Operation = (sql: Sql, ...values: never) => unknown;
type Operations = Readonly<Record<string, Operation>>;

export interface OperationModule<R extends Operations = Operations, W extends Operations = Operations> {
  readonly name: string;
  /** SQL texts, each run once and in order; add at the end, never change one that was released. */
  readonly migrations: readonly string[];
  /** Operations that only read. A batch of nothing but reads waits for no disk. */
  readonly reads: R;
  readonly writes: W;
}

/** Keeps the types of the operations, so that `call` knows arguments and answer of each. */
export function defineOperations<R extends Operations, W extends Operations>(module: OperationModule<R, W>): OperationModule<R, W> {
  return module;
}

type Rest<F> = F extends (sql: Sql, ...values: infer A) => unknown ? A : never;
type Returned<F> = F extends (sql: Sql, ...values: never) => infer A ? A : never;

/** Runs operations of a module in the store's thread. Rejects with StoreUnavailable, or with what the operation threw. */
export interface OperationCaller {
  call<R extends Operations, W extends Operations, N extends keyof (R & W) & string>(
    module: OperationModule<R, W>,
    operation: N,
    ...values: Rest<(R & W)[N]>
  ): Promise<Returned<(R & W)[N]>>;
}
