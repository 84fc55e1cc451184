import type { Hearing } from '../../dialogs/heard';
import { longestMail, longestText } from '../../src/turn/understand/understand';
import { ratingIn } from '../../src/turn/rating';
import type { InboundMail } from '../../src/turn/port';
import { DeskStory } from '../machines/desk-kit';
import { anUnderstanding } from '../support/heads';

const understanding = anUnderstanding();
const snapshot = DeskStory.proved().does({ type: 'agent.closed', agent: 'sam' }).snapshot;
const inbound = { leg: 'chat', channel: 'chat', turnId: 't', at: 1, kind: 'message', attachments: false } as const;
const mail: InboundMail = {
  written: 'stranger',
  users: [],
  from: 'a@example.com',
  inThread: true,
  subject: '',
  messageId: undefined,
  references: [],
};

/** What is heard of a text on a leg that was asked for a rating. */
function heardOf(text: string, more: { readonly mail?: InboundMail } = {}): { readonly rated: boolean; readonly heard: number } {
  let heard = 0;
  const counting = {
    ...understanding,
    hear: (words: string, hearing: Hearing) => ((heard += 1), understanding.hear(words, hearing)),
    hearMail: (...given: Parameters<typeof understanding.hearMail>) => ((heard += 1), understanding.hearMail(...given)),
  };
  return { rated: ratingIn({ understanding: counting, country: 'US' }, { ...inbound, text, ...more }, snapshot) !== undefined, heard };
}

test('a rating is heard, a text too long for a message is not even listened to', () => {
  expect(heardOf('5')).toEqual({ rated: true, heard: 1 });
  expect(heardOf('a '.repeat(longestText))).toEqual({ rated: false, heard: 0 });
  expect(heardOf('a '.repeat(longestMail), { mail })).toEqual({ rated: false, heard: 0 });
});
