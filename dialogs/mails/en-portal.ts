import { moment } from '../lines/format';
import { button, link, list, paragraph, secret } from './block';
import type { MailWords } from './mail-words';
import type { PortalMail } from './portal-text';

const rules = 'Keep this mail to yourself: whoever has it can choose the password. We never ask you for it.';

/** English: mails of the self-service portal; `footer` is that of all mails. */
export const portal = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], PortalMail['kind']> => ({
  welcome: ({ name, company, login, setupUrl, until, timeZone, support }) => ({
    title: 'Welcome! Complete your setup',
    blocks: [
      paragraph(`Hello ${name}, your telephone account at ${company} is ready for you. Your login name is:`),
      list([login]),
      paragraph('One page is left: you choose your password and the PIN of your voicemail there. It takes a minute.'),
      button('Complete setup', setupUrl),
      paragraph(
        `The link works once, until ${moment(until, timeZone, 'en')}. If it is too late then, your administrator or our support mails you a new one.`,
      ),
      paragraph(rules),
    ],
    footer: footer(support),
  }),
  reset: ({ login, at, resetUrl, until, timeZone, support }) => ({
    title: 'Choose a new password',
    blocks: [
      paragraph(
        `You, or somebody who knows your address, asked for a link to choose a new password, at ${moment(at, timeZone, 'en')}. It is for the login name:`,
      ),
      list([login]),
      paragraph('The new password is chosen on this page:'),
      button('Choose a new password', resetUrl),
      paragraph(`The link works once, until ${moment(until, timeZone, 'en')}. Until you use it, your password stays as it is.`),
      paragraph(`You didn’t ask for it? Then there is nothing you need to do. ${rules}`),
    ],
    footer: footer(support),
  }),
  activation: ({ login, code, activateUrl, until, timeZone, support }) => ({
    title: 'Activate your account',
    blocks: [
      paragraph('You, or somebody who knows your login name, asked to activate the account of:'),
      list([login]),
      paragraph('If the page that asks for a code is open, type this one there. Or just follow the link below it.'),
      secret(code),
      button('Go on with this link', activateUrl),
      paragraph(`Code and link work once, until ${moment(until, timeZone, 'en')}. A newer mail replaces this one.`),
      paragraph(`You didn’t ask for it? Then there is nothing you need to do. ${rules}`),
    ],
    footer: footer(support),
  }),
  'password-notice': ({ login, at, forgotUrl, notMeUrl, timeZone, support }) => ({
    title: 'Your password was set',
    blocks: [
      paragraph(`At ${moment(at, timeZone, 'en')} a new password was set for the login name:`),
      list([login]),
      paragraph('From now on only this one works; whoever was signed in before has been signed out. Was it you? Then all is well.'),
      link('It was not you? Please end all access in your name:', 'This was not me', notMeUrl),
      link('Then choose a new password of your own:', forgotUrl, forgotUrl),
    ],
    footer: footer(support),
  }),
  'voicemail-notice': ({ login, at, notMeUrl, timeZone, support }) => ({
    title: 'Your voicemail PIN was changed',
    blocks: [
      paragraph(`At ${moment(at, timeZone, 'en')} a new PIN for the voicemail was set in the profile of:`),
      list([login]),
      paragraph('Key in the new one the next time you listen to your messages. Was it you? Then all is well.'),
      link('It was not you? Please end all access in your name, then choose a new password and a new PIN:', 'This was not me', notMeUrl),
    ],
    footer: footer(support),
  }),
  'voicemail-link': ({ login, by, at, voicemailUrl, until, notMeUrl, timeZone, support }) => ({
    title: 'Choose a new voicemail PIN',
    blocks: [
      paragraph(
        by === undefined
          ? `You asked for this at ${moment(at, timeZone, 'en')}. It is for the voicemail of:`
          : `${by.name} (${by.login}), who looks after your account, asked for this at ${moment(at, timeZone, 'en')}. It is for the voicemail of:`,
      ),
      list([login]),
      paragraph('The new PIN is chosen on this page:'),
      button('Choose a new voicemail PIN', voicemailUrl),
      paragraph(
        `The link works once, until ${moment(until, timeZone, 'en')}; a newer one replaces it. Until you use it, your voicemail PIN stays as it is.`,
      ),
      paragraph(
        'Keep this mail to yourself: whoever has it can choose the PIN. We never ask you for the PIN, so please write it in no mail and no chat.',
      ),
      link('You want no new PIN, and asked for none? Please tell us:', 'This was not me', notMeUrl),
    ],
    footer: footer(support),
  }),
  'voicemail-refused': ({ login, at, timeZone, support }) => ({
    title: 'Your voicemail PIN is the same as before',
    blocks: [
      paragraph(`The new voicemail PIN that was chosen at ${moment(at, timeZone, 'en')} could not be set for:`),
      list([login]),
      paragraph('The old one still works. Please ask us for a new link, in the chat, by mail or on the phone, and choose another PIN.'),
    ],
    footer: footer(support),
  }),
  'own-address': ({ login, email, at, confirmUrl, until, notMeUrl, timeZone, support }) => ({
    title: 'Confirm that you want another address',
    blocks: [
      paragraph(`At ${moment(at, timeZone, 'en')} another email address was asked for on the profile page of:`),
      list([login]),
      paragraph(`Mail would then go to ${email}. Was it you? Confirm it here first; the new address gets a link of its own after that.`),
      button('Yes, go on', confirmUrl),
      paragraph(`The link works once, until ${moment(until, timeZone, 'en')}. Until both addresses have confirmed, nothing changes.`),
      link('It was not you? Please end all access in your name, then choose a new password:', 'This was not me', notMeUrl),
    ],
    footer: footer(support),
  }),
  'second-address': ({ login, email, by, at, confirmUrl, until, notMeUrl, timeZone, support }) => ({
    title: 'Your second email address',
    blocks: [
      paragraph(
        email === ''
          ? `At ${moment(at, timeZone, 'en')} it was asked to take away the second email address of:`
          : by === undefined
            ? `At ${moment(at, timeZone, 'en')} a second email address was asked for:`
            : `At ${moment(at, timeZone, 'en')} ${by.name} (${by.login}) proposed a second email address for you:`,
      ),
      list(email === '' ? [login] : [login, email]),
      paragraph('It is told when somebody else confirms for you, and never gets PINs, codes or links.'),
      button('Look at it and confirm', confirmUrl),
      paragraph(`The link works once, until ${moment(until, timeZone, 'en')}. Until you use it, nothing changes.`),
      ...(by === undefined
        ? [link('It was not you? Please end all access in your name, then choose a new password:', 'This was not me', notMeUrl)]
        : [
            paragraph('You don’t want it? Then there is nothing you need to do.'),
            link('Do you think that somebody acts in your name? Then end all access in it:', 'This was not me', notMeUrl),
          ]),
    ],
    footer: footer(support),
  }),
  'second-refused': ({ login, email, at, timeZone, support }) => ({
    title: 'The second email address could not be set',
    blocks: [
      paragraph(`A second email address was confirmed at ${moment(at, timeZone, 'en')}, but it could not be set. It was about:`),
      list([login, email]),
      paragraph('Is it still wanted? Then please ask us once more, in the chat or by mail, or give us another address.'),
    ],
    footer: footer(support),
  }),
});

export const portalSubjects: Pick<MailWords['subjects'], PortalMail['kind']> = {
  welcome: 'Welcome! Complete your setup',
  reset: 'Choose a new password',
  activation: 'Activate your account',
  'password-notice': 'Your password was set',
  'voicemail-notice': 'Your voicemail PIN was changed',
  'voicemail-link': 'Choose a new voicemail PIN',
  'voicemail-refused': 'Your voicemail PIN is the same as before',
  'own-address': 'Confirm that you want another address',
  'second-address': 'Your second email address',
  'second-refused': 'The second email address could not be set',
};
