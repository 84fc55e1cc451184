import { htmlText } from '../../../../src/channels/email/reading/html-text';
import { MOST_CHARACTERS } from '../../../../src/channels/email/reading/lines';
import { newText } from '../../../../src/channels/email/reading/new-text';
import { count } from '../../../support/counts';

const SIZE = 60_000;
const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Texts by which parsers of replies are made to try every way of reading. */
const hostile: Readonly<Record<string, string>> = {
  'empty lines': '\n',
  'openings of attributions': 'On 1\n',
  'openings without line ends': 'On Tue, Mar 5 2024 ',
  'attributions that never end': 'On Tue, Mar 5, 2024 at 10:12 AM Support <\n',
  'verbs without an end': ' wrote a écrit schrieb',
  'verbs and colons': ' wrote: a écrit : ',
  'at signs': '@',
  addresses: '<a@b.c> ',
  'angle brackets': '<<<<>>>>',
  dashes: '-',
  'dashes and letters': '---a',
  'half titles': '---- Original Message\n',
  rules: '_ ',
  'marks of quotation': '> '.repeat(10),
  'marks line by line': '>\n',
  'quotation and text in turn': `> ${'a'.repeat(70)}\n${'b'.repeat(20)}\n`,
  'head lines': 'From: a\nCc: b\n',
  'head lines without a sender': 'To: a\nDate: b\n',
  colons: ':',
  stars: '*From:* ',
  spaces: ' ',
  'spaces before line ends': '    \n ',
  signatures: 'Sent from my\n',
  sent: 'sent sent ',
  letters: 'a',
  'combining and invisible characters': '\u200b\u0301',
  numbers: '1-1-1-',
};

describe('Hostile texts', () => {
  test.each(Object.entries(hostile))('60 kB of %s cost work in proportion to their length', (_name, piece) => {
    const half = newText(filled(piece, SIZE / 2)).examined;
    const whole = newText(filled(piece, SIZE)).examined;
    expect(whole).toBeLessThanOrEqual(2.1 * half + 4_000);
    expect(whole).toBeLessThanOrEqual(60 * SIZE);
  });

  test('random mixtures of them neither crash nor cost more', () => {
    const pieces = [...Object.values(hostile), '\n', '483920', ' wrote:\n', ' a écrit :\n'];
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < count(60, 3_000); round++) {
      let text = '';
      while (text.length < 20_000) text += filled(pieces[next(pieces.length)] as string, 1 + next(400));
      expect(newText(text).examined).toBeLessThanOrEqual(60 * text.length);
    }
  });

  test('what lies behind the most that is read never counts', () => {
    const { text, cut } = newText(`${filled('word ', MOST_CHARACTERS)}\nMy PIN is 483920`);
    expect(text).not.toContain('483920');
    expect(cut).toBe('history');
  });

  test('a line of 5,000 characters is kept whole', () => {
    const long = filled('a word ', 5_000).trim();
    expect(newText(`${long} 483920\n\nOn Mar 5, 2024, at 10:12, Support wrote:\n> 736105`).text).toBe(`${long} 483920`);
  });

  test.each(['<div>', '<blockquote>', '<table><tr><td>', '<p>', '</div>', '<a href="x">', '<b', '&lt;', '<!--', '<ul><li>'])(
    'HTML of %s again and again is read within its limits',
    (piece) => {
      expect(htmlText(`Hello${filled(piece, SIZE)}`).length).toBeLessThan(2 * SIZE);
    },
  );
});

describe('The writer’s own words are not taken for history', () => {
  test.each([
    ['a sentence that begins with On', 'On Monday I called you about extension 101.\nNobody answered.'],
    ['a French sentence that begins with Le', 'Le poste 101 ne répond plus depuis mardi.\nMerci de renvoyer les appels.'],
    ['a list with colons', 'Extension: 101\nPIN: 483920\nForward to: 613 555 0100'],
    ['from and to of a forwarding', 'From: 101\nTo: 613 555 0100'],
    ['the same in French', 'De : poste 101\nÀ : 613 555 0100'],
    ['items with dashes', '- extension 101\n- PIN 483920'],
    ['a PIN below the greeting', 'Please stop forwarding 101.\nRegards,\nAlice\nPIN 483920'],
    ['what somebody said', 'She wrote to me that my PIN is 483920.'],
    ['a greeting with a number', 'Thanks!\n\nAlice Martin\n613 555 0101'],
    ['a sentence about where it was sent from', 'Extension 101.\n\nSent from my desk, which is easier than my mobile phone.'],
    ['Japanese', '内線101の転送をお願いします。\nPINは483920です。'],
  ])('%s', (_name, text) => {
    expect(newText(text)).toMatchObject({ text, cut: 'nothing' });
  });
});

describe('When in doubt, it is cut', () => {
  test.each([
    ['an attribution run together with its quotation', 'Yes.\n\nOn Mar 5, 2024, at 10:12, Support <s@p.example> wrote: Your PIN is 736105'],
    ['an attribution in a language without a pattern', 'Yes.\n\n5. 3. 2024 v 10:12, Podpora <s@p.example>:\n\nPIN 736105'],
    ['an attribution behind the writer’s words', 'Yes. On Tue, Mar 5, 2024 at 10:12 AM Support <s@p.example> wrote:\n> PIN 736105'],
    ['a date and an address without a colon', 'Yes.\n\n2024/3/5 Support <s@p.example>\n\nPIN 736105'],
    ['an attribution between rules', 'Yes.\n\n---- On Tue, 05 Mar 2024 10:12:00 -0500 Support wrote ----\n\nPIN 736105'],
    ['a French time without a year', 'Yes.\n\nLe mar. 5 mars à 10 h 12, Soutien a écrit :\n\nPIN 736105'],
    ['a colon on a line of its own', 'Yes.\n\nLe mar. 5 mars 2024 à 10:12, Soutien <s@p.example> a écrit\n:\n\nPIN 736105'],
    ['German', 'Yes.\n\nAm Di., 5. März 2024 um 10:12 Uhr schrieb Support <s@p.example>:\n\nPIN 736105'],
    ['Spanish', 'Yes.\n\nEl mar, 5 mar 2024 a las 10:12, Soporte (<s@p.example>) escribió:\n\nPIN 736105'],
    ['a German block', 'Yes.\n\nGesendet: Dienstag, 5. März 2024\nVon: Support\nAn: Alice\nBetreff: PIN\n\nPIN 736105'],
    ['a client’s line run into the attribution', 'Yes.\n\nSent from Samsung MobileSupport <s@p.example> wrote:\nPIN 736105'],
    ['an attribution broken by an empty line', 'Yes.\n\nSupport <s@p.example>\nwrote:\n\nPIN 736105'],
    ['Superhuman', 'Yes.\n\nSent via Superhuman\n\nOn Tue, Mar 05, 2024 at 10:12 AM, Support < s@p.example > wrote:\n\nPIN 736105'],
    ['a lone sender', 'Yes.\n\nFrom: Support <s@p.example>\n\nPIN 736105'],
    ['a titled rule of an unknown client', 'Yes.\n\n====== Alkuperäinen viesti ======\nPIN 736105'],
    ['a full-width mark', 'Yes.\n\n＞ PIN 736105'],
    ['a mark hidden behind an invisible character', 'Yes.\n\n\u200b> PIN 736105'],
    ['line ends of old systems', 'Yes.\r\r-----Original Message-----\rPIN 736105'],
    ['a signature with a number', 'Yes.\n-- \nPIN 736105'],
  ])('%s', (_name, text) => {
    expect(newText(text).text).toBe('Yes.');
  });
});
