import { hole } from '../format';
import { byChannel, type Occasion } from '../occasion';
import type { LineWords } from '../vocabulary';

type Joining =
  | 'join-code'
  | 'by-phone'
  | 'join-code-refused'
  | 'not-me-under-way'
  | 'not-me-done'
  | 'not-me-unproved'
  | 'case-unknown'
  | 'draft-found'
  | 'finish-first';

/** Where to call: the number, or in the demo the page with the telephone. */
const call = ({ phone }: Occasion): string =>
  phone?.number !== undefined ? `Call ${phone.number}` : phone?.page !== undefined ? `Call us from ${phone.page}` : 'Call us';

const minutes = (life: number): string => {
  const n = Math.max(1, Math.round(life / 60_000));
  return n === 1 ? 'one minute' : `${n} minutes`;
};

/** English: going on by phone, naming another case, and "this was not me". */
export const joining: Pick<LineWords, Joining> = {
  'join-code': ({ life }, occasion) =>
    [
      `Here is your code for the phone: ${hole}`,
      `${call(occasion)} and press 6, or say “I have a code”. Then key in your extension and the code; we’ll go on from here.`,
      `It works once, in the next ${minutes(life)}. Only key it in yourself: nobody from us will ever ask you for it.`,
    ].join('\n'),
  'by-phone': (_, occasion) => {
    const { phone, channel, proved, caseNumber, changes } = occasion;
    if (channel === 'voice') return 'You are on the phone with me already.';
    if (phone === undefined) return 'I can’t be reached by phone, but I’m here day and night.';
    if (channel === 'chat' && proved)
      return `Yes, you can. ${call(occasion)}. To go on there with what we have here, say “give me a code for the phone”, and I’ll show you one.`;
    if (channel === 'email' || changes.length === 0)
      return `Yes, you can. ${call(occasion)}: there you show who you are with your account number, your extension and your support PIN.${channel === 'email' ? ` Your case number is ${caseNumber}.` : ''}`;
    return `Yes, you can. ${call(occasion)} and give me the case number ${caseNumber}. Once you have shown me there who you are, I’ll read out to you what you asked for here.`;
  },
  'join-code-refused': ({ left }) =>
    `That did not work. Either it was not the newest code, or it has been used or has run out. ${left ? 'You can try again.' : 'I can’t take another code in this call, but your account number, your extension and your support PIN work as well.'}`,
  'not-me-under-way': () => 'I’m ending every verification in your name right now. One moment, please.',
  'not-me-done': (_, { channel }) =>
    `It’s done: every verification in your name has ended, wherever it was, and your old support PIN no longer works. What was still in hand here will not be carried out. For the new PIN, ${byChannel(channel, { chat: 'write', email: 'reply', voice: 'say' })} “mail me my PIN”: it goes to the email address on file.`,
  'not-me-unproved': () =>
    'I don’t know yet that it’s you, so I haven’t ended anything. The quickest way is “This was not me” in the mail we sent you. Or show me who you are with your PIN, and tell me again.',
  'case-unknown': () =>
    'I find nothing under that case number that I could read out to you. Please check the number once more, or simply tell me what you need.',
  'draft-found': ({ number }, { channel }) =>
    `This is what was asked for in case ${number}. Please ${channel === 'voice' ? 'listen' : 'look'} closely: I’ll only do it if you want it yourself.`,
  'finish-first': () => 'Let’s first finish what we have in hand here, or cancel it. Then ask me again for the other case.',
};
