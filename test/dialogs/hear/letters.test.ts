import fc from 'fast-check';
import { letterCore } from '../../../dialogs/hear/letter/letter-core';
import { count } from '../../support/counts';
import { anUnderstanding } from '../../support/heads';
import { mailsEnglish } from './mails.en';
import { mailsFrench } from './mails.fr';
import { moreMailsEnglish } from './mails-more.en';
import { moreMailsFrench } from './mails-more.fr';
import { threads } from './mail-rows';
import { brief } from './situations';

const understanding = anUnderstanding();
const heard = (subject: string, text: string, thread: keyof typeof threads = 'first') =>
  understanding.hearMail({ subject, text }, threads[thread]);
const core = (text: string): string =>
  letterCore(text)
    .core.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

describe('what of a mail is said to us', () => {
  it.each([
    ['Hi team,\nforward my calls\nThanks,\nBob', 'forward my calls'],
    ['Hi team, forward my calls. Thanks, Bob', 'forward my calls.'],
    ['Hello,\n\nforward my calls\n\nBob', 'forward my calls'],
    ['Hello please stop forwarding', 'Hello please stop forwarding'],
    ['Yes\n\nBob', 'Yes'],
    ['PIN\n\nMerci', 'PIN'],
    ['Stop forwarding\nyes', 'Stop forwarding\nyes'],
    ['forward my calls\n\nKind regards\nBob Moreau\nDirector\nT 613 555 0199\nP.S. PIN 483920', 'forward my calls\nP.S. PIN 483920'],
    ['forward my calls\n\nBob\n\nP.S. oops, the number is 0136', 'forward my calls\nP.S. oops, the number is 0136'],
    ['forward my calls\n\nThanks,\nBob\n\nPS sorry, I mistyped\nit is 0136', 'forward my calls\nPS sorry, I mistyped\nit is 0136'],
    ['forward my calls\n\nBob\nT 613 555 0199\n\nOups, le bon numéro est le 0136', 'forward my calls\nOups, le bon numéro est le 0136'],
    ['forward my calls\nCheers\nPIN 483920', 'forward my calls\nPIN 483920'],
    ['forward my calls\nCheers\n483920', 'forward my calls\n483920'],
    ['forward my calls\n\nAda Lovelace\nHead of Customer Support\n+1 613 555 0199', 'forward my calls'],
    ['forward my calls\n\nSent from my iPhone', 'forward my calls'],
    ['forward my calls\n-- \nBob', 'forward my calls'],
    ['forward my calls to\n613 555 0100', 'forward my calls to 613 555 0100'],
    ['1) 613 555 0100\n2) 483920', '613 555 0100\n483920'],
    ['Thanks!', 'Thanks!'],
    ['Hello', 'Hello'],
    ['Bonjour Madame,\nrenvoyez mes appels\nCordialement\nBenoît', 'renvoyez mes appels'],
  ])('of %j it is %j', (text, wanted) => {
    expect(core(text)).toBe(wanted);
  });

  it('keeps every character in its place, whatever was written', () => {
    const parts = fc.constantFrom(
      'Hi team,',
      'Thanks',
      'Bob',
      '\n',
      '\r\n',
      ' ',
      '1) ',
      'PIN 483920',
      'forward my calls to',
      '613 555 0100',
      '--',
      'é',
      '🙂',
      '\u2028',
      'Sent from my phone',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts, { maxLength: 20 }).map((all) => all.join(' ')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          for (const part of Object.values(letterCore(text))) expect(part).toHaveLength(text.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('what is stored of a mail', () => {
  it('never shows the PIN or the code, neither in the text nor in the subject', () => {
    for (const [thread, subject, text] of [...mailsEnglish, ...mailsFrench, ...moreMailsEnglish, ...moreMailsFrench]) {
      const { masked, maskedSubject, said } = heard(subject, text, thread);
      const secrets = said.flatMap((one) => (one.is === 'secret' ? [one.digits] : []));
      for (const digits of secrets) expect(`${maskedSubject}\n${masked}`).not.toContain(digits);
    }
  });

  it('keeps the rest as it was written, signature and all', () => {
    const { masked, maskedSubject } = heard(
      'Re: PIN 483920',
      'Hi,\n1. forward my calls to 613 555 0100\n2. PIN 483920\nThanks,\nBob, ext. 104, T 613 555 0199',
    );
    expect(masked).toBe('Hi,\n1. forward my calls to 613 555 0100\n2. PIN ••••••\nThanks,\nBob, ext. 104, T 613 555 0199');
    expect(maskedSubject).toBe('Re: PIN ••••••');
  });

  it('hides a PIN that stands where nobody listens', () => {
    expect(heard('', 'forward my calls to 613 555 0100\n\nThanks,\nBob (my PIN was 111222 once)').masked).not.toContain('111222');
  });
});

describe('subject and text', () => {
  it('that say the same make one change', () => {
    expect(brief(heard('Forward my calls to 613 555 0100', 'Please forward my calls to 613 555 0100.').said)).toBe('fwd self +16135550100');
  });

  it('that name two numbers: the text is meant', () => {
    expect(brief(heard('Forward my calls to 613 555 0100', 'Please forward my calls to 613 555 0199.').said)).toBe('fwd self +16135550199');
  });

  it('of a reply give no secret by the subject', () => {
    expect(brief(heard('Re: my PIN is 483920', 'please forward my calls to 613 555 0100').said)).toBe('fwd self +16135550100');
    expect(brief(heard('my PIN is 483920', 'please forward my calls to 613 555 0100').said)).toBe('fwd self +16135550100; pin 483920');
  });

  it('with two different PINs are asked which one it is (P10)', () => {
    expect(brief(heard('PIN 111222', 'please forward my calls to 613 555 0100, PIN 483920').said)).toBe(
      'fwd self +16135550100; secret? which',
    );
  });

  it('where the subject is one of ours: it says nothing', () => {
    for (const subject of ['Re: Your support PIN', 'RE : Votre PIN d’assistance', 'Re: Your request to support [C-48K2-7]'])
      expect(brief(heard(subject, '483920', 'pin').said)).toBe('pin 483920');
  });
});

it('a summary answered by a no and a PIN is not confirmed by that PIN', () => {
  for (const text of ['No! 483920', 'No, PIN 483920', 'Please cancel this, PIN 483920', 'Non, NIP 483920', 'Annulez, 483920']) {
    expect(heard('', text, 'confirmPin').said.map(({ is }) => is)).not.toContain('secret');
  }
});

describe('a long list of changes', () => {
  const list = (much: number): string =>
    `Hi team,\n\nplease do the following today:\n${Array.from({ length: much }, (_, n) => `Forward extension ${100 + n} to 613 555 ${1_000 + n}.`).join('\n')}\n\nThanks,\nMaya`;

  it.each([3, 20, 30])('of %d is read to its end, each with its own number', (much) => {
    const wanted = Array.from({ length: much }, (_, n) => `fwd ${100 + n} +1613555${1_000 + n}`).join('; ');
    expect(brief(heard('Changes', list(much)).said)).toBe(wanted);
  });

  it('that is longer than can be read with certainty is not begun, says so, and leaves nothing of it behind', () => {
    const { said, masked, plain } = heard('Changes', `${list(40)}\nPIN 483920`);
    expect([brief(said), masked, plain]).toEqual(['too-many', '', false]);
  });

  it('costs next to nothing then, whatever it consists of', () => {
    for (const scrap of ['613 555 0100 ', '104 ', '1@', '+', 'a@b.co, ', 'stop 104, ', '483920 '])
      expect(brief(heard('', scrap.repeat(Math.ceil(20_000 / scrap.length))).said)).toBe('too-many');
  });

  it('does not end a letter before its wish: the last sentence of many is heard', () => {
    const chat = 'The weather was nice in our village and we went to the lake. '.repeat(50);
    expect(brief(heard('Hello', `Hello,\n\n${chat}Please forward my calls to 613 555 0136.\n\nBest,\nDan`).said)).toBe(
      'fwd self +16135550136',
    );
  });
});

it('mails of 60 kB are heard, whatever they consist of', () => {
  for (const scrap of [
    'thanks\n',
    'Bob\n\n',
    'hi,',
    ',',
    '1) ',
    ' ',
    'a.',
    '483920 ',
    'PIN 483920\n',
    'forward my calls to 613 555 0100\n',
    'Re: ',
    'best regards, ',
    "l'a",
    '\r\n',
  ]) {
    const text = scrap.repeat(Math.ceil(60_000 / scrap.length));
    for (const thread of (['first', 'numberPin'] as const).slice(0, count(1, 2)))
      expect(heard(text, text, thread).said.length).toBeGreaterThan(0);
  }
});
