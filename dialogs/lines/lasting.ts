import type { KindId } from '../../machines/words';

/** What a colleague may be able to put back where we cannot; what the others leave behind needs nobody. */
export const needsPerson: ReadonlySet<KindId> = new Set<KindId>([
  'call-forwarding.set',
  'user.add',
  'user.remove',
  'email.update',
  'email.add-second',
]);
