import type { KindId } from '../../machines/words';
import type { NoticeMail } from './text';

/** Kinds that a mail of their own asks somebody to confirm first. */
const confirmed: ReadonlySet<KindId> = new Set<KindId>(['email.update', 'email.add-second']);

/** Does the notice tell of what is asked for, and not made yet? */
export const waits = ({ report }: NoticeMail): boolean => confirmed.has(report.change.kind);
