import type { Wanted } from '../../../machines/question';
import { anUnderstanding } from '../../support/heads';
import { hearsMail } from './hears-mail';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const extension: Wanted = { ask: 'extension' };
const pin: Wanted = { ask: 'pin', mailed: false };
const number: Wanted = { ask: 'field', change: 'c-1', kind: 'call-forwarding.set', field: 'number' };
const { number: atNumber, confirm } = situations;
const asked = (changes: typeof confirm.changes, ...wants: readonly Wanted[]) => aHearing({ question: { ask: 'several', wants }, changes });

const threads = [
  ['nothing in hand', asked([], extension, pin)],
  ['a whole change in hand', asked(confirm.changes, extension, pin)],
  ['the number missing', asked(atNumber.changes, extension, number, pin)],
  ['a yes missing', asked(confirm.changes, extension, { ask: 'confirm', digest: 'd' }, pin)],
] as const;
const answers = [
  'Extension 105, PIN 617283',
  '105 / 617283',
  '105/617283',
  '617283 / 105',
  '105 617283',
  '105, 617283',
  '105\n617283',
  "I'm 105, my PIN is 617283",
  'poste 105, NIP 617283',
  'Ext. 105 - PIN 617283',
  'PIN 617283, extension 105',
  'My extension is 105 and my PIN is 617283.',
  'this is 105, pin 617283',
  'Je suis le 105, NIP 617283',
  "C'est le poste 105, NIP 617283",
  '1) 105\n2) 617283',
  'Extension: 105\nPIN: 617283\n\nThanks\nTomasz',
  'Tomasz, ext 105, PIN 617283',
] as const;
const heard = (text: string, hearing: (typeof threads)[number][1]) =>
  brief(understanding.hearMail({ subject: 'Re: calls [C-48K2-7]', text }, hearing).said);

describe.each(threads)('asked for extension and PIN, with %s', (_name, hearing) => {
  test.each(answers)('%j names the writer and gives the PIN', (text) => {
    expect(heard(text, hearing)).toBe('claim x105; pin 617283');
  });
});

test.each([
  'Extension 105, 613 555 0177, PIN 617283',
  '105 / 613 555 0177 / 617283',
  'poste 105, 613 555 0177, NIP 617283',
  '105\n613 555 0177\n617283',
  "I'm 105, my PIN is 617283, and the number is 613 555 0177",
])('%j gives the number, too', (text) => {
  expect(heard(text, threads[2][1])).toBe('claim x105; field c-1 +16135550177; pin 617283');
});

test('an account number and an extension keep their stroke', () => {
  expect(heard('20417 / 101, 617283', aHearing({ question: { ask: 'several', wants: [{ ask: 'who' }, pin] } }))).toBe(
    'claim 20417 x101; pin 617283',
  );
});

describe('who says their extension in a first mail is known by it', () => {
  const whole = 'claim x105; fwd self +16135550177; pin 617283';
  hearsMail([
    ['stranger', 'Call forwarding', 'This is Tomasz, extension 105. Please forward my calls to 613 555 0177. PIN 617283', whole],
    ['stranger', '', 'Hi, Tomasz here, extension 105. Forward my calls to 613 555 0177 please. PIN 617283', whole],
    ['stranger', '', "Please forward my calls to 613 555 0177. I'm at extension 105. PIN 617283", whole],
    ['stranger', '', 'Hello, I am Tomasz (ext. 105). Please forward my calls to 613 555 0177. My PIN is 617283', whole],
    [
      'stranger',
      '',
      'This is Tomasz from extension 105, please forward extension 104 to 613 555 0177. PIN 617283',
      'claim x105; fwd 104 +16135550177; pin 617283',
    ],
    ['stranger', '', 'Ici Tomasz, poste 105. Renvoyez mes appels au 613 555 0177. NIP 617283', whole],
    ['stranger', '', 'Je m’appelle Tomasz, poste 105. Veuillez renvoyer mes appels au 613 555 0177. NIP 617283', whole],
    ['stranger', '', 'Forward extension 104 to 613 555 0177. PIN 617283', 'fwd 104 +16135550177; pin 617283'],
  ]);
});
