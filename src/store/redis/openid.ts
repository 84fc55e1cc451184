import { z } from 'zod';
import type { Instant } from '../../../machines/words';
import type { OpenIdEntry, OpenIdPort, OpenIdRead } from '../port-openid';
import { plain, written } from './keys';
import { flag, parsed, text, whole } from './reply';
import { answered, type Client, type RunScript } from './scripts';

/*
 * What applications whose users sign in with the portal hold lies in one slot, {openid}, one key each, which Redis forgets
 * a while after its end; before that the end is compared. The scripts name the keys that hang on one.
 */
const entryKey = (id: string): string => `{openid}entry:${id}`;
const aliasKey = (alias: string): string => `{openid}alias:${alias}`;
const ofKey = (of: Parameters<OpenIdPort['endOpenIdOf']>[0]): string =>
  'grant' in of ? `{openid}grant:${of.grant}` : `{openid}user:${written(of.user)}`;

/** How long an entry lies there after its end by the clock of who put it: no two clocks are the same. */
const AFTER = 300_000;

export async function putOpenId(run: RunScript, { id, body, alias, user, grant, until }: OpenIdEntry, at: Instant): Promise<void> {
  const lists = [...(user === undefined ? [] : [ofKey({ user })]), ...(grant === undefined ? [] : [ofKey({ grant })])];
  const life = Math.max(1, Math.ceil(until - at)) + AFTER;
  await run(
    'put-openid',
    [entryKey(plain('entry', id)), ...(alias === undefined ? [] : [aliasKey(alias)]), ...lists],
    [id, at, until, life, body, alias === undefined ? 0 : 1],
  );
}

const entry = z.tuple([text.nullable(), whole.nullable(), whole.nullable()]);

/** One trip, two by an alias. */
export async function readOpenId(
  client: Client,
  run: RunScript,
  by: Parameters<OpenIdPort['readOpenId']>[0],
  at: Instant,
): Promise<OpenIdRead | undefined> {
  const id = 'id' in by ? by.id : parsed('an alias', text.nullable(), await answered(client, 'an alias', client.get(aliasKey(by.alias))));
  if (id === null) return undefined;
  const [body, until, usedAt] = parsed('read-openid', entry, await run('read-openid', [entryKey(plain('entry', id))], []));
  if (body === null || until === null || until <= at) return undefined;
  return { body, ...(usedAt === null ? {} : { usedAt }) };
}

export async function useOpenId(run: RunScript, { op, id, at }: Parameters<OpenIdPort['useOpenId']>[0]): Promise<boolean> {
  return parsed('use-openid', flag, await run('use-openid', [entryKey(plain('entry', id))], [op, at]));
}

export async function endOpenId(client: Client, id: string): Promise<void> {
  await answered(client, 'an entry', client.del(entryKey(plain('entry', id))));
}

export async function endOpenIdOf(run: RunScript, of: Parameters<OpenIdPort['endOpenIdOf']>[0]): Promise<number> {
  return parsed('end-openid', whole, await run('end-openid', [ofKey(of)], []));
}
