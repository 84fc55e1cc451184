import type { Way } from '../vocabulary';

/** English: what somebody who was not understood may do. */
export const cancel: Way = { words: 'leave it, and I forget this request', example: '“cancel”', button: 'Cancel' };
export const startOver: Way = { words: 'start over from the beginning', example: '“start over”', button: 'Start over' };
export const mailPin: Way = { words: 'have your PIN mailed to you', example: '“mail me my PIN”', button: 'Mail me my PIN' };
export const mailPinAgain: Way = {
  words: 'have your PIN mailed to you again',
  example: '“mail me my PIN again”',
  button: 'Mail me my PIN again',
};
export const noMailbox: Way = {
  words: 'if you can’t get into your mailbox, have an administrator of your account confirm you',
  example: '“I can’t get into my mailbox”',
  button: 'I can’t get into my mailbox',
};
export const change: Way = { words: 'change something about the request', example: '“no, to 613 555 0100 instead”' };
export const login: Way = { words: 'tell me your login name', example: '“101@organization.com”' };
export const email: Way = { words: 'tell me your email address', example: '“ada@organization.com”' };
export const number: Way = { words: 'tell me your account number and extension', example: '“account 12345, extension 101”' };

/** English: ... with nothing open. */
export const main: readonly [Way, Way, Way, Way] = [
  {
    words: 'forward calls to another number, or stop it',
    example: '“forward my calls to 613 555 0100”',
    button: 'Forward my calls to another number',
  },
  { words: 'have your support PIN mailed to you', example: '“mail me my support PIN”', button: 'Mail me my support PIN' },
  { words: 'have your login name mailed to you', example: '“I forgot my login name”', button: 'I forgot my login name' },
  { words: 'ask a question', example: '“what is a support PIN?”', button: 'What can you do?' },
];
