import type { Language } from '../../../machines/words';

/** Words of the softphone's own script. */
export interface PhoneScriptWords {
  readonly call: string;
  readonly hangUp: string;
  readonly idle: string;
  readonly calling: string;
  readonly speaking: string;
  readonly pausing: string;
  readonly keysOnly: string;
  readonly keysOrWords: string;
  readonly ended: string;
  readonly failed: string;
  /** Before what the caller keyed or said, with its colon. */
  readonly you: string;
  readonly keyed: string;
  /** `{}` stands for a number or a queue. */
  readonly dialled: string;
  readonly queued: string;
}

/** Words of the softphone's page. */
export interface PhoneWords {
  readonly title: string;
  readonly lead: string;
  readonly phone: string;
  readonly number: string;
  readonly numberHint: string;
  readonly aloud: string;
  readonly conversation: string;
  readonly keypad: string;
  readonly keyboard: string;
  readonly keyNames: Readonly<Record<'*' | '#', string>>;
  readonly line: string;
  readonly say: string;
  readonly answers: string;
  readonly noAnswer: string;
  readonly noScript: string;
  readonly tryTitle: string;
  /** `people`: the page names whom one can be; `mailbox`: their mails are shown here. */
  readonly steps: (there: { readonly people: boolean; readonly mailbox: boolean }) => readonly string[];
  readonly script: PhoneScriptWords;
}

/** The softphone in both languages. */
export const phoneWords: Readonly<Record<Language, PhoneWords>> = {
  en: {
    title: 'Call {company}',
    lead: 'A telephone in your browser. It calls our support line as any phone would.',
    phone: 'Telephone',
    number: 'Your number',
    numberHint: 'The caller ID. It only remembers your language and proves nothing.',
    aloud: 'Read aloud',
    conversation: 'What is said',
    keypad: 'Keypad',
    keyboard: 'The keys of your keyboard work as well.',
    keyNames: { '*': 'star', '#': 'pound' },
    line: 'Say something',
    say: 'Say',
    answers: 'They answer',
    noAnswer: 'Nobody answers',
    noScript: 'The telephone needs JavaScript, which is switched off in this browser.',
    tryTitle: 'Try it',
    steps: ({ people, mailbox }) => [
      'Press Call, then 1 for English. A number that has called before is greeted in its language at once.',
      'Press 1 to forward your calls, or say so. Key in a number, then pound.',
      people
        ? 'Key in the account number and the extension of somebody below.'
        : 'Key in the account number and the extension of somebody in your account directory.',
      `Confirm with 1. The support PIN comes by mail: press 1 and pound, and fetch it from ${mailbox ? 'the demo mailbox' : 'their mailbox'}.`,
      'Or say “reset my voicemail PIN”: once you are verified, you key the new one in twice.',
    ],
    script: {
      call: 'Call',
      hangUp: 'Hang up',
      idle: 'No call',
      calling: 'Calling…',
      speaking: 'Speaking…',
      pausing: 'One moment…',
      keysOnly: 'Listening for keys',
      keysOrWords: 'Listening for keys or words',
      ended: 'The call has ended',
      failed: 'The line cannot be reached just now. Please try again in a moment.',
      you: 'You:',
      keyed: 'You keyed:',
      dialled: 'The call would now be put through to {}. What happens there?',
      queued: 'The call would now wait in the queue “{}”. What happens there?',
    },
  },
  fr: {
    title: 'Appeler {company}',
    lead: 'Un téléphone dans votre navigateur. Il appelle notre ligne d’assistance comme n’importe quel téléphone.',
    phone: 'Téléphone',
    number: 'Votre numéro',
    numberHint: 'L’identité de l’appelant. Elle retient seulement votre langue et ne prouve rien.',
    aloud: 'Lire à voix haute',
    conversation: 'Ce qui est dit',
    keypad: 'Clavier',
    keyboard: 'Les touches de votre clavier fonctionnent aussi.',
    keyNames: { '*': 'étoile', '#': 'dièse' },
    line: 'Dites quelque chose',
    say: 'Dire',
    answers: 'On répond',
    noAnswer: 'Personne ne répond',
    noScript: 'Le téléphone a besoin de JavaScript, qui est désactivé dans ce navigateur.',
    tryTitle: 'Essayez',
    steps: ({ people, mailbox }) => [
      'Appuyez sur Appeler, puis sur le 2 pour le français. Un numéro qui a déjà appelé est aussitôt accueilli dans sa langue.',
      'Appuyez sur le 1 pour renvoyer vos appels, ou dites-le. Composez un numéro, puis dièse.',
      people
        ? 'Composez le numéro de compte et le poste de l’une des personnes ci-dessous.'
        : 'Composez le numéro de compte et le poste de quelqu’un de votre annuaire.',
      `Confirmez avec le 1. Le PIN d’assistance vient par courriel\u202f: appuyez sur le 1 puis dièse, et récupérez-le dans ${mailbox ? 'la boîte de démonstration' : 'sa boîte'}.`,
      'Ou dites «\u202fréinitialiser mon PIN de messagerie\u202f»\u202f: une fois votre identité confirmée, vous composez le nouveau deux fois.',
    ],
    script: {
      call: 'Appeler',
      hangUp: 'Raccrocher',
      idle: 'Aucun appel',
      calling: 'Appel en cours…',
      speaking: 'On vous parle…',
      pausing: 'Un instant…',
      keysOnly: 'À l’écoute des touches',
      keysOrWords: 'À l’écoute des touches ou de votre voix',
      ended: 'L’appel est terminé',
      failed: 'La ligne est injoignable pour le moment. Veuillez réessayer dans un instant.',
      you: 'Vous\u202f:',
      keyed: 'Vous avez composé\u202f:',
      dialled: 'L’appel serait maintenant transféré au {}. Que se passe-t-il là-bas\u202f?',
      queued: 'L’appel attendrait maintenant dans la file «\u202f{}\u202f». Que se passe-t-il là-bas\u202f?',
    },
  },
};
