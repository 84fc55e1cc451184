import type { OpenIdWords } from './words';

/** In French. */
export const fr: OpenIdWords = {
  goingOn: (to) => ({ title: 'Votre session est ouverte', paragraphs: [`Vous poursuivez vers ${to}.`] }),
  goOn: (to) => `Poursuivre vers ${to}`,
  mayGoOn: (to, login) => ({
    title: `Poursuivre vers ${to}\u202f?`,
    paragraphs: [
      `${to} est un programme sur votre appareil. Il apprend que vous êtes ${login}.`,
      'Vous ne venez pas de le lancer\u202f? Alors ne poursuivez pas.',
    ],
  }),
  rather: 'Ne pas poursuivre',
  ranOut: {
    title: 'Veuillez recommencer',
    paragraphs: [
      'Cette connexion a pris trop de temps, ou a été commencée dans un autre navigateur.',
      'Retournez là d’où vous venez et reconnectez-vous.',
    ],
  },
  refused: {
    title: 'Cette connexion ne peut pas continuer',
    paragraphs: [
      'L’application qui vous a amené ici a demandé quelque chose que nous ne faisons pas. Vous n’y êtes pour rien.',
      'Retournez-y et réessayez. Si cela n’aide pas, montrez la ligne ci-dessous aux personnes qui s’en occupent.',
    ],
  },
  forMakers: 'Pour elles\u00a0:',
  signOut: {
    title: 'Se déconnecter aussi du portail\u202f?',
    lead: (from) =>
      `${from === undefined ? '' : `Vous quittez ${from}. `}La déconnexion met fin à votre session du portail, et à tout ce que vous avez ouvert avec elle dans ce navigateur.`,
    button: 'Se déconnecter',
    stay: 'Garder la session ouverte',
  },
  signedOut: { title: 'Votre session est terminée', paragraphs: ['Vous pouvez fermer cette page.'] },
  toPortal: 'Au portail',
  toGoOn: (to) => `Connectez-vous ici, et vous poursuivrez vers ${to}.`,
  onceMore: (to) => `Pour poursuivre vers ${to}, veuillez donner votre mot de passe encore une fois.`,
};
