import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import { kinds } from '../lines/en/kinds';
import type { ApprovingMail, ConfirmMail } from './approving-text';
import { button, facts, link, list, paragraph, type Block } from './block';
import type { MailWords } from './mail-words';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = { chat: 'in the chat on our website', email: 'by email', voice: 'on the phone' };

const asked = ({ asker, changes }: ApprovingMail): Block =>
  list(changes.map((change) => kinds[change.kind].summary(change, ownLogin(asker.login, sixSigns, '') || asker.name)));
const about = ({ asker, caseNumber, at, timeZone, channel }: ConfirmMail): Block =>
  facts([
    ['In the name of', `${asker.name}${ownLogin(asker.login, sixSigns, ', ')}`],
    ['Asked for', `${where[channel]}, at ${moment(at, timeZone, 'en')}`],
    ['Case number', caseNumber],
  ]);

/** English: mails about an administrator's confirmation (PA-6); `footer` is that of all mails. */
export const approving = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], ApprovingMail['kind']> => ({
  confirm: (mail) => ({
    title: 'Please confirm who asked us for a change',
    blocks: [
      paragraph(
        `Somebody who gave the name of ${mail.asker.name} contacted us and can’t get into their mailbox. As an administrator of your account you can confirm that it’s really them. They ask for this:`,
      ),
      asked(mail),
      about(mail),
      paragraph(
        'Before you do: speak to them yourself. Call them on a number you already know, never on one that somebody gives you for this, and ask whether they want exactly this. They have a code of four digits to tell you.',
      ),
      paragraph('Then open this page, and give your own support PIN and the code:'),
      button('See the request', mail.confirmUrl),
      paragraph(
        `The page works until ${moment(mail.until, mail.timeZone, 'en')}. If you know nothing of it or have a doubt, say so on the same page: then nothing is done. Nothing is done either if you leave this mail alone.`,
      ),
    ],
    footer: footer(mail.support),
  }),
  'confirm-asked': (mail) => ({
    title: 'Somebody asks to be confirmed as you',
    blocks: [
      paragraph(
        `You, or somebody who gave your name, told us ${where[mail.channel]} at ${moment(mail.at, mail.timeZone, 'en')} that you can’t get into your mailbox, and asked us to have an administrator of your account confirm who you are. It is for this (case ${mail.caseNumber}):`,
      ),
      asked(mail),
      paragraph('Was it you? Then there is nothing to do here: tell your code to an administrator of your account.'),
      link('It was not you? Please tell us right away, and nothing is done:', 'This was not me', mail.notMeUrl),
    ],
    footer: footer(mail.support),
  }),
  confirmed: (mail) => ({
    title: 'An administrator confirmed a request',
    blocks: [
      paragraph(
        mail.to.is === 'asker'
          ? `${mail.approver.name}, an administrator of your account, has just confirmed that it is you who asked for this ${where[mail.channel]} (case ${mail.caseNumber}):`
          : `${mail.approver.name} has just confirmed that it is ${mail.asker.name}${ownLogin(mail.asker.login, sixSigns, ', ')}, who asked for this ${where[mail.channel]} (case ${mail.caseNumber}):`,
      ),
      asked(mail),
      paragraph('Exactly this can be done now, and nothing else.'),
      mail.to.is === 'asker'
        ? link('It was not you? Please tell us right away:', 'This was not me', mail.to.notMeUrl)
        : link('You know that this is wrong? Stop it here:', 'Stop this request', mail.to.confirmUrl),
    ],
    footer: footer(mail.support),
  }),
});

export const approvingSubjects: Pick<MailWords['subjects'], ApprovingMail['kind']> = {
  confirm: 'Please confirm who asked us for a change',
  'confirm-asked': 'Somebody asks to be confirmed as you',
  confirmed: 'An administrator confirmed a request',
};
