import type { Line } from '../../machines/tells';
import type { RefusalReason } from '../../machines/words';

/** Reasons that follow from what the customer said or from what holds for everybody; the others tell of an account. */
const harmless: Readonly<Record<RefusalReason, boolean>> = {
  'premium-number': true,
  'emergency-number': true,
  'extension-number': true,
  'only-for-yourself': true,
  revoked: true,
  'directory-refused': true,
  'secret-gone': true,
  'not-by-administrator': true,
  'own-number': false,
  'not-administrator': false,
  'unknown-subject': false,
  'subject-suspended': false,
  'not-for-yourself': true,
  'only-administrators': false,
  'extension-taken': false,
  'asker-not-active': false,
  'already-set-up': false,
  'address-rests': false,
};

const safe = (reason: RefusalReason): RefusalReason => (harmless[reason] ? reason : 'directory-refused');

/**
 * The line as a leg without a live proof may hear it (P3): no earlier value, no reason that tells of an account. The
 * machine tells no such line; this is the second bolt on the same door.
 */
export function withhold(line: Line, proved: boolean): Line {
  if (proved) return line;
  switch (line.line) {
    case 'change-applied':
      return { line: 'change-applied', report: { change: line.report.change, at: line.report.at } };
    case 'change-refused':
      return { ...line, reason: safe(line.reason) };
    case 'progress':
      return line.is === 'settled' ? { line: 'progress', is: line.is, ...(line.mailed ? { mailed: line.mailed } : {}) } : line;
    case 'refused-draft':
      return { ...line, reason: safe(line.reason) };
    case 'field-refused':
      return { line: 'field-refused', kind: line.kind, field: line.field };
    default:
      return line;
  }
}
