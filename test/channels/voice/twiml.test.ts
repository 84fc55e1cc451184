import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { Answers, anything } from '../../../src/channels/voice/answers';
import { addressOf, beginning, readPlace } from '../../../src/channels/voice/place';
import { document, mostBytes, mostSaid, pieces } from '../../../src/channels/voice/twiml';
import { hostile } from './hostile';
import { startChromium, type TestBrowser } from '../../website/support/chromium';

const url = 'https://support.example.com';
const answers = new Answers(() => url, { number: undefined, queue: '</Enqueue><Hangup/>' });

/** What XML may not hold is left out; line ends are kept. */
const heard = (text: string): string => text.replace(/[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu, '');

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium();
  page = await (await browser.visitor()).newPage();
});
afterAll(() => browser.close());

/** The elements of documents and the texts of their Says, as a browser's XML parser finds them; `error` where it finds no XML. */
const parse = (documents: readonly string[]) =>
  page.evaluate(
    (texts) =>
      texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/xml');
        return {
          names: [...parsed.querySelectorAll('*')].map(({ nodeName }) => nodeName),
          said: [...parsed.querySelectorAll('Say')].map(({ textContent }) => textContent),
          hints: parsed.querySelector('Gather')?.getAttribute('hints') ?? null,
        };
      }),
    documents,
  );

test('a hundred hostile names and texts are words and nothing else: the same elements, the same texts', async () => {
  expect(hostile.length).toBeGreaterThanOrEqual(100);
  const documents = hostile.map((text) =>
    answers.asking([{ language: 'en', words: `a${text}b` }], { ...anything, hints: [`a${text.replaceAll(',', '')}b`] }, beginning),
  );
  for (const [n, { names, said, hints }] of (await parse(documents)).entries()) {
    const text = hostile[n] ?? '';
    expect([text, names, said]).toEqual([text, ['Response', 'Gather', 'Say', 'Redirect'], [heard(`a${text}b`)]]);
    expect([text, hints]).toEqual([text, heard(`a${text}b`)]);
  }
  expect((await parse([answers.transferring([{ language: 'fr', words: 'x' }], beginning)]))[0]?.names).toEqual([
    'Response',
    'Say',
    'Enqueue',
  ]);
});

test('any text at all comes back out of the parser as it went in', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 300, seed: 4 });
  const parsed = await parse(texts.map((text) => document([{ name: 'Say', text }, { name: 'Hangup' }])));
  for (const [n, { names, said }] of parsed.entries())
    expect([names, said]).toEqual([['Response', 'Say', 'Hangup'], [heard(texts[n] ?? '')]]);
});

test('a Say is never longer than carriers read, and is parted between sentences, words, and never inside a sign', () => {
  const sentence = 'Your calls go to the number you named from now on. ';
  const parts = pieces(sentence.repeat(200));
  expect(parts.every((part) => part.length <= mostSaid && part.endsWith('.'))).toBe(true);
  expect(parts.join(' ')).toBe(sentence.repeat(200).trim());
  expect(pieces('word '.repeat(2_000)).every((part) => part.length <= mostSaid && /^word.*word$/.test(part))).toBe(true);
  const signs = pieces('😀'.repeat(4_000), 2_999);
  expect([signs.join(''), signs.every((part) => part.length <= 2_999 && !/\p{Cs}/u.test(part))]).toEqual(['😀'.repeat(4_000), true]);
  expect([pieces(''), pieces('  '), pieces('x')]).toEqual([[], [], ['x']]);
});

test('a document is never larger than carriers read: the newest words, the question, stay', () => {
  for (const sign of ['a', '&', '"', '語', '😀']) {
    const xml = answers.asking(
      [
        { language: 'en', words: `${sign} `.repeat(60_000) },
        { language: 'en', words: 'Shall I do this?' },
      ],
      { ...anything, hints: Array.from({ length: 900 }, (_, n) => `${sign.repeat(40)}${n}`) },
      beginning,
    );
    expect(Buffer.byteLength(xml)).toBeLessThan(mostBytes);
    expect(xml).toContain('Shall I do this?</Say></Gather>');
  }
});

test('hints are at most five hundred of a hundred characters, without the comma that parts them', () => {
  const hints = ['a, b', 'x'.repeat(101), '', ...Array.from({ length: 600 }, (_, n) => `h${n}`)];
  const given = /hints="([^"]*)"/.exec(answers.asking([], { ...anything, hints }, beginning))?.[1]?.split(',') ?? [];
  expect([given.length, given[0], given.includes('x'.repeat(101))]).toEqual([500, 'a  b', false]);
  expect(answers.asking([], { ...anything, input: 'dtmf', hints: ['a'] }, beginning)).not.toMatch(/hints|speech|language/);
});

test('a place is read out of its own address as it was', () => {
  const place = { ...beginning, step: 12, after: 40, lang: 'fr', quiet: 2, leg: `07-${'a_-'.repeat(7)}A` } as const;
  expect(readPlace(new URL(addressOf(place), url).searchParams)).toEqual(place);
  expect(addressOf({ ...beginning, step: 1 })).toBe('/voice/turn?step=1&lang=en');
  for (const query of ['step=-1', 'step=1e3', 'step=', 'step=99999999999', 'lang=de', 'leg=x', 'after=1&wait=100', 'role=admin'])
    expect(() => readPlace(new URLSearchParams(query))).toThrow(/no step of a call/);
});
