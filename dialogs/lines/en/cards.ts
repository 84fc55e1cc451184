import type { CardWords } from '../vocabulary';

/** English: the cards that ask for a secret. */
export const cards: CardWords = {
  pin: {
    label: 'Your 6-digit support PIN',
    error: 'The PIN has six digits. Please check it and try again.',
    submit: 'Send',
    mail: 'Mail me my PIN',
    mailAgain: 'Mail me my PIN again',
    fallback: 'Please type your 6-digit support PIN as a message, or write “mail me my PIN”.',
  },
  code: {
    label: 'The 6-digit code from our mail',
    error: 'The code has six digits. Please check it and try again.',
    submit: 'Send',
    mail: 'Mail me the code again',
    fallback: 'Please type the 6-digit code as a message, or write “mail me the code again”.',
  },
};
