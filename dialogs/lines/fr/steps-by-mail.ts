import type { CallWords } from '../call-words';
import type { LineWords } from '../vocabulary';

/** French: the steps of an article, by mail. Known or unknown, the words are the same (I12). */
export const stepsByMail: Pick<LineWords, 'steps-by-mail'> = {
  'steps-by-mail': ({ is }) =>
    ({
      'on-its-way': 'Toutes les étapes sont en route vers l’adresse courriel enregistrée.',
      again: 'Le courriel avec ces étapes est déjà en route vers l’adresse courriel enregistrée.',
      'proof-first':
        'Je les envoie à l’adresse courriel enregistrée et à aucune autre ; il me faut donc d’abord savoir qui vous êtes. Vous les trouvez aussi, sans rien de tout cela, sur nos pages d’aide.',
      none: 'Demandez-moi d’abord comment faire quelque chose ; je pourrai ensuite vous envoyer les étapes.',
    })[is],
};

/** French: ... offered on a call. */
export const stepsByMailOnCall: Pick<CallWords['questions'], 'steps-by-mail'> = {
  'steps-by-mail': {
    ask: () => 'Voulez-vous que je vous envoie toutes les étapes par courriel ?',
    again: () => 'Souhaitez-vous recevoir toutes les étapes par courriel, oui ou non ?',
    keyed: () => 'Répondez par les touches, s’il vous plaît.',
  },
};
