import type { KindId, Language } from '../../../machines/words';

/** What agents call a change; a kind of an earlier version keeps its id. */
const labels: Readonly<Record<Language, Readonly<Record<KindId, string>>>> = {
  en: {
    'call-forwarding.set': 'Call forwarding',
    'support-pin.reissue': 'New support PIN',
    'login-name.remind': 'Login name reminder',
    'voicemail-pin.reset': 'New voicemail PIN',
    'password.reset': 'Password reset link',
    'welcome.resend': 'Welcome mail again',
    'user.add': 'Add a user',
    'user.remove': 'Remove a user',
    'email.update': 'Another email address',
    'email.add-second': 'Second email address',
  },
  fr: {
    'call-forwarding.set': 'Renvoi d’appels',
    'support-pin.reissue': 'Nouveau PIN d’assistance',
    'login-name.remind': 'Rappel de l’identifiant',
    'voicemail-pin.reset': 'Nouveau PIN de messagerie vocale',
    'password.reset': 'Lien de nouveau mot de passe',
    'welcome.resend': 'Courriel de bienvenue à renvoyer',
    'user.add': 'Ajout d’un utilisateur',
    'user.remove': 'Retrait d’un utilisateur',
    'email.update': 'Autre adresse courriel',
    'email.add-second': 'Deuxième adresse courriel',
  },
};

const isKind = (kind: string): kind is KindId => Object.hasOwn(labels.en, kind);

/** A kind of change in two or three words. */
export const kindLabel = (kind: string, language: Language): string => (isKind(kind) ? labels[language][kind] : kind);
