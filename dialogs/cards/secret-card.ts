import type { CardWords, SecretCardWords } from '../lines/vocabulary';

/**
 * 1.5, not 1.3: the renderer of Web Chat 4.18.1 takes the style `Password` only from a card of version 1.5 on, and would
 * show the digits otherwise. A client that knows less shows `fallbackText`, and the secret is typed as a message. Where the card
 * is drawn, `speak` is what a screen reader calls it.
 */
export const cardVersion = '1.5';

/** Six digits, with blanks or hyphens anywhere: pasted PINs come in every form. */
export const sixDigits = '^\\s*(\\d[\\s-]*){6}$';

/** What "mail me my PIN" submits; a secret is submitted as `{ pin }` or `{ code }`. */
export const mailMeValue = { intent: 'pin.requested' } as const;

export type Card = Readonly<Record<string, unknown>>;

type Finish = (text: string) => string;

function secretCard(id: 'pin' | 'code', words: SecretCardWords, mail: string, finish: Finish): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: cardVersion,
    fallbackText: finish(words.fallback),
    speak: finish(words.label),
    body: [
      {
        type: 'Input.Text',
        id,
        style: 'Password',
        label: finish(words.label),
        isRequired: true,
        errorMessage: finish(words.error),
        regex: sixDigits,
        maxLength: 24,
      },
    ],
    actions: [
      { type: 'Action.Submit', title: finish(words.submit), style: 'positive' },
      { type: 'Action.Submit', title: finish(mail), associatedInputs: 'none', data: mailMeValue },
    ],
  };
}

/** Asks for the support PIN; `mailed`: it was mailed on this leg's request, so that the button offers it once more. */
export function pinCard(words: CardWords['pin'], mailed: boolean, finish: Finish): Card {
  return secretCard('pin', words, mailed ? words.mailAgain : words.mail, finish);
}

/** Asks for the one-time code of exactly one request. */
export function codeCard(words: CardWords['code'], finish: Finish): Card {
  return secretCard('code', words, words.mail, finish);
}
