import type { Heard, HeardLetter, Hearing, Letter } from '../heard';

/** Subject and new text of a mail, heard together. */
export function hearLetter({ subject, text }: Letter, hearing: Hearing, hear: (text: string, hearing: Hearing) => Heard): HeardLetter {
  const maskedSubject = hear(subject, hearing).masked;
  return { ...hear(text.trim() === '' ? subject : text, { ...hearing, channel: 'email' }), maskedSubject };
}
