import { profileWords } from '../../src/portal/profile/words';
import { portalWords } from '../../src/portal/words';

/** Every text of a value, by its path; a text that is made from others is made with a sample. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('7'))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test.each([
  ['the portal', portalWords],
  ['the profile', profileWords],
])('every word of %s stands in both languages, with the typography of its own, and has no six digits in a row', (_where, { en, fr }) => {
  const english = new Map(texts(en));
  const french = texts(fr);
  expect(french.map(([path]) => path)).toEqual([...english.keys()]);
  // `done` names an address, and what is only said of a sample between brackets is no word.
  expect(french.filter(([path, text]) => english.get(path) === text && !path.endsWith('.done') && /\p{L}/u.test(text))).toEqual([]);
  expect(french.filter(([, text]) => / [?!:;»]|« /.test(text))).toEqual([]);
  expect([...english, ...french].filter(([, text]) => /\d{6}/.test(text))).toEqual([]);
});
