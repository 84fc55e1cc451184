import { catalogue } from '../../../machines/catalogue';
import { mayAskFor } from '../../../machines/gate';
import type { AccountDirectory, User } from '../../directory/port';
import type { SecretPort } from '../../store/port';

/** Who asked for a new voicemail PIN, and under which proof. */
export interface AskedBy {
  readonly asker: string;
  readonly epoch: number;
}

/** Reads whoever asked, where they may still ask for this user, under the proof of then: the gate stands again where the page is used (I1, I8). Undefined: they may not. */
export type StillMay = (subject: User, asked: AskedBy) => Promise<User | undefined>;

export function createStillMay({
  directory,
  store,
}: {
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
}): StillMay {
  const kind = catalogue['voicemail-pin.reset'];
  return async (subject, { asker: id, epoch }) => {
    const asker = id === subject.id ? subject : await directory.user(id);
    if (!asker || asker.suspended || !asker.activated || subject.suspended || asker.account.id !== subject.account.id) return undefined;
    const may = asker.id === subject.id ? kind.who.self : mayAskFor(kind, asker.roles, subject.roles);
    return may && (await store.epochOf(asker.id)) === epoch ? asker : undefined;
  };
}
