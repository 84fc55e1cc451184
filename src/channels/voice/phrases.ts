import type { Language } from '../../../machines/words';

/** What the telephone itself says, beside the lines of a conversation. */
export interface Phrases {
  /** An outcome is waited for. */
  readonly moment: string;
  /** It was waited for long enough; the turn is saved and goes on. */
  readonly longer: string;
  /** Nothing could be saved (I14). */
  readonly unavailable: string;
  /** Nothing could be saved several times. */
  readonly callAgain: string;
  /** Somebody is silent who may be: said from time to time. */
  readonly still: string;
  /** To who waits for an agent, from time to time; to who is with one that writes nothing. */
  readonly inLine: string;
  readonly withAgent: string;
  /** What was said goes to the agent, who answers in a moment. */
  readonly passedOn: string;
  /** Before an agent's words. */
  readonly agentSays: (name: string) => string;
  /** Nobody came for too long. */
  readonly waitedGoodbye: string;
  /** Nothing was heard three times. */
  readonly silentGoodbye: string;
  readonly silentTransfer: string;
  /** A person was asked for and there is no way to one. */
  readonly nobody: string;
  /** A transfer was tried in vain. */
  readonly noAnswer: string;
  /** The same where somebody at the desk is called. */
  readonly noAnswerInLine: string;
  /** Asks for the language: the first time, then the second, then the last. */
  readonly choose: readonly [first: string, second: string, last: string];
}

/** In both languages. */
export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    moment: 'One moment, please.',
    longer:
      'This is taking longer than usual. It goes on by itself, so you can hang up if you like. Or tell me what else I can do for you.',
    unavailable: 'I am sorry, I cannot take anything in at the moment. Nothing was changed.',
    callAgain: 'Please call again in a few minutes. Goodbye.',
    still: 'I am still here. Take your time.',
    inLine: 'You still have your place in line. Thank you for waiting.',
    withAgent: 'You are still connected. Please stay on the line.',
    passedOn: 'Thank you, I have passed that on. One moment.',
    agentSays: (name) => `${name} says:`,
    waitedGoodbye:
      'I am sorry, nobody has become free, so I will hang up now. Nothing more was done. Please call again, or write to us. Goodbye.',
    silentGoodbye:
      'I still cannot hear anything, so I will hang up now. Nothing more was done. Please call again whenever you like. Goodbye.',
    silentTransfer: 'I still cannot hear anything, so I am putting you through to a person.',
    nobody: 'I am sorry, I cannot put you through to a person on this line.',
    noAnswer: 'I am sorry, nobody could take the call just now. You are back with me.',
    noAnswerInLine: 'I am sorry, nobody could take the call just now. You have your place in line. Please stay on the line.',
    choose: ['For English, press 1.', 'Please press the key 1 for English.', 'I did not get a language. Please call again. Goodbye.'],
  },
  fr: {
    moment: 'Un instant, s’il vous plaît.',
    longer:
      'Cela prend plus de temps que d’habitude. La suite se fait d’elle-même\u202f: vous pouvez raccrocher, ou me dire ce que je peux faire d’autre pour vous.',
    unavailable: 'Je suis désolé, je ne peux rien recevoir en ce moment. Rien n’a été changé.',
    callAgain: 'Veuillez rappeler dans quelques minutes. Au revoir.',
    still: 'Je suis toujours là. Prenez votre temps.',
    inLine: 'Vous gardez votre place dans la file. Merci de patienter.',
    withAgent: 'Vous êtes toujours en ligne avec nous. Ne quittez pas.',
    passedOn: 'Merci, c’est transmis. Un instant.',
    agentSays: (name) => `${name} vous dit\u202f:`,
    waitedGoodbye:
      'Je suis désolé, personne ne s’est libéré, je vais donc raccrocher. Rien d’autre n’a été fait. Rappelez-nous ou écrivez-nous. Au revoir.',
    silentGoodbye: 'Je n’entends toujours rien, je vais donc raccrocher. Rien d’autre n’a été fait. Rappelez quand vous voulez. Au revoir.',
    silentTransfer: 'Je n’entends toujours rien, je vous passe donc une personne.',
    nobody: 'Je suis désolé, je ne peux pas vous passer une personne sur cette ligne.',
    noAnswer: 'Je suis désolé, personne n’a pu prendre l’appel. Vous êtes de retour avec moi.',
    noAnswerInLine:
      'Je suis désolé, personne n’a pu prendre l’appel. Vous avez votre place dans la file. Restez en ligne, s’il vous plaît.',
    choose: [
      'Pour le français, appuyez sur le 2.',
      'Veuillez appuyer sur la touche 2 pour le français.',
      'Je n’ai pas compris la langue. Veuillez rappeler. Au revoir.',
    ],
  },
};
