import type { Offered } from '../../../machines/words';
import { phone } from '../format';

/** English: what was just explained is offered; with a number, the one that was asked about. */
export function offer({ fields, subject }: Partial<Pick<Offered, 'fields' | 'subject'>>): string {
  const calls =
    subject?.is === 'extension'
      ? `calls of extension ${subject.extension}`
      : subject?.is === 'login'
        ? `calls of ${subject.login}`
        : 'your calls';
  if (fields?.number === null) return `Shall I stop forwarding ${calls} now?`;
  if (fields?.number === undefined) return 'Shall I do that for you now?';
  return `Shall I forward ${calls} to ${phone(fields.number)} now?`;
}
