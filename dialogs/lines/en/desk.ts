import type { CallWords } from '../call-words';
import { moment } from '../format';
import { byChannel, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, LineWords } from '../vocabulary';

type DeskLine = 'person-called' | 'person-not-needed' | 'agent-joined' | 'agent-left' | 'reply-address-kept' | 'parked' | 'rate-help' | 'rated' | 'pin-to-be-replaced';

/** What may be expected, without a promise that cannot be kept. */
function expectation({ desk, timeZone }: Occasion): string {
  if (desk === undefined) return '';
  if ('ahead' in desk) return desk.ahead === 0 ? ' You’re next.' : desk.ahead === 1 ? ' One person is ahead of you.' : ` ${desk.ahead} people are ahead of you.`;
  return desk.opensAt === undefined ? ' Nobody is here right now.' : ` Nobody is here right now; we’re back from ${moment(desk.opensAt, timeZone, 'en')}.`;
}

/** English: a person is called, answers, and leaves again. */
export const deskLines: Pick<LineWords, DeskLine> = {
  'person-called': ({ why, again }, occasion) => {
    if (again) return `A colleague knows that you’re waiting.${expectation(occasion)}`;
    return `${{
      asked: 'I’ve asked a colleague to take over.',
      'not-understood': 'I don’t seem to understand, so I’ve asked a colleague to help.',
      'change-failed': 'I’ve asked a colleague to look into it.',
      'administrator-silent': 'I’ve asked a colleague to help.',
      taken: 'A colleague is looking into it.',
    }[why]}${expectation(occasion)}`;
  },
  'person-not-needed': () => 'All right, then it’s just the two of us again.',
  'agent-joined': ({ name }) => `${name} is here now and will help you in person.`,
  'agent-left': () => 'I’m the support assistant again, a bot: my colleague has handed back to me.',
  'reply-address-kept': () => 'Thank you. An answer will go there as well; it won’t contain anything about an account.',
  parked: (_, { proved }) => `${proved ? 'What you asked for is' : 'If I know you by that name, what you asked for is'} in a mail to the address on file: open the link in it and confirm with your support PIN. For that you need nobody here.`,
  'rate-help': (_, { channel }) => `How was our help? ${byChannel(channel, { chat: 'Choose 1 to 5 stars', email: 'Reply with a number from 1 to 5', voice: 'Press a key from 1 to 5' })}; 5 is the best.`,
  rated: () => 'Thank you for telling us.',
  'pin-to-be-replaced': () => 'Because a colleague has heard your support PIN, you’ll get a new one by mail when this case ends.',
};

const address = 'At which email address may we answer you?';

export const deskQuestions: Pick<AllQuestionWords, 'reply-address' | 'rating'> = {
  'reply-address': {
    ask: () => address,
    again: () => 'Please tell me an email address for our answer, such as ada@example.com.',
    ways: () => [
      { words: 'tell me an email address', example: '“ada@example.com”' },
      { words: 'do without a person', example: '“never mind”', button: 'Never mind' },
      { words: 'let me try again', example: '“forward my calls”' },
      { words: 'end the chat', example: '“end chat”' },
    ],
  },
  rating: {
    ask: (_, occasion) => (tells(occasion, 'rate-help') ? '' : 'How was our help, from 1 to 5?'),
    again: () => 'A number from 1 to 5 will do; 5 is the best.',
    choices: () => ['5', '4', '3', '2', '1'],
    ways: () => [
      { words: 'rate our help', example: '“5”', button: '5' },
      { words: 'rate our help', example: '“4”', button: '4' },
      { words: 'rate our help', example: '“3”', button: '3' },
      { words: 'ask me something new', example: '“forward my calls”' },
    ],
  },
};

export const deskCallQuestions: Pick<CallWords['questions'], 'reply-address' | 'rating'> = {
  'reply-address': { ask: () => `${address} Please say it slowly.`, again: () => 'Please say an email address for our answer, slowly.', keyed: () => 'An email address can’t be keyed in, so please say it once more, or choose by the keys.' },
  rating: { ask: (_, occasion) => (tells(occasion, 'rate-help') ? '' : 'How was our help? Press a key from 1 to 5.'), again: () => 'Press a key from 1 to 5; 5 is the best.', keyed: () => 'Please press a key from 1 to 5.' },
};
