import type { Hearing } from '../../../dialogs/heard';
import type { Question } from '../../../machines/question';
import type { Change } from '../../../machines/words';
import { anUnderstanding } from '../../support/heads';
import { situations } from './situations';

const understanding = anUnderstanding();
const reset: Change = {
  id: 'c-1',
  kind: 'voicemail-pin.reset',
  subject: { is: 'self' },
  fields: { voicemailPin: 'sealed:x' },
  status: 'drafted',
  keyed: { by: 'call', differed: 0 },
};
const confirm: Question = { ask: 'confirm', digest: 'd' };
const kept = (text: string, hearing: Partial<Hearing>): string =>
  understanding.hear(text, { ...situations.known, question: { ask: 'need' }, ...hearing }).masked;
const keyed = (keys: string, question: Question): string =>
  understanding.hearKeys(keys, { ...situations.known, channel: 'voice', question }).masked;

/** A secret that comes in other ways than whole and asked for is in no transcript all the same (I11). */
describe.each(['en', 'fr'] as const)('secrets in pieces, in %s', (language) => {
  test.each(['yes, 4829', 'yes it is four eight two nine', 'it is 73 98 51, right?', 'oui, 4829', '4829'])(
    'a new voicemail PIN that is said aloud where its yes is asked: “%s”',
    (text) => {
      const said = kept(text, { language, channel: 'voice', question: confirm, changes: [reset] });
      expect(said).not.toMatch(/\d|four|eight|nine/);
      expect(said).toContain('••••••');
    },
  );

  test('what is no part of it stays readable there: a telephone number, an extension that is named as one', () => {
    expect(kept('no, forward my calls to 613 555 0142', { language, channel: 'voice', question: confirm, changes: [reset] })).toContain(
      '613 555 0142',
    );
    expect(kept('no, for extension 104', { language, channel: 'voice', question: confirm, changes: [reset] })).toContain('104');
  });

  test.each([
    ['739', '851'],
    ['7 3 9', '8 5 1'],
    ['73', '98', '51'],
    ['7398', '51'],
    ['seven three nine', 'eight five one'],
  ])('a PIN that comes in pieces behind “my PIN is”: %s, %s', (...pieces) => {
    for (const channel of ['chat', 'voice'] as const) {
      for (const question of [{ ask: 'need' }, { ask: 'who' }, { ask: 'account' }, { ask: 'pin', mailed: false }] as const) {
        for (const piece of pieces) expect(kept(piece, { language, channel, question, proving: true })).not.toMatch(/\d|seven|eight/);
      }
    }
  });

  test('key by key at the menu, and at every question that is asked on the way', () => {
    for (const question of [
      { ask: 'need' },
      { ask: 'choice' },
      { ask: 'nothing' },
      { ask: 'case-number' },
      { ask: 'join-extension' },
      { ask: 'join-code' },
      { ask: 'who' },
      { ask: 'account' },
      { ask: 'pin', mailed: false },
    ] as const) {
      for (const key of '739851') expect(keyed(key, question)).toMatch(/^•+$/);
    }
    expect(kept('seven', { language: 'en', channel: 'voice', question: { ask: 'need' } })).toBe('•');
    expect([keyed('1', confirm), keyed('2', { ask: 'do-or-how', kind: 'call-forwarding.set' })]).toEqual(['1', '2']);
  });
});

test.each(['my PIN is', 'My support PIN is', 'ok, my PIN is:', 'mon NIP est', 'voici mon NIP', 'my PIN follows'])(
  '“%s” begins a PIN',
  (text) => {
    expect(understanding.hear(text, { ...situations.known, question: { ask: 'need' } }).said).toEqual([
      { is: 'event', event: { type: 'pin.at-hand' } },
    ]);
  },
);

test.each([
  'My six digits are 483, then 920',
  'the 6 digits you want: 48 and 3920',
  'it starts with 483 and ends with 920',
  'first three 483, last three 920',
  'four eight three, then nine two zero',
  'my digits are 4839 followed by 20',
  '483. 920',
  'mes six chiffres sont 483, puis 920',
  'ça commence par 483 et finit par 920',
])('six digits given in parts, with no word for a PIN beside them: “%s”', (text) => {
  for (const language of ['en', 'fr'] as const)
    expect(kept(text, { language, claimed: false, named: [] })).not.toMatch(/483|920|4839|48 |three,|nine/);
});

test.each([
  ['forward 104 and 105 to 613 555 0150', '104 and 105'],
  ['I have 250 phones and 104 users', '250 phones and 104'],
  ['account 20417, extension 101', '20417, extension 101'],
  ['remove extensions 104 and 105', '104 and 105'],
])('what is no secret in parts stays readable: “%s”', (text, shown) => {
  expect(kept(text, { language: 'en' })).toContain(shown);
});
