import Database from 'libsql';
import type { Sql, SqlArgument, SqlValue } from './operations';

/** A connection with its prepared statements. Transactions are the caller's, by `exec`. */
export interface Connection extends Sql {
  /** Runs texts without values, several of them with `;` between. */
  exec(text: string): void;
  /** False again when SQLite itself had to roll back (disk full, I/O error). */
  readonly inTransaction: boolean;
  close(): void;
}

/** The driver ends the whole process at a value it does not know: nothing else may reach it. Throws TypeError. */
function bindable(value: SqlArgument): SqlValue {
  if (typeof value === 'string' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === undefined) return null;
  throw new TypeError(
    `A value for the database must be a text, a finite number, a boolean or nothing; got ${typeof value} ${String(value)}.`,
  );
}

/** The driver adds how long a `get` took to the row. */
function withoutTiming<Row extends object>(row: (Row & { _metadata?: unknown }) | undefined): Row | undefined {
  if (row) delete row._metadata;
  return row;
}

/** Opens a database file, making it when it is missing. Waits at most 5 s for other readers and writers of the file. */
export function openConnection(file: string): Connection {
  const database = new Database(file);
  database.exec('PRAGMA busy_timeout = 5000');
  const statements = new Map<string, Database.Statement>();
  const prepared = (text: string): Database.Statement => {
    const known = statements.get(text);
    if (known) return known;
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    exec: (text) => void database.exec(text),
    run: (text, ...values) => prepared(text).run(values.map(bindable)).changes,
    // The column names are the text's own: the types here are as good as the SQL beside them.
    get: <Row extends object>(text: string, ...values: SqlArgument[]) =>
      withoutTiming(prepared(text).get(values.map(bindable)) as Row | undefined),
    all: <Row extends object>(text: string, ...values: SqlArgument[]) => prepared(text).all(values.map(bindable)) as Row[],
    get inTransaction() {
      return database.inTransaction;
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
}
