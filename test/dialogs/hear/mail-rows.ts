import type { Wanted } from '../../../machines/question';
import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const { number, confirm, confirmTwo, pin } = situations;
const theNumber: Wanted = { ask: 'field', change: 'c-1', kind: 'call-forwarding.set', field: 'number' };
const thePin: Wanted = { ask: 'pin', mailed: false };
const theYes: Wanted = { ask: 'confirm', digest: 'd' };
const several = (hearing: Hearing, ...wants: readonly Wanted[]): Hearing => ({ ...hearing, question: { ask: 'several', wants } });
const nobody = { claimed: false, named: [] } as const;

/** Where a thread may stand when a mail comes. `first`: the first mail, from the address on file. */
export const threads = {
  first: aHearing({ claimed: true }),
  stranger: aHearing({ question: { ask: 'address-on-file' } }),
  numberPin: several(number, theNumber, thePin),
  confirmPin: several(confirm, theYes, thePin),
  confirmTwoPin: several(confirmTwo, theYes, thePin),
  whoNumberPin: several({ ...number, ...nobody }, { ask: 'who' }, theNumber, thePin),
  whoConfirmPin: several({ ...confirm, ...nobody }, { ask: 'who' }, theYes, thePin),
  extensionPin: several({ ...confirm, claimed: false, named: ['20417'] }, { ask: 'extension' }, theYes, thePin),
  accountPin: several({ ...confirm, claimed: false, named: ['101'] }, { ask: 'account' }, thePin),
  confirmCode: several(confirm, theYes, { ask: 'code', digest: 'd' }),
  confirm,
  pin,
} satisfies Record<string, Hearing>;

/** Where the thread stands, subject, text, what it comes to; `|` parts are alternatives that are right, too. */
export type MailRow = readonly [keyof typeof threads, string, string, string];

export const heardMail = ([thread, subject, text]: MailRow): string =>
  brief(understanding.hearMail({ subject, text }, threads[thread]).said);
export const isRight = (row: MailRow): boolean => row[3].split('|').includes(heardMail(row));
