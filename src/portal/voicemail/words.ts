import type { Language } from '../../../machines/words';
import type { Message } from '../../website/words/words';

/** What the page for a new voicemail PIN says: before it acts, and after. */
export interface VoicemailPageWords {
  readonly title: string;
  readonly lead: (login: string, company: string) => string;
  readonly again: string;
  readonly differ: string;
  readonly button: string;
  readonly after: string;
  readonly taken: Message;
}

export const voicemailWords: Readonly<Record<Language, VoicemailPageWords>> = {
  en: {
    title: 'Choose a new voicemail PIN',
    lead: (login, company) => `It opens the voicemail of ${login}, at ${company}.`,
    again: 'The same PIN once more',
    differ: 'These two are not the same; that happens easily. Please type both again.',
    button: 'Set this PIN',
    after: 'The old PIN stops working. We tell you by mail when the new one is set; the PIN itself is in no mail.',
    taken: {
      title: 'Your new voicemail PIN is being set',
      paragraphs: ['That takes a moment; a mail tells you when it works. Key in the new PIN the next time you listen to your messages.'],
    },
  },
  fr: {
    title: 'Choisissez un nouveau PIN de messagerie vocale',
    lead: (login, company) => `Il ouvre la messagerie vocale de ${login}, chez ${company}.`,
    again: 'Le même PIN encore une fois',
    differ: 'Les deux ne sont pas identiques\u202f; cela arrive facilement. Veuillez retaper les deux.',
    button: 'Définir ce PIN',
    after:
      'L’ancien PIN ne fonctionnera plus. Nous vous écrivons dès que le nouveau est défini\u202f; le PIN lui-même ne figure dans aucun courriel.',
    taken: {
      title: 'Votre nouveau PIN de messagerie vocale est en cours d’enregistrement',
      paragraphs: [
        'Cela prend un instant\u202f; un courriel vous dit quand il fonctionne. Composez le nouveau PIN la prochaine fois que vous écoutez vos messages.',
      ],
    },
  },
};
