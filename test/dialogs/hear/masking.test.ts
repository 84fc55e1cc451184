import fc from 'fast-check';
import { MASK } from '../../../dialogs/hear/mask/mask';
import { anUnderstanding } from '../../support/heads';
import { aHearing, situations } from './situations';

const understanding = anUnderstanding();
const masked = (text: string, hearing = situations.pin): string => understanding.hear(text, hearing).masked;

const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const french = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const wide = (pin: string): string => [...pin].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
const spoken =
  (words: readonly string[], by: string) =>
  (pin: string): string =>
    [...pin].map((digit) => words[Number(digit)]).join(by);

/** Every way of writing six digits. */
const notations: Readonly<Record<string, (pin: string) => string>> = {
  plain: (pin) => pin,
  'two groups of three': (pin) => `${pin.slice(0, 3)} ${pin.slice(3)}`,
  'three groups of two': (pin) => `${pin.slice(0, 2)} ${pin.slice(2, 4)} ${pin.slice(4)}`,
  dashes: (pin) => [...pin].join('-'),
  'one dash': (pin) => `${pin.slice(0, 3)}-${pin.slice(3)}`,
  'an en dash': (pin) => `${pin.slice(0, 3)}–${pin.slice(3)}`,
  spaces: (pin) => [...pin].join(' '),
  'no-break spaces': (pin) => [...pin].join('\u00a0'),
  dots: (pin) => [...pin].join('.'),
  commas: (pin) => [...pin].join(', '),
  'mixed separators': (pin) => `${pin[0]} ${pin[1]} ${pin[2]}-${pin[3]} ${pin[4]} ${pin[5]}`,
  'full width': wide,
  'zero-width characters inside': (pin) => [...pin].join('\u200b'),
  'Arabic-Indic digits': (pin) => [...pin].map((digit) => String.fromCharCode(0x660 + Number(digit))).join(''),
  'English words': spoken(english, ' '),
  'English words with dashes': spoken(english, '-'),
  'French words': spoken(french, ' '),
};
const frames: readonly ((pin: string) => string)[] = [
  (pin) => pin,
  (pin) => `my PIN is ${pin}`,
  (pin) => `PIN: ${pin}`,
  (pin) => `Mon NIP est le ${pin}.`,
  (pin) => `yes, it's ${pin}, thanks`,
  (pin) => `101@organization.com, PIN ${pin}, forward my calls to 613 555 0100`,
  (pin) => `the code is "${pin}"`,
  (pin) => `(${pin})`,
  (pin) => `NIP=${pin}`,
];

const aPin = fc
  .integer({ min: 0, max: 999_999 })
  .map((value) => String(value).padStart(6, '0'))
  .filter((pin) => pin !== '613555' && pin !== '550100');

describe('what is stored of a message', () => {
  test.each(Object.entries(notations))('never has a PIN in it that was given as %s', (_, write) => {
    fc.assert(
      fc.property(aPin, fc.constantFrom(...frames), (pin, frame) => {
        const text = frame(write(pin));
        const { masked: stored, said } = understanding.hear(text, situations.pin);
        expect(said).toContainEqual({ is: 'secret', purpose: 'pin', digits: pin });
        expect(stored).not.toContain(write(pin));
        expect(stored.replace(/\D/g, '').replace('6135550100', '')).not.toContain(pin);
        expect(stored).toContain(MASK);
      }),
      { numRuns: 200, seed: 20417 },
    );
  });

  test.each([
    ['a voicemail PIN', 'my voicemail pin is 4829', 'my voicemail pin is ••••••'],
    ['a PIN nobody asked for', 'hello, PIN 483920', 'hello, PIN ••••••'],
    ['a NIP of the voicemail', 'le NIP de ma messagerie est 7391', 'le NIP de ma messagerie est ••••••'],
    ['six digits that nobody named', 'I have 483920 here', 'I have •••••• here'],
    ['a password', 'my password is Sommer2024! and it fails', 'my password is ••••••! and it fails'],
    ['a French password', 'Mon mot de passe est Été-2024x, merci', 'Mon mot de passe est ••••••, merci'],
    ['a password to be set', 'change my password to hunter22', 'change my password to ••••••'],
  ])('has %s masked', (_, text, stored) => {
    expect(masked(text, situations.need)).toBe(stored);
  });

  test.each([
    ['too few digits', '48392'],
    ['too many digits', '48392011'],
    ['a broken PIN', '483 9x2'],
    ['two halves', '483 then 920'],
    ['an extension', '101'],
    ['letters for digits', '48392O'],
  ])('has %s masked while a PIN is awaited', (_, text) => {
    expect(masked(text)).not.toMatch(/\d/);
  });

  test.each([
    ['a number to forward to', 'forward my calls to 613 555 0100'],
    ['an account and an extension', 'account 20417, extension 101'],
    ['a login', "I'm 101@organization.com"],
    ['the user a voicemail PIN is wanted for', 'reset the voicemail PIN for extension 104'],
    ['a number beside the word voicemail', 'voicemail is no use, forward to 613 555 0100'],
    ['a case number', 'my case is C-48K2-7'],
    ['a question about the password', 'why is my password not accepted? my password is too short'],
  ])('keeps %s readable', (_, text) => {
    expect(masked(text, situations.need)).toBe(text);
    expect(masked(text, situations.confirm)).toBe(text);
  });

  test('keeps a corrected number readable while a PIN is awaited', () => {
    expect(masked('please forward to 613 555 0199 instead, for extension 104')).toContain('613 555 0199');
  });

  test('has six digits masked that came before anything said what they are', () => {
    for (const situation of ['who', 'extension', 'need', 'confirm', 'number'] as const) {
      const { masked: stored, said } = understanding.hear('483920', situations[situation]);
      expect(stored).toBe(MASK);
      expect(JSON.stringify(said)).not.toContain('483920');
    }
  });

  test('keeps an account number of six digits readable where it was asked for', () => {
    expect(masked('204175', situations.account)).toBe('204175');
    expect(masked('account 204175', situations.pin)).toBe('account 204175');
  });
});

describe('six digits', () => {
  test('are no PIN when they are the account number of this leg', () => {
    const hearing = aHearing({ ...situations.pin, named: ['204175', '101'] });
    expect(understanding.hear('204175', hearing).said.some(({ is }) => is === 'secret')).toBe(false);
  });

  test('are no PIN when they were just named as account number', () => {
    const { said } = understanding.hear('account 483920, PIN 483920', situations.pin);
    expect(said.some(({ is }) => is === 'secret')).toBe(false);
  });

  test('are no PIN where nobody asked and nothing says so', () => {
    expect(understanding.hear('483920', situations.known).said.some(({ is }) => is === 'secret')).toBe(false);
  });

  test('are no support PIN when they are said to be the voicemail PIN', () => {
    expect(understanding.hear('my voicemail pin is 483920', situations.pin).said.some(({ is }) => is === 'secret')).toBe(false);
  });
});

describe('codes that are shown in the chat and typed back into it', () => {
  test.each([
    ['need', '0928 7255'],
    ['known', '09287255'],
    ['known', 'it says 0928 7255'],
    ['waiting', '2636'],
    ['waiting', 'I told them 2 6 3 6'],
  ] as const)('are masked (at %s: %s)', (situation, text) => {
    expect(masked(text, situations[situation])).toMatch(/^\D*••••••\D*$/);
  });
});
