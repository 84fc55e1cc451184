import { inTurn } from '../../../dialogs/hear/text/in-turn';

const [a, b, c] = [/\ba+\b/g, /\bb+\b/g, /\bc+\b/g];

test.each([
  ['a b c', true],
  ['aa x bb b cc', true],
  ['b a c', false],
  ['c a b', false],
  ['a b', false],
  ['c b a b c', true],
  ['abc', false],
  ['', false],
])('words one behind the other: %j', (text, found) => {
  expect([inTurn(text, a, b, c), inTurn(text, a, b, c)]).toEqual([found, found]);
  expect(/\ba+\b.*\bb+\b.*\bc+\b/.test(text)).toBe(found);
});
