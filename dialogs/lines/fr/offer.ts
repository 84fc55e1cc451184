import type { Offered } from '../../../machines/words';
import { phone } from '../format';

/** French: what was just explained is offered; with a number, the one that was asked about. */
export function offer({ fields, subject }: Partial<Pick<Offered, 'fields' | 'subject'>>): string {
  if (typeof fields?.number !== 'string') return 'Voulez-vous que je le fasse pour vous maintenant ?';
  const calls =
    subject?.is === 'extension'
      ? `les appels du poste ${subject.extension}`
      : subject?.is === 'login'
        ? `les appels de ${subject.login}`
        : 'vos appels';
  return `Voulez-vous que je renvoie ${calls} vers le ${phone(fields.number)} maintenant ?`;
}
