import type { KindId, RefusalReason, Subject } from '../../../machines/words';
import { moment, phone } from '../format';
import type { KindWords } from '../vocabulary';
import { passwordReset, welcomeResend } from './access-links';
import { emailAddSecond, emailUpdate } from './email-address';
import { userAdd, userRemove } from './users';
import { voicemailPin } from './voicemail-pin';

/** `les appels du poste 104`; soi-même dans ses propres mots (P3). */
function whose(subject: Subject, shown: string | undefined): string {
  if (subject.is === 'extension') return `les appels du poste ${subject.extension}`;
  if (subject.is === 'login') return `les appels de ${subject.login}`;
  if (shown === undefined) return 'vos appels';
  return shown.includes('@') ? `les appels de ${shown}` : `vos appels (${shown})`;
}

/** After « renvoi »: `des appels du poste 104`, `de vos appels`. */
const ofWhose = (subject: Subject, shown: string | undefined): string =>
  whose(subject, shown).replace(/^les /, 'des ').replace(/^vos /, 'de vos ');

/** The words that undo it, as the customer would say them. */
function wish(subject: Subject, number: string | null): string {
  const of = subject.is === 'extension' ? `du poste ${subject.extension}` : subject.is === 'login' ? `de ${subject.login}` : undefined;
  if (number === null) return `arrêter le renvoi ${of ?? 'de mes appels'}`;
  return `renvoyer ${of === undefined ? 'mes appels' : `les appels ${of}`} vers le ${phone(number)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const kinds: Readonly<Record<KindId, KindWords>> = {
  'call-forwarding.set': {
    summary: ({ subject, fields: { number } }, shown) =>
      number === null
        ? `Arrêter le renvoi ${ofWhose(subject, shown)}`
        : `Renvoyer ${whose(subject, shown)} vers ${number === undefined ? 'un autre numéro' : `le ${phone(number)}`}`,
    report: ({ change: { subject, fields }, at, before }, { shown, timeZone, channel }) => {
      const calls = capital(whose(subject, shown));
      const now =
        fields.number === null
          ? `${calls} ne sont plus renvoyés`
          : `${calls} sont maintenant renvoyés${fields.number === undefined ? '' : ` vers le ${phone(fields.number)}`}`;
      const old =
        before?.number === undefined
          ? ''
          : before.number === null
            ? ' Avant, ils n’étaient pas renvoyés.'
            : ` Avant, ils allaient vers le ${phone(before.number)}.`;
      if (before?.number !== undefined && before.number === fields.number)
        return `C’est fait. ${now}, à partir de ${moment(at, timeZone, 'fr')} ; c’était déjà le cas avant.`;
      const undo =
        before?.number !== undefined
          ? channel === 'voice' && before.number !== null
            ? 'Pour revenir en arrière, dites simplement : « annulez ça ».'
            : `Pour revenir en arrière, dites-moi simplement : « ${wish(subject, before.number)} ».`
          : fields.number === null
            ? 'Pour revenir en arrière, dites-moi simplement vers quel numéro renvoyer les appels.'
            : `Pour l’arrêter, dites-moi simplement : « ${wish(subject, null)} ».`;
      return `C’est fait. ${now}, depuis ${moment(at, timeZone, 'fr')}.${old} ${undo}`;
    },
    selfService: (url) => `Vous pouvez régler le renvoi d’appels vous-même sur ${url} ; je peux aussi le faire pour vous, ici même.`,
    doOrHow: 'Dois-je régler le renvoi d’appels pour vous, ou vous expliquer comment il fonctionne ?',
  },
  'support-pin.reissue': {
    summary: () => 'Créer un nouveau PIN d’assistance pour vous ; l’ancien ne fonctionnera plus',
    report: ({ at }, { timeZone }) =>
      `C’est fait. Vous avez un nouveau PIN d’assistance depuis ${moment(at, timeZone, 'fr')}. Il est en route vers l’adresse courriel enregistrée ; l’ancien ne fonctionne plus. L’ancien PIN ne peut pas être rétabli, mais vous pouvez m’en demander un autre à tout moment.`,
    selfService: (url) => `Vous pouvez gérer votre PIN d’assistance vous-même sur ${url} ; je peux aussi le faire pour vous, ici même.`,
    doOrHow: 'Dois-je créer un nouveau PIN d’assistance pour vous, ou vous expliquer comment il fonctionne ?',
  },
  'login-name.remind': {
    summary: ({ fields: { email } }) =>
      email === undefined ? 'Vous envoyer votre identifiant par courriel' : `Envoyer les identifiants liés à ${email} à cette adresse`,
    report: ({ at }, { timeZone }) =>
      `C’est fait. Les identifiants ont été envoyés à ${moment(at, timeZone, 'fr')}, à l’adresse enregistrée. Rien n’a été modifié dans le compte.`,
    selfService: (url) => `Vous pouvez vous faire envoyer votre identifiant sur ${url} ; je peux aussi le faire pour vous, ici même.`,
    doOrHow: 'Dois-je vous envoyer votre identifiant, ou vous expliquer comment il se compose ?',
  },
  'voicemail-pin.reset': voicemailPin,
  'password.reset': passwordReset,
  'welcome.resend': welcomeResend,
  'user.add': userAdd,
  'user.remove': userRemove,
  'email.update': emailUpdate,
  'email.add-second': emailAddSecond,
};

/** Whole sentences; the ones that tell something of an account are only said to proved legs (P3). */
export const refusals: Readonly<Record<RefusalReason, string>> = {
  'premium-number': 'Les appels ne peuvent pas être renvoyés vers un numéro surtaxé.',
  'emergency-number': 'Les appels ne peuvent pas être renvoyés vers un numéro d’urgence.',
  'extension-number': 'Je peux renvoyer les appels vers un numéro de téléphone, mais pas vers un autre poste.',
  'own-number': 'Les appels ne peuvent pas être renvoyés vers le numéro du poste lui-même : ils tourneraient en rond.',
  'not-administrator': 'Seul un administrateur de votre compte peut demander cela pour une autre personne.',
  'only-administrators': 'Seul un administrateur de votre compte peut demander cela.',
  'extension-taken': 'Ce poste est déjà attribué dans votre compte.',
  'unknown-subject': 'Je ne trouve pas cette personne dans votre compte. Veuillez vérifier le numéro de poste.',
  'subject-suspended': 'Cette personne est suspendue en ce moment ; rien ne peut être modifié pour elle.',
  'asker-not-active':
    'Votre propre accès n’est pas actif en ce moment ; je ne peux donc rien modifier pour vous. Un administrateur de votre compte peut vous aider.',
  'only-for-yourself': 'Chaque personne doit le demander elle-même ; cela ne peut pas se faire pour quelqu’un d’autre.',
  revoked:
    'Votre vérification a pris fin entre-temps. Veuillez confirmer encore une fois que c’est bien vous, puis refaites votre demande.',
  'not-by-administrator':
    'La confirmation d’un administrateur ne suffit pas pour ceci : il faut un code envoyé à votre propre boîte courriel. Un administrateur de votre compte peut me le demander en son propre nom, pour vous.',
  'not-for-yourself': 'Personne ne peut le demander pour soi-même ; une autre personne qui administre votre compte peut me le demander.',
  'already-set-up':
    'Ce compte est déjà configuré ; il n’y a donc plus de courriel de bienvenue à renvoyer. Qui a oublié son mot de passe peut me demander un lien de réinitialisation.',
  'address-rests':
    'Cela dépend d’une adresse enregistrée qui vient d’être changée. Par sécurité, rien de ce qui montre une identité n’est envoyé à une adresse aussi récente, et aucune autre ne la remplace encore.',
  'directory-refused': 'Cette modification n’a pas été acceptée.',
  'secret-gone': 'Ce que vous avez composé n’a été gardé que peu de temps. Redemandez-le-moi, et composez-le encore une fois.',
};
