import { longestPassword, plain } from '../../access/password-text';

/** Fewest characters of a new password where nothing else proves an agent (NIST SP 800-63B-4, 3.1.1.2). */
export const shortestPassword = 15;

/** What is wrong with a new password of this agent, in words that follow "The password "; undefined: nothing. */
export function passwordFault(password: string, id: string): string | undefined {
  const { length } = [...plain(password)];
  if (length < shortestPassword) return `has ${length} characters, wants at least ${shortestPassword}; a few words in a row are fine.`;
  if (password.length > longestPassword) return `has ${length} characters, wants at most ${longestPassword}.`;
  if (new Set(plain(password).toLowerCase()).size < 5) return 'repeats a few characters only; wants at least 5 different ones.';
  if (plain(password).toLowerCase().replaceAll(id, '').length < 8)
    return 'is little more than the name; wants something nobody can guess from it.';
  return undefined;
}
