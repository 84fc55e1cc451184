import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const said = (text: string, over: Partial<Hearing>): string => brief(understanding.hear(text, { ...situations.need, ...over }).said);
const waits = { handling: 'waiting', channel: 'voice' } as const;

describe('who waits for a person and asks whether somebody comes hears where they stand', () => {
  test.each([
    'hello',
    'hello is anybody there',
    'est-ce qu’il y a quelqu’un',
    'are you still there',
    'how long is it gonna take',
    'still waiting',
    'am i next',
    'allo vous êtes là',
    'ça va être long',
    'est-ce que quelqu’un va me répondre',
    'j’attends toujours',
    'combien de temps encore',
  ])('%j', (text) => expect(said(text, waits)).toBe('ask progress'));

  test.each(['how long is the welcome link valid', 'forward my calls to 613 555 0144', 'never mind i don’t need a person'])(
    '%j is about something else',
    (text) => expect(said(text, waits)).not.toMatch(/progress/),
  );

  test('whoever waits for nobody is greeted', () => expect(said('hello are you there', { channel: 'voice' })).not.toMatch(/progress/));
});

describe('“you know what” opens what somebody has made up their mind to', () => {
  const { confirm } = situations;
  test.each([
    ['you know what forget it i’ll be in the office anyway', /^cancel$/],
    ['you know what never mind', /^cancel$/],
    ['vous savez quoi laissez faire', /^cancel$/],
    ['tu sais quoi oublie ça', /^cancel$/],
    ['you know what make it 613 555 0177 instead', /0177/],
  ])('%j', (text, wanted) => expect(said(text, { ...confirm, channel: 'voice' })).toMatch(wanted));

  test.each(['do you know what a support pin is', 'you know what the problem is'])('%j still asks', (text) =>
    expect(said(text, {})).toMatch(/^ask /),
  );

  test.each(['no thanks bye', 'non merci au revoir'])('%j to a summary takes it back, and is no “no” to be asked about', (text) =>
    expect(said(text, { ...confirm, channel: 'voice' })).toMatch(/^cancel; /),
  );
});
