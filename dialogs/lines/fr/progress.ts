import { senderName } from '../format';
import type { Occasion } from '../occasion';
import type { LineWords } from '../vocabulary';

const where = ({ channel, pinMail: { from } }: Occasion): string =>
  `Il vient de ${channel === 'voice' ? senderName(from) : from} ; s’il n’est pas là dans quelques minutes, regardez aussi dans le courrier indésirable, ou demandez-moi de l’envoyer de nouveau.`;
/** What was done is a mail: it may be missed. */
const looksForMail = (occasion: Occasion): string => ` Le courriel est en route. ${where(occasion)}`;

/** French: whether it is done, how far it is, and that nothing was. */
export const progress: LineWords['progress'] = ({ is, mailed }, occasion) =>
  `${
    {
      nothing: 'Rien n’est en cours ici, et rien n’a été changé en dehors de ce que je vous ai dit.',
      open: 'Pas encore : rien n’a été fait de cette demande jusqu’ici. Dès qu’il ne manque plus rien, cela prend quelques secondes.',
      'under-way': 'C’est en train de se faire. Je vous le dis dès que j’en sais plus.',
      settled: `Il ne reste rien à faire : je vous ai dit ici ce qu’il en est.${mailed ? looksForMail(occasion) : ''}`,
    }[is]
  } Votre numéro de dossier est ${occasion.caseNumber}.`;
