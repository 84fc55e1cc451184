import type { Way } from '../vocabulary';

/** French: what somebody who was not understood may do. */
export const cancel: Way = { words: 'laisser tomber, et j’oublie cette demande', example: '« annuler »', button: 'Annuler' };
export const startOver: Way = { words: 'reprendre depuis le début', example: '« recommencer »', button: 'Recommencer' };
export const mailPin: Way = { words: 'recevoir votre PIN par courriel', example: '« envoyez-moi mon PIN »', button: 'Envoyez-moi mon PIN' };
export const mailPinAgain: Way = {
  words: 'recevoir votre PIN par courriel encore une fois',
  example: '« envoyez-moi mon PIN encore une fois »',
  button: 'Envoyez-moi mon PIN encore une fois',
};
export const noMailbox: Way = {
  words: 'si vous n’avez plus accès à votre boîte courriel, faire confirmer par un administrateur que c’est bien vous',
  example: '« je n’ai plus accès à ma boîte courriel »',
  button: 'Je n’ai plus accès à ma boîte courriel',
};
export const change: Way = { words: 'changer quelque chose à la demande', example: '« non, plutôt vers le 613 555 0100 »' };
export const login: Way = { words: 'me donner votre identifiant', example: '« 101@organization.com »' };
export const email: Way = { words: 'me donner votre adresse courriel', example: '« ada@organization.com »' };
export const number: Way = { words: 'me donner votre numéro de compte et votre numéro de poste', example: '« compte 12345, poste 101 »' };

/** French: ... with nothing open. */
export const main: readonly [Way, Way, Way, Way] = [
  {
    words: 'renvoyer des appels vers un autre numéro, ou arrêter le renvoi',
    example: '« renvoyer mes appels vers le 613 555 0100 »',
    button: 'Renvoyer mes appels vers un autre numéro',
  },
  {
    words: 'recevoir votre PIN d’assistance par courriel',
    example: '« envoyez-moi mon PIN d’assistance »',
    button: 'Envoyez-moi mon PIN d’assistance',
  },
  { words: 'recevoir votre identifiant par courriel', example: '« j’ai oublié mon identifiant »', button: 'J’ai oublié mon identifiant' },
  { words: 'poser une question', example: '« qu’est-ce qu’un PIN d’assistance ? »', button: 'Que pouvez-vous faire ?' },
];
