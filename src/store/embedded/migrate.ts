import type { OperationModule } from './operations';
import type { Connection } from './sql';

/**
 * Brings every module's tables to the newest version, each module in one transaction. Throws an Error with a sentence
 * when the file was written by a newer release: it is never written over.
 */
export function migrate(db: Connection, modules: readonly OperationModule[], file: string): void {
  db.exec('CREATE TABLE IF NOT EXISTS schema_versions (module TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID');
  for (const { name, migrations } of modules) {
    const version = db.get<{ version: number }>('SELECT version FROM schema_versions WHERE module = ?', name)?.version ?? 0;
    if (version > migrations.length) {
      throw new Error(
        `${file} was written by a newer release (tables of "${name}" in version ${version}, this release knows ${migrations.length}). Start the newer release, or use another DATA_DIR.`,
      );
    }
    if (version === migrations.length) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      for (const text of migrations.slice(version)) db.exec(text);
      db.run(
        'INSERT INTO schema_versions VALUES (?, ?) ON CONFLICT (module) DO UPDATE SET version = excluded.version',
        name,
        migrations.length,
      );
      db.exec('COMMIT');
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
