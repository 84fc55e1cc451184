import type { Language } from '../../../machines/words';

/** Said when nothing could be stored (I14): the one thing the chat says that is no line of a transcript. */
export const unavailableNotice: Readonly<Record<Language, string>> = {
  en: 'I cannot take anything in at the moment, so nothing was changed. Please send that again in a minute.',
  fr: 'Je ne peux rien recevoir en ce moment, et rien n’a donc été changé. Renvoyez votre message dans une minute, s’il vous plaît.',
};
