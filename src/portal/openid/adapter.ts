import { randomUUID } from 'node:crypto';
import type { Adapter } from 'oidc-provider';
import type { Kept } from './kept';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export interface AdapterDeps {
  readonly kept: Kept;
  /** Before a code is given to an application; rejects: then there is none. */
  readonly beforeCode: (of: { readonly user: string; readonly client: string; readonly code: string }) => Promise<void>;
  /** What the library is to say of a second use. */
  readonly usedUp: (kind: string) => Error;
  /** Turns what says that somebody we must ask does not answer into what the library tells applications so. */
  readonly orLater: <T>(act: () => Promise<T>) => Promise<T>;
}

/** Where the library keeps its sessions, interactions, grants, codes and tokens: one adapter a kind. */
export const createAdapter =
  ({ kept, beforeCode, usedUp, orLater }: AdapterDeps) =>
  (kind: string): Adapter => {
    const found = async (read: ReturnType<Kept['read']>): Promise<object | undefined> => {
      const it = await read;
      return it && { ...it.payload, ...(it.usedAt === undefined ? {} : { consumed: Math.floor(it.usedAt / 1_000) }) };
    };
    return {
      upsert: (id, payload, expiresIn) =>
        orLater(async () => {
          const user = text(payload['accountId']);
          if (kind === 'AuthorizationCode') await beforeCode({ user: user ?? '', client: text(payload['clientId']) ?? '', code: id });
          const grant = kind === 'Grant' ? id : text(payload['grantId']);
          const alias = kind === 'Session' ? text(payload['uid']) : undefined;
          await kept.put(kind, id, payload, {
            ...(user === undefined ? {} : { user }),
            ...(grant === undefined ? {} : { grant }),
            ...(alias === undefined ? {} : { alias }),
            life: expiresIn * 1_000,
          });
        }),
      find: (id) => orLater(() => found(kept.read(kind, id))),
      findByUid: (uid) => orLater(() => found(kept.readByAlias(kind, uid))),
      // Codes that people type belong to a flow that is not open here.
      findByUserCode: async () => undefined,
      /** Once, also of many at the same time: who comes second shows that somebody else has it, so all of its permission ends (RFC 6749, 4.1.2). */
      consume: (id) =>
        orLater(async () => {
          const it = await kept.read(kind, id);
          if (await kept.use(kind, id, randomUUID())) return;
          const grant = text(it?.payload['grantId']);
          if (grant !== undefined) await kept.endGrant(grant);
          throw usedUp(kind);
        }),
      destroy: (id) => orLater(() => (kind === 'Grant' ? kept.endGrant(id) : kept.end(kind, id))),
      revokeByGrantId: (grant) => orLater(() => kept.endGrant(grant)),
    };
  };
