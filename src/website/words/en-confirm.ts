import type { ConfirmWords } from './words';

/** The page of a confirmation, in English. */
export const confirm: ConfirmWords = {
  title: (name) => `Is it really ${name} who asks for this?`,
  refuseLead: 'You know nothing of it, or have a doubt?',
  refuse: 'I don’t confirm this',
  stopLead: 'You know that this is wrong?',
  stop: 'Stop this request',
  lead: 'Somebody who gave this name contacted our support and can’t get into their mailbox. As an administrator of your account you can confirm that it’s really them.',
  givenLead:
    'Another administrator of your account has confirmed this already. There is nothing left for you to do, unless you know better.',
  who: 'In the name of',
  caseNumber: 'Case number',
  steps: [
    'Speak to them yourself. Call them on a number you already know, never on one that somebody gives you for this.',
    'Ask whether they want exactly what stands above.',
    'Ask for the code of four digits that we gave them, and type it here with your own support PIN.',
  ],
  code: 'The code they tell you',
  codeHint: 'Four digits. Only they have it: it is in none of your mails.',
  pin: 'Your own support PIN',
  pinHint: 'Six digits, as in your own mail from us. Not theirs.',
  button: 'Yes, it’s them: confirm',
  noPin: 'You don’t have your PIN at hand?',
  mailPin: 'Mail me my PIN',
  effect: (until) =>
    `It counts for exactly this request, once. It can be confirmed until ${until}. They and the other administrators are told by mail.`,
  notices: {
    'wrong-pin':
      'That did not work. Either it was not your newest PIN, or it no longer works, or there were too many tries. If you are unsure, have your PIN mailed to you.',
    'wrong-code':
      'That is not their code. Please have them read it out once more, digit by digit; after three wrong codes this request is over.',
    'pin-on-its-way':
      'A mail with your support PIN is on its way to your own address. This page stays as it is: come back to it with the PIN.',
  },
  confirmed: {
    title: 'Thank you: it is confirmed',
    paragraphs: [
      'Exactly what you saw is being done now, and nothing else. They hear it from us where they asked.',
      'You can close this page.',
    ],
  },
  refused: {
    title: 'Stopped: nothing is done',
    paragraphs: [
      'This request is over, and no other administrator can confirm it any more.',
      'If you think that somebody poses as a colleague, please tell that colleague.',
    ],
  },
  ended: {
    title: 'This request is over',
    paragraphs: ['The code was wrong three times, so nothing is done. If it was really your colleague, they can ask us once more.'],
  },
  over: {
    title: 'There is nothing left to confirm here',
    paragraphs: [
      'The request is over: it was answered already, changed or withdrawn, or its 15 minutes have passed.',
      'If it was really your colleague, they can ask us once more; you then get a new mail.',
    ],
  },
};
