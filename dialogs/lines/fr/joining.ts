import { hole } from '../format';
import { byChannel, type Occasion } from '../occasion';
import type { LineWords } from '../vocabulary';

type Joining =
  | 'join-code'
  | 'by-phone'
  | 'join-code-refused'
  | 'not-me-under-way'
  | 'not-me-done'
  | 'not-me-unproved'
  | 'case-unknown'
  | 'draft-found'
  | 'finish-first';

/** Where to call: the number, or in the demo the page with the telephone. */
const call = ({ phone }: Occasion): string =>
  phone?.number !== undefined
    ? `Appelez le ${phone.number}`
    : phone?.page !== undefined
      ? `Appelez-nous depuis ${phone.page}`
      : 'Appelez-nous';

const minutes = (life: number): string => {
  const n = Math.max(1, Math.round(life / 60_000));
  return n === 1 ? 'dans la minute qui vient' : `dans les ${n} prochaines minutes`;
};

/** French: going on by phone, naming another case, and "this was not me". */
export const joining: Pick<LineWords, Joining> = {
  'join-code': ({ life }, occasion) =>
    [
      `Voici votre code pour le téléphone : ${hole}`,
      `${call(occasion)} et appuyez sur 6, ou dites « j’ai un code ». Composez ensuite votre poste, puis le code ; nous continuerons de là.`,
      `Il sert une seule fois, ${minutes(life)}. Composez-le seulement vous-même : personne de chez nous ne vous le demandera.`,
    ].join('\n'),
  'by-phone': (_, occasion) => {
    const { phone, channel, proved, caseNumber, changes } = occasion;
    if (channel === 'voice') return 'Vous êtes déjà au téléphone avec moi.';
    if (phone === undefined) return 'On ne peut pas me joindre par téléphone, mais je suis ici jour et nuit.';
    if (channel === 'chat' && proved)
      return `Oui, vous le pouvez. ${call(occasion)}. Pour y continuer ce que nous avons ici, dites « donnez-moi un code pour le téléphone », et je vous en montrerai un.`;
    if (channel === 'email' || changes.length === 0)
      return `Oui, vous le pouvez. ${call(occasion)} : vous y confirmerez qui vous êtes avec votre numéro de compte, votre poste et votre PIN d’assistance.${channel === 'email' ? ` Votre dossier est ${caseNumber}.` : ''}`;
    return `Oui, vous le pouvez. ${call(occasion)} et donnez-moi le numéro de dossier ${caseNumber}. Une fois votre identité confirmée là-bas, je vous lirai ce que vous avez demandé ici.`;
  },
  'join-code-refused': ({ left }) =>
    `Cela n’a pas fonctionné. Soit ce n’était pas le code le plus récent, soit il a déjà servi ou n’est plus valable. ${left ? 'Vous pouvez réessayer.' : 'Je ne peux plus prendre de code pendant cet appel, mais votre numéro de compte, votre poste et votre PIN d’assistance fonctionnent aussi.'}`,
  'not-me-under-way': () => 'Je mets fin tout de suite à toutes les vérifications à votre nom. Un instant, s’il vous plaît.',
  'not-me-done': (_, { channel }) =>
    `C’est fait : toutes les vérifications à votre nom ont pris fin, où qu’elles soient, et votre ancien PIN d’assistance ne fonctionne plus. Ce qui était encore en cours ici ne sera pas fait. Pour le nouveau PIN, ${byChannel(channel, { chat: 'écrivez', email: 'répondez', voice: 'dites' })} « envoyez-moi mon PIN » : il part à l’adresse courriel enregistrée.`,
  'not-me-unproved': () =>
    'Je ne sais pas encore si c’est bien vous ; je n’ai donc mis fin à rien. Le plus rapide est « Ce n’était pas moi » dans le courriel que nous vous avons envoyé. Ou confirmez votre identité avec votre PIN, puis redites-le-moi.',
  'case-unknown': () =>
    'Je ne trouve sous ce numéro de dossier rien que je puisse vous lire. Veuillez vérifier le numéro, ou dites-moi simplement ce qu’il vous faut.',
  'draft-found': ({ number }, { channel }) =>
    `Voici ce qui a été demandé dans le dossier ${number}. ${channel === 'voice' ? 'Écoutez' : 'Lisez'} bien : je ne le ferai que si vous le voulez vous-même.`,
  'finish-first': () => 'Terminons d’abord ce que nous avons en cours ici, ou annulez-le. Redemandez-moi ensuite l’autre dossier.',
};
