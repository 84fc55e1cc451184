import type { Language } from '../../../machines/words';

/** Said in a conversation of several people, where nobody could prove anything that the others would not have. */
export const groupNotice: Readonly<Record<Language, string>> = {
  en: 'I only help in private: please write to me in a conversation of our own, so that nobody else sees what you tell me.',
  fr: 'Je n’aide qu’en privé\u202f: écrivez-moi dans une conversation à nous deux, pour que personne d’autre ne voie ce que vous me dites.',
};

/** The language of what is said before anybody spoke. */
export const languageOf = (locale: string | null | undefined): Language => (locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en');
