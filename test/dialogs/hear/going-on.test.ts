import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';

const understanding = anUnderstanding();
const onACall = (change: Partial<Hearing> = {}): Hearing => ({
  language: 'en',
  question: { ask: 'need' },
  changes: [],
  claimed: false,
  proved: false,
  named: [],
  country: 'CA',
  channel: 'voice',
  ...change,
});
const wished = [{ is: 'event', event: { type: 'case.wished' } }];

describe('a caller who wants to go on with what was begun elsewhere', () => {
  test.each([
    ['en', 'I was just chatting with you'],
    ['en', 'um I’d like to continue my case please'],
    ['en', 'continue what I started in the chat'],
    ['fr', 'j’appelle au sujet de mon dossier'],
    ['fr', 'je voudrais poursuivre mon clavardage s’il vous plaît'],
  ] as const)('is heard, in %s: %s', (language, text) => {
    expect(understanding.hear(text, onACall({ language })).said).toEqual(wished);
  });

  test('may press 5 where nothing is open', () => {
    expect(understanding.hearKeys('5', onACall()).said).toEqual(wished);
  });

  test('is not heard in a chat, nor where a PIN is awaited, nor in a sentence about something else', () => {
    const heard = (text: string, hearing: Hearing): readonly unknown[] => understanding.hear(text, hearing).said;
    expect(heard('continue my case', onACall({ channel: 'chat' }))).not.toEqual(wished);
    expect(heard('my case', onACall({ question: { ask: 'pin', mailed: false }, claimed: true }))).not.toEqual(wished);
    expect(heard('forward my calls to 613 555 0100 in my case', onACall())).not.toEqual(wished);
  });
});
