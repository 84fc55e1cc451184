import type { OpenIdWords } from './words';

/** In English. */
export const en: OpenIdWords = {
  goingOn: (to) => ({ title: 'You are signed in', paragraphs: [`You are on your way to ${to}.`] }),
  goOn: (to) => `Go on to ${to}`,
  mayGoOn: (to, login) => ({
    title: `Go on to ${to}?`,
    paragraphs: [`${to} is a program on your device. It learns that you are ${login}.`, 'Did you not just start it? Then don’t go on.'],
  }),
  rather: 'Don’t go on',
  ranOut: {
    title: 'Please begin once more',
    paragraphs: ['This sign-in took too long, or was begun in another browser.', 'Go back to where you came from and sign in there again.'],
  },
  refused: {
    title: 'This sign-in cannot go on',
    paragraphs: [
      'The application that brought you here asked for something that we don’t do. It is nothing you did.',
      'Go back and try again. If that does not help, show the line below to the people who run it.',
    ],
  },
  forMakers: 'For them:',
  signOut: {
    title: 'Sign out of the portal, too?',
    lead: (from) =>
      `${from === undefined ? '' : `You are leaving ${from}. `}Signing out ends your session at the portal, and everything in this browser that you signed in to with it.`,
    button: 'Sign out',
    stay: 'Stay signed in',
  },
  signedOut: { title: 'You are signed out', paragraphs: ['You can close this page.'] },
  toPortal: 'To the portal',
  toGoOn: (to) => `Sign in here, and you go on to ${to}.`,
  onceMore: (to) => `To go on to ${to}, please give your password once more.`,
};
