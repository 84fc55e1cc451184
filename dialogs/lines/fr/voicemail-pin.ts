import type { Change, SecretFault, Subject } from '../../../machines/words';
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

/** Nothing was keyed in on a call: it is chosen on a page. */
const onPage = ({ keyed, fields }: Change): boolean => keyed === undefined && fields.voicemailPin === undefined;

/** `au poste 104`; soi-même dans ses propres mots (P3). */
function linkTo(subject: Subject, shown: string | undefined): string {
  const to =
    subject.is === 'extension'
      ? ` au poste ${subject.extension}`
      : subject.is === 'login'
        ? ` à ${subject.login}`
        : shown?.includes('@')
          ? ` à ${shown}`
          : '';
  return `${to === '' ? 'Vous envoyer' : 'Envoyer'}${to} un lien pour choisir un nouveau PIN de messagerie vocale`;
}

/** French: the change itself; nobody hears or reads the PIN. */
export const voicemailPin: KindWords = {
  summary: (change, shown) =>
    onPage(change) ? linkTo(change.subject, shown) : `Définir un nouveau PIN de messagerie vocale pour ${whose(change.subject, shown)}`,
  report: ({ change, change: { subject }, at }, { timeZone }) =>
    onPage(change)
      ? `C’est fait. À ${moment(at, timeZone, 'fr')}, un lien pour choisir un nouveau PIN de messagerie vocale a été envoyé à l’adresse enregistrée${subject.is === 'extension' ? ` du poste ${subject.extension}` : subject.is === 'login' ? ` de ${subject.login}` : ''}. Il fonctionne une seule fois, jusqu’à l’heure indiquée dans le courriel ; tant qu’aucun nouveau PIN n’y est choisi, l’ancien reste valable. Pour le garder, il suffit d’ignorer ce courriel.`
      : `C’est fait. ${subject.is === 'self' ? 'Votre nouveau PIN de messagerie vocale' : subject.is === 'extension' ? `Le nouveau PIN de messagerie vocale du poste ${subject.extension}` : `Le nouveau PIN de messagerie vocale de ${subject.login}`} fonctionne depuis ${moment(at, timeZone, 'fr')} ; l’ancien ne fonctionne plus. L’ancien PIN ne peut pas être rétabli, mais vous pouvez m’appeler et en définir un autre à tout moment.`,
  selfService: (url) =>
    `Vous pouvez définir votre PIN de messagerie vocale vous-même sur ${url} ; je peux aussi le faire avec vous, ici même.`,
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

/** On a call, by number, or, in the demo, on its page; undefined: calls are not answered here. */
function calling({ phone }: Occasion): string | undefined {
  if (phone === undefined) return undefined;
  return phone.number === undefined
    ? phone.page === undefined
      ? 'appelez-nous'
      : `servez-vous du téléphone sur ${phone.page}`
    : `appelez le ${phone.number}`;
}

/** How it works, asked anywhere. */
export function aboutIt(occasion: Occasion): string {
  const call = calling(occasion);
  const how =
    occasion.channel === 'voice'
      ? 'Pour en définir un nouveau, dites « réinitialiser mon PIN de messagerie » ; je vérifie d’abord votre PIN d’assistance, puis vous composez le nouveau deux fois.'
      : `Pour en définir un nouveau, ${occasion.channel === 'email' ? 'écrivez' : 'dites'} « réinitialiser mon PIN de messagerie » : je vérifie d’abord votre PIN d’assistance, puis j’envoie un lien à l’adresse enregistrée, et vous choisissez le nouveau sur sa page.${call === undefined ? '' : ` Ou ${call}, et composez-le là.`} Ne l’écrivez jamais ici.`;
  return `Le PIN de messagerie vocale ouvre votre boîte vocale ; ce n’est pas le PIN d’assistance que je demande. Il compte au moins quatre chiffres, qui ne font pas que se répéter ou se suivre, et ce n’est pas votre numéro de poste. ${how}`;
}

const star = 'Si vous vous trompez de touche, faites l’étoile et recommencez.';

const whoseNew = (id: string, occasion: Occasion): string => {
  const subject = changeOf(occasion, id)?.subject;
  return subject === undefined || subject.is === 'self'
    ? 'votre nouveau PIN de messagerie vocale'
    : `le nouveau PIN de messagerie vocale pour ${whose(subject, undefined)}`;
};

/** On a call, by the keys alone. */
export const keyIn: CallWords['questions']['new-secret'] = {
  ask: ({ change, again }, occasion) => {
    if (again)
      return tells(occasion, 'six-digits')
        ? 'Composez-le encore une fois, puis dièse.'
        : 'Merci. Composez maintenant le même PIN encore une fois, puis dièse.';
    if (tells(occasion, 'secret-differs')) return 'Recommençons : composez le nouveau PIN de messagerie vocale, puis dièse.';
    if (tells(occasion, 'secret-refused', 'secret-anew')) return 'Composez-en un autre, puis dièse.';
    return `Composez ${whoseNew(change, occasion)} : au moins quatre chiffres, puis dièse. Ne le dites pas à voix haute. ${star}`;
  },
  again: ({ change, again }, occasion) =>
    again
      ? 'Composez le nouveau PIN de messagerie vocale encore une fois, le même qu’avant, et terminez par dièse.'
      : `J’attends ${whoseNew(change, occasion)}. Composez quatre chiffres ou plus, et terminez par dièse.`,
  keyed: ({ again }) =>
    again
      ? 'Servez-vous des touches : le même nouveau PIN de messagerie vocale encore une fois, puis dièse, le carré.'
      : 'Servez-vous des touches : le nouveau PIN de messagerie vocale, puis dièse, le carré.',
};

/** In a chat or mail that sees such a request: it goes on where it was begun. */
export const keyInElsewhere: AllQuestionWords['new-secret'] = {
  ask: (_, { channel }) =>
    `Le nouveau PIN de messagerie vocale se compose au téléphone ; veuillez continuer là-bas. S’il n’est plus nécessaire, ${channel === 'email' ? 'répondez' : 'écrivez'} simplement « annuler ».`,
  again: (_, { channel }) =>
    `Cette demande attend un PIN qui se compose au téléphone. Veuillez continuer là-bas, ou ${channel === 'email' ? 'répondez' : 'écrivez'} « annuler ».`,
  choices: () => ['Annuler'],
  ways: () => [
    { words: 'continuer par téléphone', example: '« réinitialiser mon PIN de messagerie »' },
    {
      words: 'demander comment fonctionne un PIN de messagerie',
      example: '« quelles sont les règles pour un PIN de messagerie ? »',
      button: 'Quelles sont les règles pour un PIN de messagerie ?',
    },
    startOver,
    cancel,
  ],
};
