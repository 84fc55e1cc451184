import type { PortalWords } from './words';

/** The portal in English. */
export const en: PortalWords = {
  fields: {
    login: 'Login name', loginHint: 'Your extension and your company’s domain, as 101@organization.com.',
    password: 'Password', newPassword: 'New password', confirmation: 'New password once more',
    voicemailPin: 'New voicemail PIN', voicemailHint: 'You key it in when you listen to your voicemail: four digits at least, not all the same, none in a row as 1234, and not your extension.',
    remember: 'Remember me on this device for 30 days', code: 'Code from the mail', codeHint: 'Two groups of five letters. Capitals and the dash don’t matter.',
  },
  signIn: {
    title: 'Sign in', lead: 'Here you look after your own account.', button: 'Sign in',
    troubleTitle: 'Something in the way?', forgotPassword: 'Forgot your password', forgotLogin: 'Forgot your login name', activate: 'Signing in for the first time',
    notices: {
      wrong: 'That did not work. Check the login name and the password, and try again. If it keeps failing, choose a new password by the link below, or ask an administrator of your company whether your account is open.',
      'signed-out': 'You are signed out.',
      'set-up': 'Your account is set up. Please sign in with your new password.',
      reset: 'Your new password is set. Please sign in with it.',
      activated: 'Your account is active. Please sign in with your new password.',
      'sign-in-first': 'Please sign in first.',
      'signed-out-meanwhile': 'You have been signed out here: the time was up, or your password or your email address was changed. Please sign in again.',
    },
    demoTitle: 'In this demo', demoLead: 'These people have a password. Sign in as any of them.', demoColumns: ['Login name', 'Password', 'Who it is'],
  },
  tooMany: (minutes) => `There were too many tries. Please come back in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  forgotPassword: {
    title: 'Forgot your password', lead: 'Give us the address that is on file for you, or your login name. We mail a link to that address by which you choose a new password. It works for three hours.',
    field: 'Email address or login name', hint: 'The designated address of your profile, or your login name as 101@organization.com.', button: 'Mail me a link',
  },
  forgotLogin: {
    title: 'Forgot your login name', lead: 'Give us the address that is on file for your extension. We mail your login name there.',
    field: 'Email address', hint: 'The designated address of your profile.', button: 'Mail me my login name',
  },
  activate: {
    title: 'Activate your account', lead: 'Give us your login name. We mail a code to the address on file; then you choose your password.',
    field: 'Login name', hint: 'Your extension and your company’s domain, as 101@organization.com.', button: 'Mail me a code',
  },
  passwordAsked: { title: 'Look into your mailbox', paragraphs: ['If we know that address or login name, a mail is on its way to the address on file. The link in it works for three hours, and once.', 'Nothing there after a few minutes? Look into the spam folder, or try another address of yours.'] },
  loginAsked: { title: 'Look into your mailbox', paragraphs: ['If we have that address on file, a mail with your login name is on its way. We send one an hour at most.', 'Nothing there after a few minutes? Look into the spam folder, or try another address of yours.'] },
  code: {
    title: 'Look into your mailbox', lead: 'If we know that login name, a mail is on its way to the address on file. Follow its link, or type its code here.',
    button: 'Check code', wrong: 'That code did not work. Take the one from the newest mail, or ask for another.', newer: 'Mail me another code',
  },
  choose: {
    welcome: { title: 'Complete your setup', lead: 'Choose your password and the PIN of your voicemail. Both are saved together.', button: 'Save', done: 'set-up' },
    reset: { title: 'Choose a new password', lead: 'Whoever is still signed in with the old one is signed out.', button: 'Save', done: 'reset' },
    activate: { title: 'Choose your password', lead: 'Then your account is active.', button: 'Continue', done: 'activated' },
  },
  guide: {
    title: 'A good password',
    suggestion: 'None at hand? This one was made for you alone:',
    rules: {
      sonar: { length: '8 characters at least, more is better', capital: 'a capital letter', digit: 'a number', common: 'no password that everybody tries first', own: 'no part of your name, your login name or your company' },
      wiki: { length: '8 characters at least, more is better', kinds: 'three of these four: capital letters, small letters, digits, signs', common: 'no password that everybody tries first', sequence: 'no row of keys as “qwer” or “4567”', own: 'no part of your name, your login name or your company' },
      strict: { length: '15 characters at least: a few words in a row are fine', common: 'no password that everybody tries first', own: 'not just your name or your login name' },
    },
  },
  live: {
    show: 'Show', shown: { password: 'the password', pin: 'the PIN' }, capsLock: 'Caps lock is on.',
    strength: 'Strength', colon: ': ', strengths: ['very weak', 'weak', 'fair', 'good', 'very good'],
    kept: 'done', open: 'still open', toDo: 'Still open:', accepted: 'This password is accepted.', same: 'Both are the same.', different: 'Not the same yet.',
    generate: 'Make one for me', another: 'Make another', generated: 'It stands in both fields. Let your password manager keep it, or write it down, then save.',
    pinAccepted: 'This PIN is accepted.',
  },
  notTaken: 'Not saved yet: please look at what is marked.',
  passwordFaults: {
    short: 'It is too short.', long: 'It is too long: 256 characters at most.', capital: 'It wants a capital letter.', digit: 'It wants a number.',
    kinds: 'It wants three of these four: capital letters, small letters, digits, signs.', common: 'It is one of those that everybody tries first.',
    'own-name': 'Your name, login name or company is in it.', sequence: 'A row of letters, digits or keys is in it, as “abcd” or “4567”.', repeats: 'It repeats only a few characters.',
  },
  retype: { first: 'That one was fine, but the page does not keep it: please type it again.', again: 'And here once more, please.' },
  confirmationFault: 'The two are not the same. Please type it once more.',
  voicemailFaults: {
    length: 'It has four digits at least, sixteen at most, and nothing but digits.', 'all-equal': 'All its digits are the same.', sequence: 'Its digits just count up or down.', repeats: 'It repeats itself.',
    date: 'It looks like a date or a year.', common: 'It is one of those that everybody tries first.', extension: 'It is your extension.', phone: 'It is the end of your phone number.',
    'support-pin': 'It is your support PIN.', 'same-as-before': 'It is the one you have already.',
  },
  dead: { title: 'This link no longer works', paragraphs: ['Each link works once and for a limited time, and a newer mail replaces the older one.', 'Look whether a newer mail has arrived. If not, ask for another one: from the sign-in page, or your administrator.'] },
  later: { title: 'Please try again in a few minutes', paragraphs: ['We cannot do this just now. Nothing was changed, and your link stays as good as it was.'] },
  again: 'Try again',
  crossSite: { title: 'Please try that again from here', paragraphs: ['This came from another website, so nothing was done.'] },
  toSignIn: 'To the sign-in page',
  home: { title: (name) => `Hello, ${name}`, lead: (login, company) => `You are signed in as ${login}, ${company}.`, help: 'Read the help articles', chat: 'Ask our assistant' },
};
