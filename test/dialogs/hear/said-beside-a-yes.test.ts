import { anUnderstanding } from '../../support/heads';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const heard = (at: Situation, text: string): string => brief(understanding.hear(text, situations[at]).said);

describe('the number that was summarized, said once more', () => {
  test.each([
    'yes, 613 555 0100 is correct',
    'correct, 613 555 0100',
    'right, that’s 613-555-0100',
    'yes. 613 555 0100',
    'oui, c’est bien 613 555 0100',
    'oui le 613 555 0100',
  ])('beside a yes is nothing new: %s', (text) => expect(heard('confirm', text)).toBe('yes'));

  test.each([
    ['confirm', 'yes 613 555 0199', 'field +16135550199'],
    ['confirm', 'yes, 613 555 0100 is not correct', 'field +16135550100'],
    ['confirm', '613 555 0100', 'field +16135550100'],
    ['confirmTwo', 'yes, 613 555 0100', 'field +16135550100'],
  ] as const)('is no yes where it is another, alone, or one of several: %s, %s', (at, text, meant) => expect(heard(at, text)).toBe(meant));
});

describe('words that say nothing by themselves', () => {
  test.each([
    ['actually, yes', 'yes'],
    ['actually, please do it for me', 'yes'],
    ['hmm, please do it for me', 'yes'],
    ['on second thought, no', 'no'],
    ['you know what, forget it', 'cancel'],
    ['yes!!! asap', 'yes'],
    ['écoutez, oui, faites-le', 'yes'],
    ['oui, au plus vite', 'yes'],
    ['let’s do that', 'yes'],
    ['let’s not do that', 'no'],
  ])('change nothing about a yes or a no: %s', (text, meant) => expect(heard('confirm', text)).toBe(meant));

  test.each(['hold on, I need to check', 'let me think about it', 'minute, je vérifie'])('who asks for time gets it: %s', (text) =>
    expect(heard('confirm', text)).toBe(''),
  );
});

describe('the same for the speaker', () => {
  test.each([
    ['I’d like 104’s calls sent to 613 555 0199 and mine as well', 'fwd 104 +16135550199; fwd self +16135550199'],
    ['forward 104 to 613 555 0199, me too', 'fwd 104 +16135550199; fwd self +16135550199'],
    ['forward 104 to 613 555 0199 and mine to the same number', 'fwd 104 +16135550199; fwd self +16135550199'],
    ['renvoyez les appels du 104 au 613 555 0199 et les miens aussi', 'fwd 104 +16135550199; fwd self +16135550199'],
    ['renvoyez le poste 104 vers 613 555 0199 et mes appels aussi s’il vous plaît', 'fwd 104 +16135550199; fwd self +16135550199'],
  ])('is wanted as well: %s', (text, meant) => expect(heard('need', text)).toBe(meant));

  test('is looked for word by word, however long a word is', () =>
    expect(heard('need', `forward 104 to 613 555 0199 and my ${'des'.repeat(2_000)}x too`)).toBe('fwd 104 +16135550199'));

  test.each([
    'forward 104 to 613 555 0199 and call me too',
    'forward 104 to 613 555 0199, that number is mine too',
    'forward 104 to 613 555 0199, thank you too',
  ])('is not: %s', (text) => expect(heard('need', text)).toBe('fwd 104 +16135550199'));
});

describe('asked for the PIN', () => {
  test.each(['thanks, that’s all', 'merci, c’est tout'])('who has no more to say does not want it mailed: %s', (text) =>
    expect(heard('pin', text)).toBe('thanks'),
  );
  test.each(['again please', 'one more time', 'encore une fois svp'])('who says “again” wants the mail again: %s', (text) =>
    expect(heard('pin', text)).toBe('mail pin'),
  );
});

test.each([
  ['forward my calls to 613 555 0100 and a new PIN', 'fwd self +16135550100; newpin'],
  ['deux choses: renvoyez mes appels au 514 555 0199 et un nouveau NIP', 'fwd self +15145550199; newpin'],
])('a new PIN beside another wish is wanted as well: %s', (text, meant) => expect(heard('need', text)).toBe(meant));

test('who waits for an administrator and has no more to say takes nothing back', () => {
  expect(heard('waiting', 'thanks, that’s all')).toBe('thanks');
});
