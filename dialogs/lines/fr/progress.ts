import { senderName } from '../format';
import { kinds } from './kinds';
import type { Occasion } from '../occasion';
import type { Change } from '../../../machines/words';
import type { LineWords } from '../vocabulary';

const where = ({ channel, pinMail: { from } }: Occasion): string =>
  `Il vient de ${channel === 'voice' ? senderName(from) : from} ; s’il n’est pas là dans quelques minutes, regardez aussi dans le courrier indésirable, ou demandez-moi de l’envoyer de nouveau.`;
/** What was done is a mail: it may be missed. */
const looksForMail = (occasion: Occasion): string =>
  ` Le courriel est en route : ce qu’il dit est tout ce qu’il vous reste à faire. ${where(occasion)}`;

/** Which change it is, or which. */
const told = (changes: readonly Change[], { shown }: Occasion): string =>
  changes.length === 0 ? '' : ` : ${changes.map((change) => `« ${kinds[change.kind].summary(change, shown)} »`).join(', ')}`;

/** French: whether it is done, how far it is, and that nothing was. */
export const progress: LineWords['progress'] = ({ is, mailed, changes = [] }, occasion) =>
  `${
    {
      nothing: 'Rien n’est en cours ici, et rien n’a été changé en dehors de ce que je vous ai dit.',
      open: `Pas encore : rien n’a été fait de cette demande jusqu’ici${told(changes, occasion)}. Dès qu’il ne manque plus rien, cela prend quelques secondes.`,
      'under-way': 'C’est en train de se faire. Je vous le dis dès que j’en sais plus.',
      settled: `${changes.length > 0 ? `C’est fait${told(changes, occasion)}. Il ne reste rien à faire ici.` : 'Il ne reste rien à faire : je vous ai dit ici ce qu’il en est.'}${mailed ? looksForMail(occasion) : ''}`,
    }[is]
  } Votre numéro de dossier est ${occasion.caseNumber}.`;
