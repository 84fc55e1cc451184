import { outliving } from '../epoch-voids';
import type { Sql } from './operations';

/** Epochs of users go up by so much at once: higher than any that the time before can have given out, which a restored file does not know. */
const STEP = 1_000_000;

/**
 * After an older copy of the folder was put back (T34): it cannot know which rights had ended and which codes were used in the
 * time that is lost. So every grant, code, one-time PIN, unused link and sign-in ends; PINs that stay and the counts of tries do
 * not unless `pinsToo`. Every proof stands in live_cases, so no grant is missed. Answers how many grants, secrets, links and sessions it was.
 */
export function raiseStoreEpoch(
  sql: Sql,
  pinsToo: boolean,
): { readonly grants: number; readonly secrets: number; readonly links: number; readonly sessions: number } {
  sql.run('INSERT OR IGNORE INTO users (user) SELECT DISTINCT user FROM live_cases');
  sql.run('UPDATE users SET epoch = epoch + ?', STEP);
  const grants =
    sql.run(`INSERT INTO floors (case_id, user, epoch) SELECT case_id, live_cases.user, users.epoch FROM live_cases JOIN users ON users.user = live_cases.user
    WHERE true ON CONFLICT (case_id, user) DO UPDATE SET epoch = excluded.epoch`);
  const secrets = sql.run(`DELETE FROM secrets WHERE expires_at IS NOT NULL OR (purpose = 'pin' AND ?)`, pinsToo);
  const links = sql.run(
    `UPDATE links SET superseded = 1 WHERE used = 0 AND superseded = 0 AND purpose NOT IN (${outliving.map(() => '?').join(', ')})`,
    ...outliving,
  );
  return { grants, secrets, links, sessions: sql.run('DELETE FROM sessions') };
}
