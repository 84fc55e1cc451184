import { createSpeech } from '../../../dialogs/say';
import type { Line } from '../../../machines/tells';
import type { Scene } from '../../../dialogs/scene';
import type { Escalation } from '../../../machines/words';
import { aScene, languages } from './samples';

const { say } = createSpeech();
/** 9:00 am in Toronto, a Monday. */
const opensAt = Date.UTC(2026, 10, 23, 14, 0);
const called = (why: Escalation = 'asked', again = false): Line => ({ line: 'person-called', why, again });
const texts = (lines: readonly Line[], question: Parameters<typeof say>[1], scene: Scene): string =>
  say(lines, question, scene)
    .map(({ text, speak }) => (scene.channel === 'voice' ? (speak ?? text) : text))
    .join('\n');
const waiting = (language: 'en' | 'fr', over: Partial<Scene> = {}): Scene =>
  aScene(language, { handling: 'waiting', staffed: true, ...over });

describe('who wants a person hears what they may expect', () => {
  test('the place in the line, in a chat and on a call', () => {
    const places = ([0, 1, 4] as const).map((ahead) => texts([called()], { ask: 'need' }, waiting('en', { desk: { ahead } })));
    expect(places).toEqual([
      expect.stringContaining('You’re next.'),
      expect.stringContaining('One person is ahead of you.'),
      expect.stringContaining('4 people are ahead of you.'),
    ]);
    expect(texts([called()], { ask: 'need' }, waiting('fr', { desk: { ahead: 4 } }))).toContain('4 personnes passent avant vous.');
    expect(texts([called()], { ask: 'need' }, waiting('en', { channel: 'voice', desk: { ahead: 1 } }))).toMatch(
      /^I’ve called a colleague\. One person is ahead of you\. Please stay on the line\.$/,
    );
  });

  test('when somebody is there again, by the day of the week and the customer’s time zone, in their language', () => {
    expect(texts([called()], undefined, waiting('en', { desk: { opensAt } }))).toContain(
      'we’re back on Monday, 23 November at 9:00 am (Eastern Time)',
    );
    expect(texts([called()], undefined, waiting('fr', { desk: { opensAt } }))).toMatch(
      /de retour le lundi 23 novembre à 9\u202fh \(heure de l’Est\)/,
    );
    expect(texts([called()], undefined, waiting('fr', { desk: { opensAt: opensAt + 1_800_000 } }))).toMatch(/à 9\u202fh\u202f30 \(/);
    expect(texts([called()], undefined, waiting('en', { desk: { opensAt }, timeZone: 'Europe/Paris' }))).toContain(
      'Monday, 23 November at 3:00 pm (',
    );
    expect(texts([called()], undefined, waiting('fr', { channel: 'voice', desk: { opensAt } }))).toContain('à 9 heures, heure de l’Est');
  });

  test.each(languages)('no time and no place where nobody knows them, in %s', (language) => {
    for (const desk of [undefined, {}])
      for (const channel of ['chat', 'email', 'voice'] as const) {
        expect(texts([called()], undefined, waiting(language, { channel, ...(desk ? { desk } : {}), caseNumber: 'C-X' }))).not.toMatch(
          /\d|undefined|Invalid/,
        );
      }
  });

  test('by mail no place: the line has moved on when it is read', () => {
    expect(texts([called()], { ask: 'need' }, waiting('en', { channel: 'email', desk: { ahead: 4 } }))).toMatch(
      /^I’ve passed this on to my colleagues\. One of them will answer you in this thread\.$/,
    );
  });

  test.each(languages)('is not asked “what can I do for you” in the same breath, in %s', (language) => {
    for (const channel of ['chat', 'email', 'voice'] as const)
      expect(texts([called()], { ask: 'need' }, waiting(language, { channel, desk: { ahead: 0 } }))).not.toContain('?');
  });

  test('each reason but their own wish is said', () => {
    for (const language of languages) {
      const said = (['asked', 'not-understood', 'change-failed', 'administrator-silent'] as const).map((why) =>
        texts([called(why)], undefined, waiting(language, { desk: { ahead: 0 } })),
      );
      expect(new Set(said).size).toBe(4);
    }
  });

  test('not understood twice, they hear one apology, the person, and the four choices until then', () => {
    const said = texts([{ line: 'puzzled', times: 2 }, called('not-understood')], { ask: 'choice' }, waiting('en', { desk: { ahead: 0 } }));
    expect(said).toMatch(
      /^I’m sorry, I still don’t understand, so I’ve called a colleague for you\. You’re next\.\nUntil then you can:(\n• .*){4}$/,
    );
    expect(
      texts(
        [{ line: 'puzzled', times: 2 }, called('not-understood')],
        { ask: 'need' },
        waiting('en', { channel: 'voice', desk: { ahead: 0 } }),
      ),
    ).toMatch(/^I’m sorry[^.]*\. You’re next\. Please stay on the line\.$/);
  });
});

test('who asks when somebody is there hears it, where there is a desk', () => {
  const asked = (language: 'en' | 'fr', desk?: Scene['desk']): string =>
    texts([{ line: 'answer', topic: 'opening-hours' }], undefined, aScene(language, desk ? { desk } : {}));
  expect(asked('en')).toBe('I’m a bot, so I’m here day and night. I can’t say when my colleagues are here.');
  expect(asked('en', { ahead: 0 })).toMatch(/day and night\. My colleagues are here now, too/);
  expect(asked('en', { opensAt })).toBe(
    'I’m a bot, so I’m here day and night. My colleagues aren’t here right now; they’re back on Monday, 23 November at 9:00 am (Eastern Time).',
  );
  expect(asked('fr', { opensAt })).toMatch(
    /jour et nuit\. Mes collègues n’y sont pas en ce moment\u202f; ils seront de retour le lundi 23 novembre à 9\u202fh/,
  );
});

describe('a caller who wants a person', () => {
  const call = (over: Partial<Scene>, why: Escalation = 'asked') =>
    say([called(why)], { ask: 'need' }, waiting('en', { channel: 'voice', ...over }))[0];

  test('is put through where that can be done, and never when nobody is there', () => {
    expect(call({ person: true, desk: { ahead: 2 } })).toMatchObject({
      transfer: true,
      text: 'I’m putting you through to a colleague. Please hold.',
    });
    expect(call({ person: true, desk: { opensAt } })?.transfer).toBeUndefined();
    expect(call({ person: true, desk: { ahead: 0 } }, 'change-failed')?.transfer).toBeUndefined();
    expect(call({ desk: { ahead: 2 } })).toMatchObject({ gather: { input: 'dtmf speech' } });
  });

  test('is offered 0 where there is a desk, and not while one is waited for', () => {
    const menu = (over: Partial<Scene>): string =>
      texts([{ line: 'greeting' }], { ask: 'need' }, aScene('en', { channel: 'voice', ...over }));
    expect(menu({ staffed: true })).toContain('0 for a person');
    expect(menu({})).not.toContain('0 for a person');
    expect(texts([], { ask: 'confirm', digest: 'd' }, waiting('en', { channel: 'voice' }))).not.toContain('0 for a person');
  });
});

describe('how the help was', () => {
  test.each(languages)('is asked with five buttons in a chat, five keys on a call, a number by mail, in %s', (language) => {
    const lines: readonly Line[] = [{ line: 'closed' }, { line: 'rate-help' }];
    expect(say(lines, { ask: 'rating' }, aScene(language)).at(-1)?.choices).toEqual(['1', '2', '3', '4', '5']);
    const [call] = say(lines, { ask: 'rating' }, aScene(language, { channel: 'voice' }));
    expect(call).toMatchObject({ text: expect.stringMatching(/1\b.*\b5/s), gather: { digits: 1, finish: '' } });
    expect(call?.hangup).toBeUndefined();
    expect(texts(lines, { ask: 'rating' }, aScene(language, { channel: 'email' }))).toMatch(/1, .* 5, /);
  });

  test('is thanked for, and a call ends with it', () => {
    expect(say([{ line: 'rated' }], { ask: 'nothing' }, aScene('en', { channel: 'voice' }))).toEqual([
      expect.objectContaining({ text: 'Thank you for telling us. Goodbye.', hangup: true }),
    ]);
    expect(texts([{ line: 'rated' }], { ask: 'nothing' }, aScene('fr'))).toBe('Merci de nous l’avoir dit.');
  });
});

test.each(languages)('what only a desk can do is promised only where there is one, in %s', (language) => {
  for (const channel of ['chat', 'email', 'voice'] as const) {
    const able = (staffed: boolean): string =>
      texts([{ line: 'capabilities' }], undefined, aScene(language, { channel, ...(staffed ? { staffed } : {}) }));
    expect(able(true).length).toBeGreaterThan(able(false).length);
    expect(able(false)).not.toMatch(/colleague|collègue/);
  }
});
