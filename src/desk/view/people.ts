import type { Instant, UserId } from '../../../machines/words';
import { DirectoryUnavailable, type AccountDirectory, type User } from '../../directory/port';
import { isDummy } from '../../turn/claims';

/** Users by id, for what is shown and nothing else: no right is ever read from here (I1). */
export interface People {
  /** As they were at most a minute ago; undefined: nobody of that id, or the directory does not answer. */
  user(id: UserId): Promise<User | undefined>;
}

const fresh = 60_000;
const most = 2_000;
/** Users asked for at once: a first view of a long queue must not flood a provider's directory. */
const atOnce = 16;

/** Remembers users for a minute. */
export function createPeople(directory: Pick<AccountDirectory, 'user'>, now: () => Instant): People {
  const known = new Map<UserId, { readonly at: Instant; readonly user: Promise<User | undefined> }>();
  let running = 0;
  const waiting: (() => void)[] = [];

  async function ask(id: UserId): Promise<User | undefined> {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    try {
      return await directory.user(id);
    } catch (error) {
      known.delete(id);
      if (error instanceof DirectoryUnavailable) return undefined;
      throw error;
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  return {
    async user(id) {
      if (isDummy(id)) return undefined;
      const at = now();
      const held = known.get(id);
      if (held && at - held.at < fresh) return held.user;
      const user = ask(id);
      known.delete(id);
      known.set(id, { at, user });
      const oldest = known.size > most ? known.keys().next() : undefined;
      if (oldest && !oldest.done) known.delete(oldest.value);
      return user;
    },
  };
}
