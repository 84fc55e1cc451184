import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import { kinds } from '../lines/en/kinds';
import { button, link, list, paragraph } from './block';
import type { GoOnWords } from './go-on';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = { chat: 'in the chat on our website', email: 'by email', voice: 'on the phone' };

/** English: a mail that may be answered, to who has shown elsewhere who they are (P8). */
export const goOn: GoOnWords = {
  subject: 'Your request: just reply to go on',
  page: ({ login, channel, at, until, timeZone, resumeUrl, notMeUrl, inHand: { changes, complete, until: answered, caseNumber } }) => ({
    title: 'Your request, to go on by mail',
    blocks: [
      paragraph(
        `You asked ${where[channel]} at ${moment(at, timeZone, 'en')}${ownLogin(login, sixSigns, ', as ')}, to go on elsewhere. Your case number is ${caseNumber}.`,
      ),
      ...(changes.length === 0
        ? [paragraph('Nothing is in hand yet. Just reply to this mail with what you need.')]
        : [
            paragraph('This is what is in hand; none of it has been done:'),
            list(changes.map((change) => kinds[change.kind].summary(change, login))),
            paragraph(
              complete
                ? 'Shall I do this? Just reply “yes” to this mail. If something should be different, just say so in your reply.'
                : 'Something is still missing. Just reply to this mail with what is to be done, and I’ll ask for the rest.',
            ),
          ]),
      paragraph(
        `Until ${moment(answered, timeZone, 'en')}, a reply from this address is enough. After that I’ll ask for your support PIN.`,
      ),
      paragraph(
        `Or go on in the chat: open this link, on any device. It works once, until ${moment(until, timeZone, 'en')}. Keep this mail to yourself: whoever has it can go on in your name.`,
      ),
      button('Go on in the chat', resumeUrl),
      link('You didn’t ask for it? Please tell us:', 'This was not me', notMeUrl),
    ],
  }),
};
