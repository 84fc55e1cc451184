import { senderName } from '../format';
import { kinds } from './kinds';
import type { Occasion } from '../occasion';
import type { Change } from '../../../machines/words';
import type { LineWords } from '../vocabulary';

const where = ({ channel, pinMail: { from } }: Occasion): string =>
  `It comes from ${channel === 'voice' ? senderName(from) : from}; if it isn’t there in a few minutes, please look in your spam folder too, or ask me to send it again.`;
/** What was done is a mail: it may be missed. */
const looksForMail = (occasion: Occasion): string =>
  ` The mail is on its way: what it says is all that is left for you to do. ${where(occasion)}`;

/** Which change it is, or which. */
const told = (changes: readonly Change[], { shown }: Occasion): string =>
  changes.length === 0 ? '' : `: ${changes.map((change) => `“${kinds[change.kind].summary(change, shown)}”`).join(', ')}`;

/** English: whether it is done, how far it is, and that nothing was. */
export const progress: LineWords['progress'] = ({ is, mailed, changes = [] }, occasion) =>
  `${
    {
      nothing: 'Nothing is under way here, and nothing was changed beyond what I told you.',
      open: `Not yet: nothing of this request has been done so far${told(changes, occasion)}. As soon as nothing is missing, it takes a few seconds.`,
      'under-way': 'It is being done right now. I’ll tell you as soon as I know more.',
      settled: `${changes.length > 0 ? `This is done${told(changes, occasion)}. Nothing is left to do here.` : 'Nothing is left to do: I told you here what became of it.'}${mailed ? looksForMail(occasion) : ''}`,
    }[is]
  } Your case number is ${occasion.caseNumber}.`;
