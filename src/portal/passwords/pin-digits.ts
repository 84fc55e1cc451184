/** A voicemail PIN as it was meant: full-width digits are digits, and people group them by spaces, dots and dashes. */
export const pinDigits = (typed: string): string => typed.normalize('NFKC').replace(/[\s.\-–—_]/g, '');
