/** Most characters of a password that are looked at. */
export const longestPassword = 256;

/** One form for what keyboards write in several (NIST SP 800-63B-4, 3.1.1.2). */
export const plain = (password: string): string => password.normalize('NFC');
