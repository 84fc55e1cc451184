import { createSpeech } from '../../../dialogs/say';
import type { Line } from '../../../machines/tells';
import type { Channel, Language } from '../../../machines/words';
import { brief, situations } from '../hear/situations';
import { anUnderstanding } from '../../support/heads';
import { aScene } from './samples';

const speech = createSpeech();
const heard = anUnderstanding();
const applied = (before?: { readonly number: string | null }): Line => ({
  line: 'change-applied',
  report: {
    at: 0,
    change: { id: 'c-1', kind: 'call-forwarding.set', subject: { is: 'self' }, fields: { number: '+16135550100' }, status: 'applied' },
    ...(before ? { before } : {}),
  },
});
const choices = (line: Line, language: Language = 'en', { proved = true, channel = 'chat' as Channel } = {}) =>
  speech.say([line], { ask: 'need' }, aScene(language, { proved, channel })).at(-1)?.choices ?? [];

describe('after a change the chat offers', () => {
  test.each(['en', 'fr'] as const)('to put it back, in words that are heard as that (%s)', (language) => {
    const [undo = '', ...others] = choices(applied({ number: null }), language);
    expect([brief(heard.hear(undo, { ...situations.need, proved: true, claimed: true }).said), others]).toEqual(['undo', []]);
  });

  test.each([
    ['what was before is not known', applied()],
    ['it was so before', applied({ number: '+16135550100' })],
  ])('nothing where %s', (_name, line) => {
    expect(choices(line)).toEqual([]);
  });

  test('nothing without a right, and nothing in a mail', () => {
    expect([
      choices(applied({ number: null }), 'en', { proved: false }),
      choices(applied({ number: null }), 'en', { channel: 'email' }),
    ]).toEqual([[], []]);
  });

  test.each([
    ['en', 'This was not me'],
    ['fr', 'Ce n’était pas moi'],
  ] as const)('to deny it, when it came from elsewhere (%s)', (language, words) => {
    expect(choices({ line: 'joined-elsewhere', channel: 'voice' }, language)).toEqual([words]);
  });
});

test('who misses a mail of what was done hears where to look for it', () => {
  const [reply] = speech.say([{ line: 'progress', is: 'settled', mailed: true }], { ask: 'need' }, aScene('en'));
  expect(reply?.text).toMatch(/^Nothing is left to do.*It comes from Support.*spam folder/s);
});
