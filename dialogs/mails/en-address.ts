import { lasting, moment } from '../lines/format';
import type { AddressMail } from './address-text';
import { button, facts, paragraph } from './block';
import type { MailWords } from './mail-words';

/** English: another address on file, and back; `footer` is that of all mails. */
export const address = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], AddressMail['kind']> => ({
  'address-confirm': ({ login, company, asker, confirmUrl, until, rest, timeZone, support }) => ({
    title: 'Confirm this email address',
    blocks: [
      paragraph(
        `${asker.name} asked us to send mail for ${login}, at ${company}, to this address from now on. Is it yours, and is that right?`,
      ),
      button('Confirm this address', confirmUrl),
      paragraph(
        `The link works once, until ${moment(until, timeZone, 'en')}. Until then nothing changes. For the first ${lasting(rest, 'en')} after that, no PINs, codes or links come here.`,
      ),
      paragraph('You know nothing of this? Then there is nothing you need to do: nothing will come to this address.'),
    ],
    footer: footer(support),
  }),
  'address-changed': ({ to, user, asker, before, email, at, caseNumber, revertUrl, until, letsIn, timeZone, support }) => ({
    title: to === 'user' ? 'Your email address was changed' : 'An email address was changed',
    blocks: [
      paragraph(
        `${to === 'user' ? 'Your email address on file' : `The email address on file for ${user.name}`} was changed, and the new one has confirmed it:`,
      ),
      facts([
        ['User', user.login],
        ['Until now', before],
        ['From now on', email],
        ['Changed', moment(at, timeZone, 'en')],
        ['Asked for by', `${asker.name} (${asker.login})`],
        ['Case', caseNumber],
      ]),
      paragraph('If that is right, there is nothing you need to do.'),
      ...(revertUrl === undefined
        ? [
            paragraph(
              `If it is not, please tell an administrator of your account at once${support === undefined ? '' : `, or write to us at ${support}`}.`,
            ),
          ]
        : [
            paragraph(
              `If it is not, put it back, until ${moment(until, timeZone, 'en')}. Everything that is open ${to === 'user' ? 'in your name' : `for ${user.name}`} then ends, and ${letsIn === 'owner' ? 'the password with it: a link to choose a new one comes to the old address, on request' : `${to === 'user' ? 'you' : 'they'} cannot sign in until ${letsIn === 'administrator' ? `an administrator lets ${to === 'user' ? 'you' : 'them'} back in` : 'our support has looked at it'}`}.`,
            ),
            button('Put the old address back', revertUrl),
          ]),
    ],
    footer: footer(support),
  }),
  'address-put-back': ({ to, user, email, at, caseNumber, restoreUrl, letsIn, timeZone, support }) => ({
    title: to === 'user' ? 'Your email address was put back' : 'An email address was put back',
    blocks: [
      paragraph(
        `At ${moment(at, timeZone, 'en')} the change of ${to === 'user' ? 'your email address' : `the email address of ${user.name}`} was taken back. This is on file again:`,
      ),
      facts([
        ['User', user.login],
        ['Email address', email],
        ['Case', caseNumber],
      ]),
      paragraph(
        letsIn === 'owner'
          ? 'Everything that was open in your name has ended, and your old password no longer works. Please choose a new one: “Forgot your password?” on the sign-in page mails you a link.'
          : `Everything that was open ${to === 'user' ? 'in your name has ended. So that nobody acts in it, you cannot' : `for ${user.name} has ended. So that nobody acts in their name, they cannot`} sign in or ask for anything until ${letsIn === 'administrator' ? (to === 'user' ? 'an administrator of your account lets you back in: they have a mail about it' : 'an administrator of the account has looked at it') : `our support has looked at it: please write to us${support === undefined ? '' : ` at ${support}`}`}.`,
      ),
      ...(restoreUrl === undefined
        ? []
        : [
            paragraph(`Have you spoken with ${user.name}, and is the address right? Then let them back in:`),
            button(`Let ${user.name} back in`, restoreUrl),
          ]),
    ],
    footer: footer(support),
  }),
});

export const addressSubjects: Pick<MailWords['subjects'], AddressMail['kind']> = {
  'address-confirm': 'Confirm this email address',
  'address-changed': 'An email address was changed',
  'address-put-back': 'An email address was put back',
};
