import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import { kinds } from '../lines/en/kinds';
import { blocksOf } from './answer';
import { link, list, paragraph, type Block } from './block';
import type { DeskMail, SummaryMail } from './desk-text';
import type { MailWords } from './mail-words';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = { chat: 'in the chat on our website', email: 'by email', voice: 'on the phone' };

/** What was done, and what was not, each under a sentence of its own. */
function outcomes({ changes, login }: SummaryMail): readonly Block[] {
  const words = (done: boolean): readonly string[] =>
    changes
      .filter(({ status }) => (status === 'applied') === done)
      .map((change) => kinds[change.kind].summary(change, ownLogin(login, sixSigns, '') || 'your extension'));
  const [done, left] = [words(true), words(false)];
  if (done.length + left.length === 0) return [paragraph('Nothing was changed in your account.')];
  return [
    ...(done.length === 0 ? [] : [paragraph('This was done:'), list(done)]),
    ...(left.length === 0 ? [] : [paragraph('This was not done:'), list(left)]),
  ];
}

/** English: mails of the desk; `footer` is that of all mails. */
export const desk = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], DeskMail['kind']> => ({
  summary: (mail) => ({
    title: 'What we did for you',
    blocks: [
      paragraph(
        `${mail.agent} of our support helped you ${where[mail.channel]}${ownLogin(mail.login, sixSigns, ' with ')}. Your case ${mail.caseNumber} was closed at ${moment(mail.at, mail.timeZone, 'en')}.`,
      ),
      ...outcomes(mail),
      link('How was our help? Please tell us:', 'Rate our help', mail.rateUrl),
      link('Wasn’t it you who contacted us? Please tell us right away:', 'This was not me', mail.notMeUrl),
    ],
    footer: footer(mail.support),
  }),
  reply: ({ agent, paragraphs, caseNumber, channel, support }) => ({
    title: 'An answer from our support',
    untitled: true,
    blocks: paragraphs.flatMap(blocksOf),
    footer: `${agent}, {company} support, case ${caseNumber}. This address was left with us ${where[channel]}; was it not you, then please ignore this mail.${support === undefined ? '' : ` To write back, send a mail to ${support} and name the case.`}`,
  }),
});

export const deskSubjects: Pick<MailWords['subjects'], DeskMail['kind']> = {
  summary: 'What we did for you',
  reply: 'An answer from our support',
};
