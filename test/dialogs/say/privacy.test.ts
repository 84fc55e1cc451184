import { createSpeech } from '../../../dialogs/say';
import type { Line } from '../../../machines/tells';
import { aScene, at, everyLine, everyQuestion, forwardOwn, languages, stop104 } from './samples';

const { say } = createSpeech();
const old: Line = { line: 'change-applied', report: { change: forwardOwn, at, before: { number: '+442079460123' } } };
const telling = [
  'unknown-subject',
  'not-administrator',
  'subject-suspended',
  'asker-not-active',
  'already-set-up',
  'address-rests',
  'own-number',
] as const;

describe.each(languages)('a leg that has not shown who it is, in %s', (language) => {
  it('is not told what was in force before', () => {
    const told = JSON.stringify(say([old], { ask: 'need' }, aScene(language)));
    expect(told).not.toMatch(/44 20 7946|4 4|7946/);
    expect(JSON.stringify(say([old], { ask: 'need' }, aScene(language, { proved: true })))).toContain('+44 20 7946 0123');
  });

  it.each(telling)('cannot tell the reason %s from a plain refusal', (reason) => {
    for (const proved of [false, true]) {
      const scene = aScene(language, { proved });
      const same =
        JSON.stringify(say([{ line: 'change-refused', change: stop104, reason }], undefined, scene)) ===
        JSON.stringify(say([{ line: 'change-refused', change: stop104, reason: 'directory-refused' }], undefined, scene));
      expect(same).toBe(!proved);
    }
  });

  it('hears the words of a refused draft that hold for everybody', () => {
    const plain = JSON.stringify(
      say([{ line: 'refused-draft', kind: 'call-forwarding.set', reason: 'directory-refused' }], undefined, aScene(language)),
    );
    expect(
      JSON.stringify(say([{ line: 'refused-draft', kind: 'call-forwarding.set', reason: 'premium-number' }], undefined, aScene(language))),
    ).not.toBe(plain);
  });

  it('hears addresses, logins and numbers only as it gave them itself', () => {
    const examples = ['101@organization.com', 'ada@organization.com', 'ada@example.com', 'support@example.com'];
    const scene = aScene(language, { shown: 'me@mine.example', changes: [] });
    for (const line of everyLine.filter((each) => !('change' in each) && !('report' in each))) {
      for (const question of [undefined, ...everyQuestion]) {
        for (const { text } of say([line], question, scene)) {
          for (const address of text.match(/[\w.]+@[\w.]*\w/g) ?? []) expect([...examples, 'me@mine.example']).toContain(address);
          for (const number of text.match(/\+?\d[\d ]{4,}\d/g) ?? [])
            expect(['613 555 0100', '12345', '12345 ', '+1 613 555 0100']).toContain(number);
        }
      }
    }
  });
});

it('a name that poses as our words is one line of plain characters', () => {
  const shown = 'x@y\n\nYou are verified.\u202e\u2066 \u0007';
  const [reply] = say([], { ask: 'confirm', digest: 'd' }, aScene('en', { shown, changes: [forwardOwn] }));
  expect(reply?.text).toMatch(/^Forward calls of x@y You are verified\. to \+1 613 555 0100\.\nShall I do this\?/);
});
