import type { Offered } from '../../../machines/words';
import { phone } from '../format';

/** French: what was just explained is offered; with a number, the one that was asked about. */
export function offer({ fields, subject }: Partial<Pick<Offered, 'fields' | 'subject'>>): string {
  const calls =
    subject?.is === 'extension'
      ? `les appels du poste ${subject.extension}`
      : subject?.is === 'login'
        ? `les appels de ${subject.login}`
        : 'vos appels';
  if (fields?.number === null) return `Voulez-vous que j’arrête de renvoyer ${calls} maintenant ?`;
  if (fields?.number === undefined) return 'Voulez-vous que je le fasse pour vous maintenant ?';
  return `Voulez-vous que je renvoie ${calls} vers le ${phone(fields.number)} maintenant ?`;
}
