import type { Instant, Language } from '../../machines/words';
import { dayOf, spanOf } from '../store/days';
import { defineOperations, type OperationCaller, type Sql } from '../store/embedded/operations';
import { mostComments, type Comment, type DaysWord, type Feedback, type Helpful, type Vote } from './feedback';

interface CommentRow {
  readonly article: string;
  readonly language: Language;
  readonly helpful: number;
  readonly comment: string;
  readonly at: number;
}

const sums = 'SUM(helpful) AS yes, SUM(1 - helpful) AS no FROM help_votes';

/** Votes and comments in the embedded store, and what is done with them in its thread. */
export const helpOperations = defineOperations({
  name: 'help',
  migrations: [
    `CREATE TABLE help_votes (article TEXT NOT NULL, voter TEXT NOT NULL, helpful INTEGER NOT NULL, PRIMARY KEY (article, voter)) WITHOUT ROWID;
     CREATE TABLE help_comments (id INTEGER PRIMARY KEY, article TEXT NOT NULL, language TEXT NOT NULL, helpful INTEGER NOT NULL, comment TEXT NOT NULL, at INTEGER NOT NULL);`,
    `ALTER TABLE help_votes ADD COLUMN day TEXT NOT NULL DEFAULT '';
     CREATE INDEX help_votes_day ON help_votes (day);`,
  ],
  reads: {
    of: (sql: Sql, article: string): Helpful | undefined => sql.get<Helpful>(`SELECT ${sums} WHERE article = ?`, article),
    daily: (sql: Sql, from: string, to: string): DaysWord[] =>
      sql.all<DaysWord>(`SELECT day, article, ${sums} WHERE day BETWEEN ? AND ? GROUP BY day, article ORDER BY day, article`, from, to),
    comments: (sql: Sql, from: Instant, to: Instant, limit: number): CommentRow[] =>
      sql.all<CommentRow>(
        'SELECT article, language, helpful, comment, at FROM help_comments WHERE at BETWEEN ? AND ? ORDER BY id DESC LIMIT ?',
        from,
        to,
        limit,
      ),
  },
  writes: {
    say: (sql: Sql, { article, language, voter, helpful, comment, at }: Vote): boolean => {
      if (
        sql.run(
          'INSERT INTO help_votes (article, voter, helpful, day) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          article,
          voter,
          helpful,
          dayOf(at),
        ) === 0
      )
        return false;
      if (comment === '') return true;
      sql.run(
        'INSERT INTO help_comments (article, language, helpful, comment, at) VALUES (?, ?, ?, ?, ?)',
        article,
        language,
        helpful,
        comment,
        at,
      );
      sql.run('DELETE FROM help_comments WHERE id <= (SELECT MAX(id) FROM help_comments) - ?', mostComments);
      return true;
    },
  },
});

/** What readers said, in the embedded store. */
export function embeddedFeedback(store: OperationCaller): Feedback {
  return {
    say: (vote) => store.call(helpOperations, 'say', vote),
    of: async (article) => {
      const found = await store.call(helpOperations, 'of', article);
      return { yes: found?.yes ?? 0, no: found?.no ?? 0 };
    },
    async daily(fromDay, toDay) {
      const [from, to] = spanOf(fromDay, toDay);
      return (await store.call(helpOperations, 'daily', dayOf(from), dayOf(to))).map(({ day, article, yes, no }) => ({
        day,
        article,
        yes,
        no,
      }));
    },
    comments: async (fromDay, toDay, limit) =>
      (await store.call(helpOperations, 'comments', ...spanOf(fromDay, toDay), limit)).map(
        ({ article, language, helpful, comment, at }): Comment => ({ article, language, helpful: helpful === 1, comment, at }),
      ),
  };
}
