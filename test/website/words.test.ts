import { html, json } from '../../src/website/html';
import { words } from '../../src/website/words';

/** Every text of a value, by its path; a text that is made from others is made with samples. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('101@organization.com', '20417'))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test('every text stands in both languages, and none is left untranslated', () => {
  const english = new Map(texts(words.en));
  const french = texts(words.fr);
  expect(french.map(([path]) => path)).toEqual([...english.keys()]);
  const alike = french.filter(([path, text]) => english.get(path) === text && !/roles|columns/.test(path));
  expect(alike).toEqual([]);
});

test('French signs never stand alone at the start of a line', () => {
  expect(texts(words.fr).filter(([, text]) => / [?!:;»]|« /.test(text))).toEqual([]);
});

test('no page has six digits in a row: they would look like a PIN', () => {
  expect([...texts(words.en), ...texts(words.fr)].filter(([, text]) => /\d{6}/.test(text))).toEqual([]);
});

test('text put into a page stays text, also inside the settings of a script', () => {
  expect(html`<p title="${'"><script>'}">${"<b>&'"}${undefined}${false}${[1, 2]}</p>`.toString()).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;12</p>',
  );
  const odd = { text: '</script><!--\u2028&' };
  expect(json(odd).toString()).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json(odd).toString())).toEqual(odd);
});
