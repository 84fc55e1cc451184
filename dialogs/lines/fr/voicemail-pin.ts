import type { SecretFault, Subject } from '../../../machines/words';
import type { CallWords } from '../call-words';
import { moment } from '../format';
import { changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, KindWords } from '../vocabulary';
import { cancel, startOver } from './ways';

/** `le poste 104`; soi-même dans ses propres mots (P3). */
function whose(subject: Subject | undefined, shown: string | undefined): string {
  if (subject?.is === 'extension') return `le poste ${subject.extension}`;
  if (subject?.is === 'login') return subject.login;
  return shown === undefined ? 'vous' : shown.includes('@') ? shown : `vous (${shown})`;
}

/** French: the change itself; nobody hears or reads the PIN. */
export const voicemailPin: KindWords = {
  summary: ({ subject }, shown) => `Définir un nouveau PIN de messagerie vocale pour ${whose(subject, shown)}`,
  report: ({ change: { subject }, at }, { timeZone }) =>
    `C’est fait. ${subject.is === 'self' ? 'Votre nouveau PIN de messagerie vocale' : subject.is === 'extension' ? `Le nouveau PIN de messagerie vocale du poste ${subject.extension}` : `Le nouveau PIN de messagerie vocale de ${subject.login}`} fonctionne à partir de ${moment(at, timeZone, 'fr')} ; l’ancien ne fonctionne plus. L’ancien PIN ne peut pas être rétabli, mais vous pouvez m’appeler et en définir un autre à tout moment.`,
  selfService: (url) => `Vous pouvez définir votre PIN de messagerie vocale vous-même sur ${url} ; je peux aussi le faire avec vous, ici même.`,
  doOrHow: 'Voulez-vous définir un nouveau PIN de messagerie vocale maintenant, ou dois-je vous expliquer comment il fonctionne ?',
};

/** Why digits are no voicemail PIN (SO-7), without saying one of them. */
export const faults: Readonly<Record<SecretFault, string>> = {
  length: 'Un PIN de messagerie vocale compte de quatre à seize chiffres.',
  'all-equal': 'C’est toujours le même chiffre, ce qui se devine vite.',
  sequence: 'Ces chiffres ne font que se suivre, ce qui se devine vite.',
  repeats: 'Ces chiffres se répètent, ce qui se devine vite.',
  date: 'Cela peut se lire comme une année ou une date, et c’est ce que l’on essaie en premier.',
  common: 'C’est l’un des PIN les plus choisis ; c’est donc l’un des premiers que l’on essaie.',
  extension: 'Ce PIN vient du numéro de poste, que toute l’entreprise connaît.',
  phone: 'C’est la fin du numéro de téléphone, que tous ceux qui appellent connaissent.',
  'support-pin': 'C’est votre PIN d’assistance. Choisissez-en un autre ici, pour que l’un ne trahisse pas l’autre.',
  'same-as-before': 'C’est le PIN que vous avez déjà.',
};

/** Where it is done instead: called by number, or, in the demo, on its page. */
function calling({ phone }: Occasion): string | undefined {
  if (phone === undefined) return undefined;
  return phone.number === undefined ? (phone.page === undefined ? 'appelez-nous' : `servez-vous du téléphone sur ${phone.page}`) : `appelez le ${phone.number}`;
}

/** In a chat or mail. */
export function onThePhone(occasion: Occasion): string {
  if (occasion.channel === 'voice') return 'Un nouveau PIN de messagerie vocale ne se compose qu’au téléphone ; un lien ne servirait donc à rien. Rappelez simplement quand cela vous convient.';
  const call = calling(occasion);
  const self = occasion.portalUrl === undefined ? '' : ` Vous pouvez aussi le définir vous-même sur ${occasion.portalUrl}.`;
  if (call === undefined) return `Je suis désolé, je ne peux pas définir de PIN de messagerie vocale ici : il se compose sur un téléphone, pour que personne ne le lise.${self}`;
  return `Un nouveau PIN de messagerie vocale se compose au téléphone, pour qu’il ne soit écrit nulle part. Pour cela, ${call}, et dites « réinitialiser mon PIN de messagerie » : c’est moi qui répondrai, et je vérifierai d’abord votre PIN d’assistance.${self}`;
}

/** How it works, asked anywhere. */
export function aboutIt(occasion: Occasion): string {
  const call = calling(occasion);
  const how = occasion.channel === 'voice' ? 'Pour en définir un nouveau, dites « réinitialiser mon PIN de messagerie » ; je vérifie d’abord votre PIN d’assistance, puis vous composez le nouveau deux fois.'
    : call === undefined ? '' : `Pour en définir un nouveau, ${call} et dites « réinitialiser mon PIN de messagerie ».`;
  return `Le PIN de messagerie vocale ouvre votre boîte vocale ; ce n’est pas le PIN d’assistance que je demande. Il compte au moins quatre chiffres, qui ne font pas que se répéter ou se suivre, et ce n’est pas votre numéro de poste. ${how}`.trim();
}

const star = 'Si vous vous trompez de touche, faites l’étoile et recommencez.';

const whoseNew = (id: string, occasion: Occasion): string => {
  const subject = changeOf(occasion, id)?.subject;
  return subject === undefined || subject.is === 'self' ? 'votre nouveau PIN de messagerie vocale' : `le nouveau PIN de messagerie vocale pour ${whose(subject, undefined)}`;
};

/** On a call, by the keys alone. */
export const keyIn: CallWords['questions']['new-secret'] = {
  ask: ({ change, again }, occasion) => {
    if (again) return tells(occasion, 'six-digits') ? 'Composez-le encore une fois, puis dièse.' : 'Merci. Composez maintenant le même PIN encore une fois, puis dièse.';
    if (tells(occasion, 'secret-differs')) return 'Recommençons : composez le nouveau PIN de messagerie vocale, puis dièse.';
    if (tells(occasion, 'secret-refused', 'secret-anew')) return 'Composez-en un autre, puis dièse.';
    return `Composez ${whoseNew(change, occasion)} : au moins quatre chiffres, puis dièse. Ne le dites pas à voix haute. ${star}`;
  },
  again: ({ change, again }, occasion) => (again
    ? 'Composez le nouveau PIN de messagerie vocale encore une fois, le même qu’avant, et terminez par dièse.'
    : `J’attends ${whoseNew(change, occasion)}. Composez quatre chiffres ou plus, et terminez par dièse.`),
  keyed: ({ again }) => (again ? 'Servez-vous des touches : le même nouveau PIN de messagerie vocale encore une fois, puis dièse, le carré.' : 'Servez-vous des touches : le nouveau PIN de messagerie vocale, puis dièse, le carré.'),
};

/** In a chat or mail that sees such a request: it goes on where it was begun. */
export const keyInElsewhere: AllQuestionWords['new-secret'] = {
  ask: (_, occasion) => (tells(occasion, 'on-the-phone') ? '' : `Le nouveau PIN de messagerie vocale se compose au téléphone ; veuillez continuer là-bas. S’il n’est plus nécessaire, ${occasion.channel === 'email' ? 'répondez' : 'écrivez'} simplement « annuler ».`),
  again: (_, { channel }) => `Cette demande attend un PIN qui se compose au téléphone. Veuillez continuer là-bas, ou ${channel === 'email' ? 'répondez' : 'écrivez'} « annuler ».`,
  choices: () => ['Annuler'],
  ways: () => [
    { words: 'continuer par téléphone', example: '« réinitialiser mon PIN de messagerie »' },
    { words: 'demander comment fonctionne un PIN de messagerie', example: '« quelles sont les règles pour un PIN de messagerie ? »', button: 'Quelles sont les règles pour un PIN de messagerie ?' },
    startOver,
    cancel,
  ],
};
