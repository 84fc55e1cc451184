import { lasting } from '../format';
import type { Occasion } from '../occasion';

/** What a PIN is asked for by where it works once (POLICY=strict). */
export const yourPin = ({ pinLife }: Occasion, digits = ''): string =>
  pinLife === undefined ? `your ${digits}support PIN` : `a ${digits}support PIN, which works once, for ${lasting(pinLife, 'en')}`;

/** Behind a mail that is on its way. */
export const itWorks = ({ pinLife }: Occasion): string =>
  pinLife === undefined ? '' : ` The PIN works once, for ${lasting(pinLife, 'en')}.`;

/** Among what we can do. */
export const mailThePin = ({ pinLife }: { readonly pinLife: Occasion['pinLife'] | undefined }): string =>
  pinLife === undefined ? 'mail you your support PIN, or make a new one' : 'mail you a support PIN';

/** Wrong, used, late and locked sound the same (I12). */
export const notProved = ({ pinLife }: Occasion): string =>
  `That did not work. Either it was not the newest PIN${pinLife === undefined ? '' : ', or it has been used or has run out,'} or there were too many tries; the link in the mail works in any case.`;

/** What a support PIN is. */
export const supportPin = ({ pinLife }: Occasion): string =>
  pinLife === undefined
    ? 'Your support PIN is six digits that show support it’s really you. It stays the same from one time to the next, and it is not your voicemail PIN. If you don’t have it, I can mail it to the email address on file; if somebody else may know it, I can make a new one.'
    : `Your support PIN is six digits that show support it’s really you. I mail one to the email address on file whenever you ask for it: it works once, for ${lasting(pinLife, 'en')}. It is not your voicemail PIN.`;
