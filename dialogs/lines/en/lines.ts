import type { Channel, MailEffect } from '../../../machines/words';
import { moment } from '../format';
import { isLastReport, byChannel, tells, type Occasion } from '../occasion';
import { selfServiceAt } from '../self-service';
import type { LineWords } from '../vocabulary';
import { onlyInArticles } from '../how-to';
import { demoCompany } from '../company';
import { howTo } from './how-to';
import { answers, canDo, cannot, person } from './answers';
import { approvingLines } from './approving';
import { deskLines } from './desk';
import { joining } from './joining';
import { itWorks, mailThePin, notProved } from './once';
import { stepsByMail } from './steps-by-mail';
import { kinds, refusals } from './kinds';
import { progress } from './progress';
import { knownBySignIn, signIn } from './sign-in';
import { fieldRefused, inWriting } from './users';
import { faults } from './voicemail-pin';
import { whoseExtension } from './whose';
import { leftOpen } from './left-open';
import { cannotUndo } from './cannot-undo';

const pinMail = ({ pinMail: { from, subject } }: Occasion): string =>
  `It comes from ${from}, with the subject “${subject}”; if you don’t see it, please look in your spam folder too.`;

const cameBack: Readonly<Record<MailEffect, string>> = {
  'pin.mail': 'The mail with your support PIN could not be delivered: it came back.',
  'code.mail': 'The mail with your one-time code could not be delivered: it came back.',
  'notice.mail': 'The mail about what was changed could not be delivered: it came back. The change itself stands.',
  'resume.mail': 'The mail with the link to go on could not be delivered: it came back.',
  'approval.mail': 'The mail to the administrators could not be delivered: it came back.',
  'answer.mail': 'My answer to your mail could not be delivered: it came back.',
  'summary.mail': 'The mail with the summary of your case could not be delivered: it came back.',
  'reply.mail': 'Our answer to the address you gave us could not be delivered: it came back.',
  'article.mail': 'The mail with the steps could not be delivered: it came back.',
};

const where: Readonly<Record<Channel, string>> = { chat: 'in a chat', email: 'by email', voice: 'on the phone' };
const elsewhere = { done: 'This was just done', notDone: 'This could not be done' } as const;

/** English: every line. */
export const lines: LineWords = {
  ...joining,
  ...signIn,
  ...approvingLines,
  ...deskLines,
  ...stepsByMail,
  greeting: (_, { channel, caseNumber, company, question }) =>
    channel === 'email'
      ? `Hello! I’m the ${company ?? demoCompany} support assistant, a bot. Your case is ${caseNumber}.${question?.ask === 'address-on-file' ? '' : ' Just reply to this mail.'}`
      : `Hello! I’m the ${company ?? demoCompany} support assistant, a bot. I can forward calls, mail you your support PIN, your login name or a link for a new password, and answer questions about them.`,
  'small-talk': ({ about }, { caseNumber, channel, staffed }) =>
    ({
      hello: 'Hello!',
      thanks: 'You’re welcome. I’m here if there is anything else.',
      'how-are-you': 'I’m well, thank you for asking.',
      bye:
        channel === 'email'
          ? 'Goodbye, and thank you for writing. If you want to come back to this, just reply.'
          : `Goodbye, and thank you for coming by. If you want to come back to this, your case number is ${caseNumber}.`,
      'are-you-a-bot': 'Yes, I’m a bot: an automated assistant, not a person.',
      loss: 'I’m very sorry for your loss.',
      upset: `I’m sorry about the trouble.${staffed === true ? ' If you would rather have a person, just say so.' : ''}`,
    })[about],
  capabilities: (_, { pinLife, staffed }) =>
    [
      'Here is what I can do:',
      '• forward the calls of an extension to another number, or stop it',
      `• ${mailThePin({ pinLife })}`,
      '• mail you your login name, or a link for a new password',
      '• for administrators: change a user’s email address, send the welcome mail again, add or remove a user',
      '• add a second email address, which gets a copy of my notices',
      '• set a new voicemail PIN: by a link I mail you, or with you on the phone',
      '• answer questions about these; for that you never need a PIN',
      ...(staffed === true ? ['• call a colleague for you, if you want a person'] : []),
    ].join('\n'),
  answer: ({ topic, part }, occasion) => {
    if (part !== undefined) {
      const told = occasion.parts?.[part];
      return told ? howTo.told(told, occasion) : `${howTo.rest}${person(occasion)}`;
    }
    if (occasion.article && !occasion.article.beside) return howTo.told(occasion.article, occasion);
    return occasion.near && onlyInArticles.has(topic)
      ? `${howTo.unsure} ${howTo.near(occasion.near, occasion.channel)}\n${person(occasion).trim()}`.trim()
      : answers[topic](occasion);
  },
  progress,
  'cannot-do': ({ topic }, occasion) =>
    `${cannot[topic](occasion)}${occasion.near ? `\n${howTo.near(occasion.near, occasion.channel)}` : ''}`,
  'condition-unsupported': () =>
    'I can only forward all calls of an extension, from now on and until you stop it; I can’t set times, conditions or several numbers.',
  'person-unavailable': ({ later }, { channel, mailIn, pinMail: { from } }) =>
    later
      ? `I can’t call a colleague for you just now: very many were called from the same place a moment ago. Please ask me again in a quarter of an hour${mailIn === true && channel !== 'email' ? `, or write to ${from}` : ''}. ${canDo}`
      : `I’m the only one here at the moment: I can’t bring in a colleague. ${canDo}`,
  puzzled: () => 'I’m sorry, I didn’t understand that.',
  'whose-extension': ({ kind }, occasion) => whoseExtension(kind, occasion),
  'self-service': ({ kind }, scene) => {
    const url = selfServiceAt(kind, scene);
    return url === undefined ? '' : kinds[kind].selfService(url);
  },
  'field-refused': fieldRefused,
  'in-writing': inWriting,
  'refused-draft': ({ reason }) => refusals[reason],
  'request-changed': () => 'All right, I’ve changed that.',
  'asked-again': () => 'Something new came in just before your answer, so I’m asking once more.',
  'change-dropped': ({ change }, { shown }) => `All right, I’ve left this out: “${kinds[change.kind].summary(change, shown)}”.`,
  'request-cancelled': () => 'All right, that’s cancelled. I haven’t done any of it.',
  'nothing-to-cancel': () => 'All right. There is nothing to cancel at the moment.',
  'cannot-undo': cannotUndo,
  'left-open': leftOpen,
  restarted: () => 'All right, let’s start over.',
  'nothing-to-confirm': () => 'Thank you, but nothing is waiting for your yes at the moment.',
  'prove-first': () => 'Before I go on with this, please show me that it’s you.',
  'pin-on-its-way': ({ again }, occasion) => {
    const condition = occasion.proved || occasion.signedIn ? '' : 'If I know you by that name, ';
    const mail = again
      ? `${condition}the mail with your PIN is already on its way to the email address on file. I send at most one in two minutes.`
      : `${condition}a mail with your PIN is on its way to the email address on file${occasion.signedIn && !occasion.proved ? ', unless that was changed in the last day' : ''}.`;
    return `${mail.charAt(0).toUpperCase()}${mail.slice(1)}${again ? '' : itWorks(occasion)} ${pinMail(occasion)}`;
  },
  'code-on-its-way': ({ again }) =>
    again
      ? 'I was asked for that code just now, and mail at most one in two minutes. Please look in your spam folder too.'
      : 'This change needs one more check. A one-time code, good for exactly this change, goes to the email address on file; I mail at most five in a quarter of an hour.',
  'link-on-its-way': ({ again }, { proved, signedIn, changes, channel, mailIn, pinMail: { from } }) => {
    const mail = `${proved || signedIn ? '' : 'If I know you by that name, '}${again ? 'the mail with the link is already on its way' : 'a mail with a link to go on is on its way'} to the email address on file.`;
    const kept = again
      ? 'I send at most one in two minutes.'
      : `${changes.length > 0 ? 'I keep what you asked for: open' : 'Open'} the link within a day, on any device you like${proved && mailIn === true && channel !== 'email' ? ', or simply reply to the mail' : ''}.`;
    return `${mail.charAt(0).toUpperCase()}${mail.slice(1)} ${kept} It comes from ${from}; if you don’t see it, please look in your spam folder too.`;
  },
  'slow-mail': (_, { pinMail: { from, subject }, changes, pinLife }) =>
    [
      'Is the mail slow to arrive? Here is what else you can do:',
      `• look in your spam folder for “${subject}” from ${from}`,
      ...(pinLife === undefined ? ['• use your PIN from an earlier mail, if you have one'] : []),
      '• was your email address changed in the last day? For safety no PIN goes to a new one yet; an administrator of your account can confirm you',
      '• when the mail comes, open the link in it instead of giving the PIN',
      '• have it mailed once more: say “mail me my PIN”',
      '• if you can’t get into that mailbox at all: say “I can’t get into my mailbox”, and an administrator of your account can confirm you',
      ...(changes.length > 0 ? ['• come back a little later: I keep what you asked for'] : ['• come back a little later']),
    ].join('\n'),
  'enter-pin': (_, { channel }) =>
    byChannel(channel, {
      chat: 'Good. Please enter it below.',
      email: 'Good. Please send it to me in a reply.',
      voice: 'Good. Please key it in.',
    }),
  proved: ({ method }, { shown }) =>
    ({
      pin: 'Thank you, that’s right: you’re verified.',
      code: 'Thank you, the code is right.',
      link: 'Thank you, you opened the link we mailed you: you’re verified.',
      'join-code': 'Thank you, that’s the code from your chat: you’re verified.',
      administrator: 'An administrator of your account has confirmed that it’s you, for exactly what you asked for.',
      mail: 'Thank you, your reply comes from your address on file: you’re verified.',
      ...knownBySignIn(shown),
    })[method],
  'not-proved': (_, occasion) =>
    occasion.question?.ask === 'code'
      ? 'That did not work. Either it was not the newest code or there were too many tries; I can mail you a new one.'
      : notProved(occasion),
  'whose-pin': () => 'Thank you. Before I can check a PIN, I need to know whose it is.',
  'six-digits': () => 'That is not six digits. Please look at it once more: your PIN has exactly six.',
  'which-pin': () => 'I see more than one six-digit number there. Please give me only the PIN.',
  'secret-refused': ({ why }) => faults[why],
  'secret-differs': ({ last }) =>
    last
      ? 'They differed once more, so I leave it at that for today: the voicemail PIN stays as it is.'
      : 'Those two were not the same; that happens easily.',
  'secret-anew': () => 'All right, not that one.',
  'right-ending': ({ last, soon }) =>
    `For your safety, your verification ends ${soon ? 'shortly' : 'in two minutes'}. ${last ? 'After that I’ll ask for your PIN again before a change.' : 'If you need more time, just write something.'}`,
  'right-ended': () =>
    'For your safety, your verification has ended, because some time has passed. When you next want a change, I’ll ask for your PIN again.',
  revoked: ({ because }) =>
    ({
      'new-pin': 'A new support PIN was made, so this verification has ended. To go on, please use the newest PIN.',
      'not-me': 'The owner of the mailbox on file told us “this was not me”, so this verification has ended.',
      'account-changed': 'Something about the account has changed, so this verification has ended, to be on the safe side.',
      'store-restored': 'We had to start all verifications over, so this one has ended, to be on the safe side.',
    })[because],
  'change-applied': (line, occasion) => {
    const told = kinds[line.report.change.kind].report(line.report, occasion);
    return isLastReport(occasion, line) && occasion.channel !== 'email' ? `${told}\n\nYour case number is ${occasion.caseNumber}.` : told;
  },
  'change-refused': ({ change, reason }, occasion) =>
    `I haven’t done this: “${kinds[change.kind].summary(change, occasion.shown)}”. ${refusals[reason]}${reason === 'directory-refused' ? person(occasion) : ''}${reason === 'address-rests' && change.again !== undefined ? ` Please ask me again from ${moment(change.again, occasion.timeZone, 'en')} on.` : ''}`,
  'change-failed': ({ change }, { shown, caseNumber, channel }) =>
    `I’m sorry, this did not go through: “${kinds[change.kind].summary(change, shown)}”. Please ask me again in a little while${channel === 'email' ? ': just reply.' : `; your case number is ${caseNumber}.`}`,
  joined: (_, { changes, channel }) =>
    changes.length > 0
      ? 'You have an open case with me, so we go on from there.'
      : `You have an open case with me; this ${channel === 'voice' ? 'call' : 'conversation'} belongs to it now.`,
  'joined-elsewhere': ({ channel }, { channel: here }) =>
    `You have just been verified for this case ${where[channel]} as well. If that was not you, ${byChannel(here, { chat: 'choose', email: 'reply', voice: 'say' })} “This was not me”: every verification in your name ends at once, and your PIN no longer works.`,
  'changed-elsewhere': ({ channel, change }, { shown }) =>
    `${elsewhere[change.status === 'applied' ? 'done' : 'notDone']} ${where[channel]}: “${kinds[change.kind].summary(change, shown)}”.`,
  'change-under-way': (_, { channel }) =>
    byChannel(channel, {
      chat: 'I’m working on it; it takes a little longer than usual. I’ll tell you here as soon as it’s done.',
      email: 'I’m working on it; it takes a little longer than usual. I’ll write to you as soon as it’s done.',
      voice: 'One moment please, I’m working on it.',
    }),
  busy: (_, { channel }) =>
    channel === 'email'
      ? 'I’m still working on what you asked for. I’ll write to you as soon as it’s done; then we can go on.'
      : 'I’m still working on what you asked for. One moment please, then we can go on.',
  'reminder-on-its-way': () =>
    'If that address is on file, a mail with every login name that belongs to it is on its way there; I send at most one an hour. If you don’t see it, please look in your spam folder too.',
  'try-later': (_, { changes }) =>
    `I’m sorry, I can’t do this safely right now, so I haven’t changed anything. Please try again in a few minutes.${changes.length > 0 ? ' I keep what you asked for.' : ''}`,
  'goes-on-from': ({ number }, occasion) =>
    `Your earlier case ${number} is closed, so I’ve opened a new one for you${tells(occasion, 'greeting') ? '' : `: ${occasion.caseNumber}`}. Before a change I’ll check anew that it’s you.`,
  'mail-came-back': ({ what }, { portalUrl, channel }) =>
    `${cameBack[what]} The address on file may be wrong, or its mailbox full.${portalUrl === undefined ? '' : ` You can check the address at ${portalUrl}.`} An administrator of your account can help, and ${byChannel(
      channel,
      {
        chat: 'we can go on here in the meantime.',
        email: 'you can go on in the chat on our website in the meantime.',
        voice: 'we can go on here in the meantime.',
      },
    )}`,
  'attachment-refused': ({ below }, { channel }) =>
    below
      ? 'I don’t read what is quoted or forwarded in a mail, only what you write yourself. If it is for somebody else, please name their extension.'
      : `${channel === 'email' ? 'I can’t open files, so I haven’t looked at what you attached.' : 'I can’t take files, so I haven’t kept it.'} Please tell me in words what it is about.`,
  'too-long': ({ many }, { channel, staffed, handling }) =>
    many
      ? `There are more numbers and addresses in that than I can be sure of at once, so I’ve done nothing of it. Please write only what should be changed, twenty things at most at a time.${staffed === true && handling === undefined ? ' Or reply “a person”, and a colleague will look at it.' : ''}`
      : `That ${channel === 'email' ? 'mail' : 'message'} is too long for me. Please tell me in a few sentences what it is about.`,
  closed: (_, occasion) =>
    occasion.channel === 'email'
      ? 'This case is closed now. If there is anything else, just write again.'
      : tells(occasion, 'small-talk')
        ? 'This conversation is closed now.'
        : `This conversation is closed now. Your case number is ${occasion.caseNumber}. Write again whenever you like.`,
};
