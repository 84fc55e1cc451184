import type { CallWords } from '../call-words';
import { tells } from '../occasion';

const star = 'Si vous vous trompez de touche, faites l’étoile et recommencez.';

/** French on a call: a code from a chat, and the number of a case. */
export const joiningOnCall: Pick<CallWords['questions'], 'join-extension' | 'join-code' | 'case-number'> = {
  'join-extension': {
    ask: (_, occasion) =>
      `${tells(occasion, 'join-code-refused') ? 'Reprenons : composez' : 'Bien. Composez'} d’abord votre poste, puis faites dièse.`,
    again: () =>
      'Il me faut d’abord votre poste : le numéro court que vos collègues composent pour vous joindre. Composez-le, puis faites dièse.',
    keyed: () => 'Utilisez les touches, s’il vous plaît : votre poste, puis dièse.',
  },
  'join-code': {
    ask: () => `Composez maintenant les huit chiffres de votre code, puis faites dièse. Ne les dites pas à voix haute. ${star}`,
    again: () => 'J’attends le code de votre discussion : huit chiffres. Composez-les, puis faites dièse.',
    keyed: () => 'Utilisez les touches, s’il vous plaît : les huit chiffres du code, puis dièse.',
  },
  'case-number': {
    ask: () =>
      'De quel dossier s’agit-il ? Dites simplement le numéro de dossier, lettre par lettre et chiffre par chiffre. Ou composez-le, puis faites dièse : pour chaque lettre, appuyez sur 1, puis sur la touche où elle se trouve, puis sur sa place sur cette touche. K, par exemple, c’est 1, 5, 2.',
    again: () =>
      'Dites le numéro de dossier, par exemple C, 4 8 K 2, 7. Ou composez-le sans le C, puis faites dièse : pour chaque lettre, 1, puis sa touche, puis sa place sur cette touche.',
    keyed: () =>
      'Utilisez les touches, s’il vous plaît, puis dièse. Un chiffre, c’est sa touche. Une lettre, c’est 1, puis sa touche, puis sa place sur cette touche. Vous pouvez omettre le C.',
  },
};
