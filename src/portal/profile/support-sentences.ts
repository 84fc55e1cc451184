import { catalogue } from '../../../machines/catalogue';
import type { Language } from '../../../machines/words';
import type { User } from '../../directory/port';

/** How an administrator asks the assistant for what wants a fresh proof, about this colleague. */
const examples: Readonly<Record<Language, Readonly<Record<string, (login: string) => string>>>> = {
  en: {
    'email.update': (login) => `Change the email address of ${login} to new.address@example.com`,
    'user.add': () => 'Add a user: extension 140, Alex Morgan, alex.morgan@example.com',
    'user.remove': (login) => `Remove the user ${login}`,
  },
  fr: {
    'email.update': (login) => `Changez l’adresse courriel de ${login} pour nouvelle.adresse@example.com`,
    'user.add': () => 'Ajoutez un utilisateur\u202f: poste 140, Alex Morgan, alex.morgan@example.com',
    'user.remove': (login) => `Retirez l’utilisateur ${login}`,
  },
};

/** Only what the assistant can do: kinds of the catalogue. */
export const supportSentences = (language: Language, colleague: Pick<User, 'login'> | undefined): readonly string[] =>
  colleague === undefined
    ? []
    : Object.entries(examples[language]).flatMap(([kind, sentence]) => (Object.hasOwn(catalogue, kind) ? [sentence(colleague.login)] : []));
