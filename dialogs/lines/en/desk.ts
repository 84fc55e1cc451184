import type { Escalation } from '../../../machines/words';
import type { CallWords } from '../call-words';
import { opening } from '../format';
import { byChannel, isDeskClosed, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, LineWords } from '../vocabulary';

type DeskLine =
  | 'person-called'
  | 'person-not-needed'
  | 'agent-joined'
  | 'agent-left'
  | 'agent-there'
  | 'reply-address-kept'
  | 'parked'
  | 'rate-help'
  | 'rated'
  | 'pin-to-be-replaced';

/** Why somebody is called, where the customer did not ask for it. */
const because: Readonly<Record<Escalation, string>> = {
  asked: '',
  'not-understood': 'I’m sorry, I still don’t understand, so ',
  'change-failed': 'So that it gets done all the same, ',
  'administrator-silent': 'No administrator has answered, so ',
  'agent-away': 'I’m sorry, you haven’t had an answer, so ',
  taken: '',
};

/** Whole minutes, at least two. */
const minutes = (time: number): number => Math.max(2, Math.ceil(time / 60_000));

/** The place in the line, where it is known. */
function place({ desk }: Occasion): string {
  if (desk === undefined || !('ahead' in desk)) return '';
  return desk.ahead === 0 ? 'You’re next.' : desk.ahead === 1 ? 'One person is ahead of you.' : `${desk.ahead} people are ahead of you.`;
}

/** When somebody is there again; undefined: nobody knows, and nothing is promised. */
export function opensOn({ desk, timeZone }: Occasion): string | undefined {
  const { opensAt, timeZone: zone = timeZone } = desk !== undefined && 'opensAt' in desk ? desk : {};
  return opensAt === undefined ? undefined : opening(opensAt, zone, 'en');
}

function back(occasion: Occasion): string {
  const day = opensOn(occasion);
  return day === undefined ? 'Nobody is here right now.' : `Nobody is here right now; we’re back on ${day}.`;
}

const all = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function called(why: Escalation, again: boolean, occasion: Occasion): string {
  const { channel, caseNumber } = occasion;
  if (isDeskClosed(occasion)) {
    return again
      ? all('My colleagues have your case on their list.', back(occasion))
      : all(
          `${because[why]}I’ve put your case on my colleagues’ list.`,
          back(occasion),
          channel === 'chat' ? `Your case number is ${caseNumber}.` : '',
        );
  }
  if (channel === 'email')
    return again
      ? 'My colleagues have your mail; one of them will answer you in this thread.'
      : `${because[why]}I’ve passed this on to my colleagues. One of them will answer you in this thread.`;
  return again
    ? all('A colleague knows that you’re waiting.', place(occasion))
    : all(
        `${because[why]}I’ve called a colleague for you.`,
        place(occasion),
        tells(occasion, 'puzzled') ? '' : 'Until then I’m here for you as before.',
      );
}

/** English: a person is called, answers, and leaves again. */
export const deskLines: Pick<LineWords, DeskLine> = {
  'person-called': ({ why, again }, occasion) => called(why, again, occasion),
  'person-not-needed': () => 'All right, then the two of us go on.',
  'agent-joined': ({ name }) => `${name} from our support is with you now.`,
  'agent-left': () => 'I’m back: the support assistant, a bot. If you want a person again, just tell me.',
  'agent-there': ({ name, within }) =>
    `${name} from our support has your case and sees what you write here. If no answer comes within ${minutes(within)} minutes, I’ll call another colleague for you.`,
  'reply-address-kept': () => 'Thank you. That is where our answer goes, too. For your safety, it will say nothing about any account.',
  parked: (_, { proved, signedIn }) =>
    `You don’t have to wait for us: ${proved || signedIn ? '' : 'if I know you by that name, '}a mail with a link is on its way to the email address on file. Open it within a day and confirm your request there; then I do it at once.`,
  'rate-help': (_, { channel }) =>
    `How was our help? ${byChannel(channel, { chat: 'From 1, not helpful, to 5, very helpful.', email: 'Just reply with a number from 1, not helpful, to 5, very helpful.', voice: 'Press a key from 1 to 5; 5 is the best.' })}`,
  rated: () => 'Thank you for telling us.',
  'pin-to-be-replaced': () =>
    'A colleague has now heard your support PIN. So when we’re done here I’ll replace it, and mail the new one to the email address on file.',
};

/** English: ... on a call. */
export const deskOnCall: Partial<LineWords> = {
  'person-called': ({ why, again, waits }, occasion) => {
    const { person, caseNumber } = occasion;
    if (isDeskClosed(occasion))
      return again
        ? back(occasion)
        : all(`I’m sorry. ${back(occasion)}`, `I’ve put your case on my colleagues’ list. Your case number is ${caseNumber}.`);
    if (person === true && waits !== true && (why === 'asked' || why === 'not-understood'))
      return 'I’m putting you through to a colleague. Please hold.';
    return again
      ? all('A colleague knows that you’re waiting.', place(occasion), 'Please stay on the line.')
      : all(`${because[why]}I’ve called a colleague.`, place(occasion), 'Please stay on the line.');
  },
  parked: (_, { proved, signedIn }) =>
    `You don’t have to wait for us: ${proved || signedIn ? '' : 'if I know you by that name, '}a mail with a link is on its way to the email address on file. Open it within a day and confirm your request there.`,
  'agent-there': ({ name, within }) =>
    `${name} from our support has your case and reads what you say. If no answer comes within ${minutes(within)} minutes, I’ll call another colleague. Please stay on the line.`,
  'reply-address-kept': () => 'Thank you. Our answer goes there, too. It will say nothing about any account.',
  rated: () => 'Thank you for telling us. Goodbye.',
};

const address = 'At which email address may we answer you?';

export const deskQuestions: Pick<AllQuestionWords, 'reply-address' | 'rating'> = {
  'reply-address': {
    ask: () => address,
    again: () => 'Please tell me an email address for our answer, such as ada@example.com, or just say no.',
    choices: () => ['No, thank you'],
    ways: () => [
      { words: 'tell me an email address for our answer', example: '“ada@example.com”' },
      { words: 'leave none', example: '“no, thank you”', button: 'No, thank you' },
      { words: 'go on with me, without a person', example: '“never mind the person”', button: 'Never mind the person' },
      { words: 'ask me for something', example: '“forward my calls to 613 555 0100”' },
    ],
  },
  rating: {
    ask: (_, occasion) => (tells(occasion, 'rate-help') ? '' : 'How was our help, from 1 to 5?'),
    again: () => 'A number from 1 to 5 will do; 5 is the best.',
    choices: () => ['1', '2', '3', '4', '5'],
    ways: () => [
      { words: 'rate our help with 5, very helpful', example: '“5”', button: '5' },
      { words: 'with 3, so-so', example: '“3”', button: '3' },
      { words: 'with 1, not helpful', example: '“1”', button: '1' },
      { words: 'ask me for something new', example: '“forward my calls”' },
    ],
  },
};

export const deskCallQuestions: Pick<CallWords['questions'], 'reply-address' | 'rating'> = {
  'reply-address': {
    ask: () => `${address} Please say it slowly.`,
    again: () => 'Please say an email address for our answer, slowly, for instance: ada at example dot com.',
    keyed: () => 'An email address can’t be keyed in, so please say it once more, or go on by the keys.',
  },
  rating: {
    ask: (_, occasion) => (tells(occasion, 'rate-help') ? '' : 'How was our help? Press a key from 1 to 5; 5 is the best.'),
    again: () => 'Any key from 1, not helpful, to 5, very helpful. Or just hang up.',
    keyed: () => 'Please press a key from 1 to 5, or just hang up.',
  },
};
