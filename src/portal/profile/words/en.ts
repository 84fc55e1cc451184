import type { ProfileWords } from './words';

/** The profile and the users of an account in English. */
export const en: ProfileWords = {
  title: 'Your profile',
  facts: {
    name: 'Name',
    login: 'Login name',
    extension: 'Extension',
    company: 'Company',
    email: 'Designated email address',
    secondEmail: 'Second email address',
    roles: 'Role',
    state: 'Account',
  },
  none: 'none',
  roles: { administrator: 'Administrator', 'office-manager': 'Office manager' },
  notices: {
    password: 'Your new password is set. Wherever else you were signed in, you are signed out.',
    voicemail: 'Your new voicemail PIN is set.',
    'support-pin': 'Your new support PIN is on its way to your mailbox. The old one no longer works.',
    'signed-out-there': 'You are signed out there.',
    'signed-out-elsewhere': 'You are signed out everywhere but here.',
    'nothing-done': 'Nothing was done: please try again from this page.',
  },
  current: 'Your current password',
  currentWrong: 'That is not your password. Please type it once more.',
  password: {
    title: 'Password',
    lead: 'With a new one you are signed out everywhere else, and we tell you by mail.',
    button: 'Change my password',
  },
  voicemail: {
    title: 'Voicemail PIN',
    lead: 'Nobody can look up the one you have. Here you set another, and we tell you by mail.',
    button: 'Change my voicemail PIN',
  },
  supportPin: {
    title: 'Support PIN',
    lead: (address) =>
      `It shows our support that it is you. We can make a new one and mail it to ${address}; the old one stops working at once.`,
    button: 'Make a new support PIN',
    justMailed: (minutes) =>
      `A new support PIN was mailed to you a short while ago: please use that one, and look into the spam folder, too. You can have another in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'Is there one you don’t know? Sign out there, then change your password.',
    browser: ({ browser, system }) =>
      browser === undefined && system === undefined
        ? 'A browser we don’t know'
        : `${browser ?? 'A browser'}${system === undefined ? '' : ` on ${onSystem(system)}`}`,
    since: (moment) => `since ${moment}`,
    remembered: 'remembered for 30 days',
    here: 'This browser',
    end: 'Sign out there',
    endOf: (name) => `(${name})`,
    endOthers: 'Sign out everywhere else',
  },
  ways: { profile: 'Your profile: password, PINs, email addresses', users: 'The users of your company' },
  users: {
    title: 'Users of your company',
    lead: {
      administrator: (company) => `Everybody who has an extension with ${company}.`,
      'office-manager': (company) =>
        `Everybody who has an extension with ${company}. You can check whether the email address on file is right.`,
    },
    find: 'Name, extension or login name',
    findButton: 'Find',
    nobody: 'Nobody of that name, extension or login name.',
    more: (count) => (count === 1 ? 'There is one more: look for a name.' : `There are ${count} more: look for a name.`),
    states: { active: 'Set up', waiting: 'Not set up yet', suspended: 'Removed or blocked: no access' },
    welcome: {
      button: 'Send the welcome mail again',
      of: (name) => `to ${name}`,
      sent: (name) => `A welcome mail is on its way to ${name}. Its link works for 24 hours; older ones no longer work.`,
      notNow: 'That welcome mail was sent a short while ago. Please wait some minutes before you send another.',
    },
    check: {
      title: 'Is an email address right?',
      lead: 'Ask your colleague for their address, and compare it here with the one on file.',
      user: 'Whose',
      email: 'Email address',
      button: 'Compare',
      right: (name) => `Yes, that is the address on file for ${name}.`,
      wrong: (name) => `No, another address is on file for ${name}. Please tell an administrator of yours.`,
      noAddress: 'Please give a whole email address, as name@company.com.',
    },
    confirm: {
      title: 'Confirming who asks',
      text: 'When a colleague asks our support for a change and has no PIN at hand, we mail the administrators a link to a page where one of you confirms it. Nothing is done without that.',
    },
    support: {
      title: 'What our assistant does for you',
      lead: 'Some changes want a one-time code, which is mailed to you for exactly that change. Ask in the chat, for example:',
      after: 'You see what will be done before anything happens.',
      button: 'To the chat',
    },
  },
};

/** `on an iPhone`, `on Windows`. */
const onSystem = (system: string): string => (system.startsWith('i') ? `an ${system}` : system === 'Mac' ? 'a Mac' : system);
