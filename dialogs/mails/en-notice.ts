import { moment, phone } from '../lines/format';
import { kinds } from '../lines/en/kinds';
import { facts, link, paragraph, type Block, type Page } from './block';
import type { NoticeMail } from './text';
import { stageOf, type NoticeStage } from './waiting';

/** English: the subject and the title of a notice. */
export const noticeTitles: Readonly<Record<NoticeStage, string>> = {
  made: 'A change was made in your account',
  asked: 'A change in your account was asked for',
  mailed: 'A mail was sent, as it was asked for',
};

const since: Readonly<Record<NoticeStage, string>> = { made: 'From', asked: 'Asked at', mailed: 'Sent at' };

function noticeFacts(mail: NoticeMail): Block {
  const {
    report: { change, at, before },
    asker,
    subject,
    confirmed,
    caseNumber,
    timeZone,
  } = mail;
  const value = (number: string | null): string => (number === null ? 'not forwarded' : `forwarded to ${phone(number)}`);
  const { number, email } = change.fields;
  return facts([
    ...(change.kind === 'user.add' ? [] : [['For', `${subject.name}, ${subject.login}`] as const]),
    ...(change.kind === 'call-forwarding.set' && number !== undefined
      ? [['Calls now', value(number)] as const]
      : confirmed && email !== undefined
        ? [['Second address now', email] as const]
        : [['What', kinds[change.kind].summary(change, subject.login)] as const]),
    ...(confirmed?.before === undefined ? [] : [['Second address before', confirmed.before] as const]),
    ...(before?.number === undefined ? [] : [['Calls before', value(before.number)] as const]),
    [since[stageOf(mail)], moment(at, timeZone, 'en')],
    ['Asked for by', `${asker.name}, ${asker.login}`],
    ['Case number', caseNumber],
  ]);
}

function lead(mail: NoticeMail): string {
  const { to, asker, subject } = mail;
  switch (stageOf(mail)) {
    case 'asked':
      return `${to === 'asker' ? 'You asked for this change.' : `${asker.name} asked us for a change that is about you.`} It is made once the mail about it is confirmed:`;
    case 'mailed':
      return `${to === 'asker' ? `As you asked, we have sent ${subject.login === asker.login ? 'you' : subject.name} a mail of its own.` : `${asker.name} asked us to send you a mail. It comes on its own.`} Nothing in the account was changed by that:`;
    case 'made':
      return to === 'asker'
        ? 'As you asked, we have made this change:'
        : to === 'administrator'
          ? `${asker.name} asked us for a change in the account that you look after, too. It has been made:`
          : `${asker.name} asked us for a change that is about you. It has been made:`;
  }
}

function after(mail: NoticeMail): string {
  if (stageOf(mail) === 'mailed')
    return 'If it doesn’t arrive, look into the spam folder, or ask us for another one in the chat, by mail or on the phone; only the newest works.';
  if (mail.report.change.kind === 'voicemail-pin.reset')
    return 'If you want another one, just ask us again, in the chat, by mail or on the phone. Please never write the PIN itself to us.';
  return mail.to === 'administrator'
    ? 'If that is not right, talk to them, or tell us in the chat on our website: an administrator can have it undone.'
    : 'If you want it otherwise, just reply to this mail or tell us in the chat on our website.';
}

/** English: what was done, was asked for, or was mailed. */
export const noticePage = (mail: NoticeMail): Omit<Page, 'footer'> => ({
  title: noticeTitles[stageOf(mail)],
  blocks: [
    paragraph(lead(mail)),
    noticeFacts(mail),
    paragraph(after(mail)),
    ...(mail.notMeUrl === undefined
      ? []
      : [
          link(
            mail.to === 'asker'
              ? 'You didn’t ask for it? Please tell us right away:'
              : 'Something is wrong with it? Please tell us right away:',
            mail.to === 'asker' ? 'This was not me' : 'Something is wrong',
            mail.notMeUrl,
          ),
        ]),
  ],
});
