import type { ProofMethod } from '../../../machines/words';
import type { LineWords } from '../vocabulary';

/** French: what a sign-in at the portal tells the chat. */
export const signIn: Pick<LineWords, 'signed-in' | 'signed-out'> = {
  'signed-in': (_, { shown = '' }) =>
    `Votre session est ouverte au nom de ${shown}. Comme c’était il y a un moment, je vous demanderai votre PIN avant toute modification.`,
  'signed-out': () =>
    'Votre session est terminée ; votre vérification ici a donc pris fin, elle aussi. À votre prochaine demande de modification, je vous demanderai votre PIN.',
};

/** How it is said that a portal sign-in proved it; `shown`: the login name. */
export const knownBySignIn = (shown = ''): Readonly<Record<Extract<ProofMethod, 'portal'>, string>> => ({
  portal: `Votre session est ouverte au nom de ${shown} : je sais donc que c’est bien vous.`,
});
