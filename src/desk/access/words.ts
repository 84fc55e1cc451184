import type { Language } from '../../../machines/words';
import type { Message } from '../../website/words/words';
import type { Agent } from '../agent';

/** What may stand above the form. */
export type Notice = 'wrong' | 'signed-out' | 'no-role' | 'not-finished' | 'other-window' | 'provider-away';

/** What the sign-in page of the desk says. */
export interface SignInWords {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly password: string;
  readonly button: string;
  /** Where a provider of one's own says who an agent is. */
  readonly companyButton: string;
  readonly notices: Readonly<Record<Notice, string>>;
  /** Minutes, at least one. */
  readonly tooMany: (minutes: number) => string;
  /** Shown after signing out, where the provider may still know the agent. */
  readonly providerToo: string;
  readonly demoTitle: string;
  readonly demoLead: string;
  readonly demoColumns: readonly [string, string, string];
  readonly roles: Readonly<Record<Agent['role'], string>>;
  readonly goingOn: Message;
  readonly goOn: string;
  readonly later: Message;
  readonly again: string;
  readonly crossSite: Message;
}

export const signInWords: Readonly<Record<Language, SignInWords>> = {
  en: {
    title: 'Sign in to the desk',
    lead: 'Here is where agents answer customers.',
    name: 'User name',
    password: 'Password',
    button: 'Sign in',
    companyButton: 'Sign in with your company account',
    notices: {
      wrong: 'That did not work. Check the user name and the password, and try again.',
      'signed-out': 'You are signed out.',
      'no-role': 'Your company knows you, but you have no role at this desk. Ask whoever looks after the desk for one, then try again.',
      'not-finished': 'You were not signed in. Please try again.',
      'other-window': 'This took too long, or it was begun in another window. Please try again.',
      'provider-away': 'Your company’s sign-in does not answer just now. Please try again in a few minutes.',
    },
    tooMany: (minutes) => `There were too many tries. Please come back in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    providerToo: 'Sign out of your company account too',
    demoTitle: 'In this demo',
    demoLead: 'Two people work at the desk. Sign in as either of them.',
    demoColumns: ['User name', 'Password', 'Who it is'],
    roles: { agent: 'agent', supervisor: 'supervisor' },
    goingOn: { title: 'Opening the desk', paragraphs: ['One moment, please.'] },
    goOn: 'Open the desk',
    later: { title: 'Please try again in a few minutes', paragraphs: ['We cannot sign anybody in or out just now. Nothing was done.'] },
    again: 'Try again',
    crossSite: { title: 'Please try that again from here', paragraphs: ['This came from another website, so nothing was done.'] },
  },
  fr: {
    title: 'Connexion au poste des agents',
    lead: 'C’est ici que les agents répondent aux clients.',
    name: 'Nom d’utilisateur',
    password: 'Mot de passe',
    button: 'Se connecter',
    companyButton: 'Se connecter avec votre compte d’entreprise',
    notices: {
      wrong: 'Cela n’a pas fonctionné. Vérifiez le nom d’utilisateur et le mot de passe, puis réessayez.',
      'signed-out': 'Votre session est terminée.',
      'no-role':
        'La connexion à votre entreprise a réussi, mais vous n’avez aucun rôle à ce poste. Demandez-en un à la personne qui s’occupe du poste, puis réessayez.',
      'not-finished': 'La connexion n’a pas abouti. Veuillez réessayer.',
      'other-window': 'Cela a pris trop de temps ou a été commencé dans une autre fenêtre. Veuillez réessayer.',
      'provider-away': 'La connexion de votre entreprise ne répond pas en ce moment. Veuillez réessayer dans quelques minutes.',
    },
    tooMany: (minutes) => `Il y a eu trop d’essais. Revenez dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`,
    providerToo: 'Se déconnecter aussi du compte d’entreprise',
    demoTitle: 'Dans cette démonstration',
    demoLead: 'Deux personnes travaillent au poste. Connectez-vous au nom de l’une ou de l’autre.',
    demoColumns: ['Nom d’utilisateur', 'Mot de passe', 'Qui c’est'],
    roles: { agent: 'agent', supervisor: 'superviseur' },
    goingOn: { title: 'Ouverture du poste', paragraphs: ['Un instant, s’il vous plaît.'] },
    goOn: 'Ouvrir le poste',
    later: {
      title: 'Veuillez réessayer dans quelques minutes',
      paragraphs: ['Nous ne pouvons connecter ni déconnecter personne en ce moment. Rien n’a été fait.'],
    },
    again: 'Réessayer',
    crossSite: { title: 'Veuillez réessayer d’ici', paragraphs: ['Cela venait d’un autre site, rien n’a donc été fait.'] },
  },
};
