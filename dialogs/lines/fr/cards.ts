import type { CardWords } from '../vocabulary';

/** French: the cards that ask for a secret. */
export const cards: CardWords = {
  pin: {
    label: 'Votre PIN d’assistance à 6 chiffres',
    error: 'Le PIN a six chiffres. Veuillez le vérifier et réessayer.',
    submit: 'Envoyer',
    mail: 'Envoyez-moi mon PIN',
    mailAgain: 'Envoyez-moi mon PIN encore une fois',
    fallback: 'Veuillez écrire votre PIN d’assistance à 6 chiffres dans un message, ou écrire « envoyez-moi mon PIN ».',
  },
  code: {
    label: 'Le code à 6 chiffres de notre courriel',
    error: 'Le code a six chiffres. Veuillez le vérifier et réessayer.',
    submit: 'Envoyer',
    mail: 'Envoyez-moi encore le code',
    fallback: 'Veuillez écrire le code à 6 chiffres dans un message, ou écrire « envoyez-moi encore le code ».',
  },
};
