import type { Language } from '../../../machines/words';
import type { WaitingPurpose } from '../links/portal-links';

/** Of addresses that wait for a yes. */
export interface WaitingWords {
  readonly title: string;
  readonly lead: string;
  /** `email`: empty where the second address is to be taken away. */
  readonly what: Readonly<Record<WaitingPurpose, (email: string) => string>>;
  readonly by: (name: string) => string;
  readonly until: (moment: string) => string;
  /** For ears, in place of an address. */
  readonly removal: string;
  readonly 'waiting-again': string;
  readonly 'waiting-back': string;
  readonly sent: string;
  readonly takenBack: string;
  readonly nothing: string;
}

export const waitingWords: Readonly<Record<Language, WaitingWords>> = {
  en: {
    title: 'Waiting for a yes',
    lead: 'We asked by mail, and nothing changes before the link in it is confirmed.',
    what: {
      'address-own': (email) => `${email} as the new email address: we asked at the one on file.`,
      'email-confirm': (email) => `${email} as the new email address: we asked there.`,
      'second-confirm': (email) =>
        email === ''
          ? 'No second email address any more: we asked at the address on file.'
          : `${email} as the second email address: we asked at the address on file.`,
    },
    by: (name) => `${name} asked for it.`,
    until: (moment) => `Until ${moment}`,
    removal: 'second address',
    'waiting-again': 'Send the mail again',
    'waiting-back': 'Take it back',
    sent: 'The mail is on its way again. Only the link in the newest one works.',
    takenBack: 'It is taken back: nothing was changed, and the link no longer works.',
    nothing: 'It is not waiting any more: it was confirmed, taken back, or too old.',
  },
  fr: {
    title: 'En attente d’un oui',
    lead: 'Nous avons demandé par courriel\u202f; rien ne change avant que le lien reçu soit confirmé.',
    what: {
      'address-own': (email) => `${email} comme nouvelle adresse courriel\u202f: nous avons demandé à l’adresse enregistrée.`,
      'email-confirm': (email) => `${email} comme nouvelle adresse courriel\u202f: nous avons demandé à cette adresse.`,
      'second-confirm': (email) =>
        email === ''
          ? 'Plus de deuxième adresse courriel\u202f: nous avons demandé à l’adresse enregistrée.'
          : `${email} comme deuxième adresse courriel\u202f: nous avons demandé à l’adresse enregistrée.`,
    },
    by: (name) => `Demandé par ${name}.`,
    until: (moment) => `Jusqu’à ${moment}`,
    removal: 'deuxième adresse',
    'waiting-again': 'Renvoyer le courriel',
    'waiting-back': 'Retirer la demande',
    sent: 'Le courriel est de nouveau en route. Seul le lien du plus récent fonctionne.',
    takenBack: 'La demande est retirée\u202f: rien n’a changé, et le lien ne fonctionne plus.',
    nothing: 'Cette demande n’est plus en attente\u202f: elle a été confirmée, retirée, ou elle est trop ancienne.',
  },
};
