import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import { kinds } from '../lines/en/kinds';
import { approving, approvingSubjects } from './en-approving';
import { article, articleSubject } from './en-article';
import { desk, deskSubjects } from './en-desk';
import { address, addressSubjects } from './en-address';
import { portal, portalSubjects } from './en-portal';
import { button, link, list, paragraph, secret, type Block, type Page } from './block';
import type { MailWords } from './mail-words';
import { goOn } from './en-go-on';
import { isGoOn } from './go-on';
import { noticePage, noticeTitles } from './en-notice';
import { ownLogin, sixSigns } from './own-login';
import type { PinMail, ResumeMail } from './text';

const where: Readonly<Record<Channel, string>> = { chat: 'in the chat on our website', email: 'by email', voice: 'on the phone' };

/** What somebody did whom an agent talks with. */
const reached: Readonly<Record<Channel, string>> = {
  chat: 'wrote to us in the chat on our website',
  email: 'wrote to us by email',
  voice: 'called us',
};

/** How the PIN mail came about. */
const asked = ({ verifyUrl, byAgent, channel, at, timeZone }: PinMail): string =>
  byAgent
    ? `An agent of our support had your support PIN mailed to you at ${moment(at, timeZone, 'en')}, because you, or somebody who gave your name, ${reached[channel]}.`
    : `You, or somebody who gave your name, asked for your support PIN ${verifyUrl === undefined ? 'on the page where you confirm a request' : where[channel]} at ${moment(at, timeZone, 'en')}.`;

const give: Readonly<Record<Channel, string>> = {
  chat: 'Enter it in the chat that asks you for it.',
  email: 'Write it in a reply to this mail, or to our mail about your request.',
  voice: 'Key it in on the phone when you are asked for it.',
};

const neverAsk = (what: 'PIN' | 'code'): Block =>
  paragraph(`We never call you to ask for this ${what}. Whoever does is not us, so please don’t tell them.`);
const notMe = (text: string, url: string): Block => link(text, 'This was not me', url);
const footer = (support: string | undefined): string =>
  `This mail was sent automatically by {company} support.${support === undefined ? '' : ` If you have a question, write to ${support}.`}`;

/** For who has not shown who they are: none of their words, no fact of an account. */
const resume = ({ login, channel, at, until, parked, timeZone, resumeUrl, notMeUrl, support }: ResumeMail): Page => ({
  title: 'Your link to go on',
  blocks: [
    paragraph(
      parked
        ? `You, or somebody who gave your name, asked us for something ${where[channel]} at ${moment(at, timeZone, 'en')}${ownLogin(login, sixSigns, ', for ')}. Nobody of us was there just then, but nobody is needed: your request is kept, and you can confirm it yourself.`
        : `You, or somebody who gave your name, asked for this link ${where[channel]} at ${moment(at, timeZone, 'en')}${ownLogin(login, sixSigns, ', for ')}. What was asked for there is kept.`,
    ),
    paragraph(
      `Open the link when it suits you, on any device. The page first shows you what it is about, and nothing is done before you say yes. It works once, until ${moment(until, timeZone, 'en')}.`,
    ),
    button('Go on', resumeUrl),
    paragraph('Keep the link to yourself: whoever opens it goes on in your name. We never ask you for it.'),
    notMe('You didn’t ask for it? Please tell us:', notMeUrl),
  ],
  footer: footer(support),
});

/** English: every mail. */
export const en: MailWords = {
  subjects: {
    ...approvingSubjects,
    ...deskSubjects,
    ...portalSubjects,
    ...addressSubjects,
    article: articleSubject,
    pin: 'Your support PIN',
    'new-pin': 'Your new support PIN',
    resume: 'Your link to go on',
    code: 'Your one-time code',
    notice: noticeTitles.made,
    'login-names': 'Your login name',
    'not-me-received': 'We have ended access in your name',
    answer: 'Your request to support',
  },
  goOnSubject: goOn.subject,
  noticeSubjects: noticeTitles,
  pages: {
    ...approving(footer),
    ...article(footer),
    ...desk(footer),
    ...portal(footer),
    ...address(footer),
    pin: (mail) => ({
      title: 'Your support PIN',
      blocks: [
        paragraph(`${asked(mail)} This is your PIN${ownLogin(mail.login, mail.pin, ' for ')}:`),
        secret(mail.pin),
        paragraph(
          `${mail.verifyUrl === undefined ? 'Go back to that page and enter it there.' : give[mail.channel]}${mail.until === undefined ? ' It stays the same, so you can keep it for the next time.' : ` It works once, until ${moment(mail.until, mail.timeZone, 'en')}.`}`,
        ),
        ...(mail.verifyUrl === undefined
          ? []
          : [
              paragraph(
                `Or confirm without typing it: open this link${mail.channel === 'email' ? '' : ', best in the browser you asked from'}. It works once.`,
              ),
              button('Yes, it’s me', mail.verifyUrl),
            ]),
        neverAsk('PIN'),
        notMe(mail.byAgent ? 'Was that not you? Please tell us:' : 'You didn’t ask for it? Please tell us:', mail.notMeUrl),
      ],
      footer: footer(mail.support),
    }),
    'new-pin': ({ pin, login, channel, at, until, heardIn, timeZone, notMeUrl, support }) => ({
      title: 'Your new support PIN',
      blocks: [
        paragraph(
          heardIn !== undefined
            ? `A colleague of our support heard your PIN in your case ${heardIn}. So that nobody but you knows it, it was replaced at ${moment(at, timeZone, 'en')}; the old one no longer works. This is your new PIN${ownLogin(login, pin, ' for ')}:`
            : `A new support PIN was made for you${channel === undefined ? '' : `, as you asked ${where[channel]},`} at ${moment(at, timeZone, 'en')}. The old one no longer works. This is your new PIN${ownLogin(login, pin, ' for ')}:`,
        ),
        secret(pin),
        paragraph(
          until === undefined
            ? 'Please keep it for the next time, and keep it to yourself.'
            : `It works once, until ${moment(until, timeZone, 'en')}. Please keep it to yourself.`,
        ),
        neverAsk('PIN'),
        notMe(heardIn !== undefined ? 'You didn’t contact us? Please tell us:' : 'You didn’t ask for a new one? Please tell us:', notMeUrl),
      ],
      footer: footer(support),
    }),
    resume: (mail) => (isGoOn(mail) ? { ...goOn.page(mail), footer: footer(mail.support) } : resume(mail)),
    code: ({ code, login, changes, channel, at, until, timeZone, notMeUrl, support }) => ({
      title: 'Your one-time code',
      blocks: [
        paragraph(`You asked for this ${where[channel]} at ${moment(at, timeZone, 'en')}:`),
        list(changes.map((change) => kinds[change.kind].summary(change, login))),
        paragraph('If that is right, this code confirms exactly this and nothing else:'),
        secret(code),
        paragraph(`${give[channel]} It works once, until ${moment(until, timeZone, 'en')}.`),
        neverAsk('code'),
        notMe('You didn’t ask for this? Then nothing will be changed without the code. Please tell us:', notMeUrl),
      ],
      footer: footer(support),
    }),
    notice: (mail) => ({ ...noticePage(mail), footer: footer(mail.support) }),
    'login-names': ({ logins, portalUrl, support }) => ({
      title: logins.length > 1 ? 'Your login names' : 'Your login name',
      blocks: [
        paragraph(
          logins.length > 1
            ? 'Somebody asked for the login names that belong to this address. They are:'
            : 'Somebody asked for the login name that belongs to this address. It is:',
        ),
        list(logins),
        paragraph(
          'A login name and its password open everything the account offers. Nothing has been changed: the password is what it was.',
        ),
        ...(portalUrl === undefined ? [] : [link('You can sign in here:', portalUrl, portalUrl)]),
        paragraph('If you didn’t ask for it, there is nothing you need to do.'),
      ],
      footer: footer(support),
    }),
    'not-me-received': ({ at, timeZone, pinReplaced, caseNumber, support }) => ({
      title: 'We have ended access in your name',
      blocks: [
        paragraph(
          `Thank you for telling us “this was not me”. At ${moment(at, timeZone, 'en')} we ended everything that was open in your name, so nothing more can be changed with it.`,
        ),
        ...(pinReplaced
          ? [
              paragraph(
                'Your old support PIN no longer works. When you next need one, ask for it in the chat on our website, and a new one comes to this address.',
              ),
            ]
          : []),
        paragraph(
          `If you think that something was changed without your knowledge, please ${support === undefined ? 'tell us in the chat on our website' : `write to ${support}`}${caseNumber === undefined ? '' : `, with your case number ${caseNumber}`}.`,
        ),
      ],
      footer: footer(support),
    }),
    answer: ({ caseNumber, notMeUrl, subject, agent }) => ({
      title: 'Your request to support',
      untitled: true,
      blocks: notMeUrl === undefined ? [] : [notMe('You didn’t ask for this? Please tell us right away:', notMeUrl)],
      footer:
        agent !== undefined
          ? `${agent}, {company} support.${subject === undefined ? '' : ` If you reply to this mail, it comes to us in your case ${caseNumber}.`}`
          : `I’m the {company} support assistant, a bot: this answer was written automatically.${subject === undefined ? '' : ` If you reply to this mail, your case ${caseNumber} goes on.`}`,
    }),
  },
  colon: ': ',
  finish: (text) => text,
};
