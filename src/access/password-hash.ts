import { longestPassword, plain } from './password-text';

/** OWASP's cost for Argon2id: 19 MiB, two passes, one lane. One cost for all, so that nobody's check takes another time (I12). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** A hash of that cost and no other. */
export const passwordHashPattern = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/;

/** Of a random password that was thrown away: who is not known is compared with it (I12). */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$lulbDy1LicWFMIukx6pLhQ$tVkoY1jya4EKA+ImyXvjvLA7/5vjan2hEPQu6EPpo5Y';

/** Loaded when the first password is looked at, not at the start. */
const argon2 = () => import('@node-rs/argon2');

/** The PHC text of a new password. */
export const hashPassword = async (password: string): Promise<string> => (await argon2()).hash(plain(password), cost);

/** Whether a PHC text is of a password; argon2's own unless a test counts. */
export type Verify = (passwordHash: string, password: string) => Promise<boolean>;
const verify: Verify = async (passwordHash, password) => (await argon2()).verify(passwordHash, password);

/** Whether the password is right. Without a hash the same work is done, and the answer is no. */
export async function checkPassword(passwordHash: string | undefined, password: string, by: Verify = verify): Promise<boolean> {
  const right = await by(passwordHash ?? nobodys, plain(password.slice(0, longestPassword + 1)));
  return right && passwordHash !== undefined;
}
