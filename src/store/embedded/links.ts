import type { Instant, UserId } from '../../../machines/words';
import type { Link, SecretPort } from '../port-secrets';
import { once, opName } from './answers';
import type { Sql } from './operations';
import { registerLiveCase, setFailures, userState } from './users';

type NewLink = Parameters<SecretPort['putLink']>[0];
type LinkUse = Parameters<SecretPort['consumeLink']>[0];

type LinkRow = Omit<Link, 'used' | 'superseded'> & { readonly used: number; readonly superseded: number };

export function putLink(sql: Sql, link: NewLink): void {
  const { op, digest, purpose, user } = link;
  once(sql, opName('link', user, purpose, op), link.issuedAt, () => {
    sql.run('UPDATE links SET superseded = 1 WHERE user = ? AND purpose = ? AND superseded = 0', user, purpose);
    sql.run(
      'INSERT INTO links (digest, user, purpose, case_id, leg, issued_at, expires_at, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      digest,
      user,
      purpose,
      link.case,
      link.leg,
      link.issuedAt,
      link.expiresAt,
      link.facts,
    );
    return true;
  });
}

export function readLink(sql: Sql, user: UserId, digest: string): Link | undefined {
  const row = sql.get<LinkRow>(
    'SELECT purpose, user, case_id AS "case", leg, issued_at AS issuedAt, expires_at AS expiresAt, facts, used, superseded FROM links WHERE digest = ? AND user = ?',
    digest,
    user,
  );
  return row && { ...row, used: row.used === 1, superseded: row.superseded === 1 };
}

const isAlive = (link: Link | undefined, at: Instant): link is Link =>
  link !== undefined && !link.used && !link.superseded && at < link.expiresAt;

/** Uses a living link, so that the next try finds it used (I4). */
export function consumeLink(sql: Sql, { op, at, user, digest, case: of }: LinkUse): { readonly live: boolean; readonly epoch: number } {
  return once(sql, opName('use', user, digest, op), at, () => {
    const link = readLink(sql, user, digest);
    const { epoch } = userState(sql, user);
    if (!isAlive(link, at)) return { live: false, epoch };
    sql.run('UPDATE links SET used = 1 WHERE digest = ?', digest);
    const clears = link.purpose === 'verify' || link.purpose === 'resume' || link.purpose === 'confirmed';
    if (clears) setFailures(sql, user, 0);
    if (clears || link.purpose === 'signed-in') registerLiveCase(sql, user, of, at);
    return { live: true, epoch };
  });
}
