import type { OpenIdWords } from './words';

/** In French. */
export const fr: OpenIdWords = {
  goingOn: (to) => ({ title: 'Votre session est ouverte', paragraphs: [`Vous poursuivez vers ${to}.`] }),
  goOn: (to) => `Poursuivre vers ${to}`,
  mayGoOn: (to, login) => ({ title: `Poursuivre vers ${to}\u202f?`, paragraphs: [`${to} est un programme sur votre appareil. Il apprend que vous êtes ${login}.`, 'Vous ne venez pas de le lancer\u202f? Alors ne poursuivez pas.'] }),
  rather: 'Ne pas poursuivre',
  ranOut: { title: 'Veuillez recommencer', paragraphs: ['Cette connexion a pris trop de temps, ou a été commencée dans un autre navigateur.', 'Retournez là d’où vous venez et reconnectez-vous.'] },
  refused: { title: 'Cette connexion ne peut pas continuer', paragraphs: ['Ce qui vous a amené ici a demandé quelque chose que nous ne faisons pas. Vous n’y êtes pour rien.', 'Retournez en arrière et réessayez. Si cela n’aide pas, transmettez à ses responsables ce qui figure ci-dessous.'] },
  forMakers: 'Pour ses responsables\u00a0:',
  signOut: {
    title: 'Fermer la session\u202f?', lead: (from) => `${from === undefined ? 'Cela' : `Vous quittez ${from}. Cela`} ferme votre session du portail, et tout ce que vous avez ouvert avec elle dans ce navigateur.`,
    button: 'Fermer la session', stay: 'Garder la session ouverte',
  },
  signedOut: { title: 'Votre session est terminée', paragraphs: ['Vous pouvez fermer cette page.'] },
  toPortal: 'Au portail',
  toGoOn: (to) => `Connectez-vous ici, et vous poursuivrez vers ${to}.`,
  onceMore: (to) => `Pour poursuivre vers ${to}, veuillez donner votre mot de passe encore une fois.`,
};
