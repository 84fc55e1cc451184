import type { Instant, Millis, UserId } from '../../../machines/words';
import type { Keys } from '../../proof/keys';
import type { OpenIdPort } from '../../store/port-openid';

type Payload = Readonly<Record<string, unknown>>;

/** What is kept of one kind, with when it was used up. */
export interface Found {
  readonly payload: Payload;
  readonly usedAt?: Instant;
}

/** What applications and browsers hold, in the store: names are keyed hashes there and contents are sealed, since a name is a token itself (I11). */
export interface Kept {
  put(
    kind: string,
    id: string,
    payload: Payload,
    of: { readonly user?: UserId; readonly grant?: string; readonly alias?: string; readonly life: Millis },
  ): Promise<void>;
  read(kind: string, id: string): Promise<Found | undefined>;
  readByAlias(kind: string, alias: string): Promise<Found | undefined>;
  /** False: it was used before, or is not there. */
  use(kind: string, id: string, op: string): Promise<boolean>;
  end(kind: string, id: string): Promise<void>;
  endGrant(grant: string): Promise<void>;
}

export function createKept(store: OpenIdPort, keys: Keys, now: () => Instant): Kept {
  const nameOf = (kind: string, id: string): string => keys.mac('openid-name', kind, id);
  const grantOf = (grant: string): string => keys.mac('openid-grant', grant);
  const found = async (kind: string, by: { readonly id: string } | { readonly alias: string }): Promise<Found | undefined> => {
    const read = await store.readOpenId(by, now());
    const text = read && keys.unseal('openid', read.body, kind);
    return read === undefined || text === undefined
      ? undefined
      : { payload: JSON.parse(text) as Payload, ...(read.usedAt === undefined ? {} : { usedAt: read.usedAt }) };
  };
  return {
    put(kind, id, payload, { user, grant, alias, life }) {
      const at = now();
      return store.putOpenId(
        {
          id: nameOf(kind, id),
          body: keys.seal('openid', JSON.stringify(payload), kind),
          until: at + life,
          ...(user === undefined ? {} : { user }),
          ...(grant === undefined ? {} : { grant: grantOf(grant) }),
          ...(alias === undefined ? {} : { alias: nameOf(`${kind} alias`, alias) }),
        },
        at,
      );
    },
    read: (kind, id) => found(kind, { id: nameOf(kind, id) }),
    readByAlias: (kind, alias) => found(kind, { alias: nameOf(`${kind} alias`, alias) }),
    use: (kind, id, op) => store.useOpenId({ op, id: nameOf(kind, id), at: now() }),
    end: (kind, id) => store.endOpenId(nameOf(kind, id)),
    endGrant: async (grant) => void (await store.endOpenIdOf({ grant: grantOf(grant) })),
  };
}
