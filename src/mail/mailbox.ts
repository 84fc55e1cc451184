const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const mailbox = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})*$`);

/** What an address on file looks like, for sentences to people. */
export const mailboxWanted = 'one mail address as ann@example.com';

/**
 * Whether a text is exactly one mail address that cannot be read in two ways (T10): a dot-atom and a host name, ASCII,
 * within RFC 5321's 64 and 254 characters. Quoted local parts, comments, groups, lists, display names, line ends,
 * address literals and trailing dots are none; a domain of other letters is written as `xn--...`.
 */
export function isMailbox(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && mailbox.test(text);
}
