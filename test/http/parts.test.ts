import fc from 'fast-check';
import { browserLanguage } from '../../src/http/browser-language';
import { budgetKey, clientAddresses } from '../../src/http/client-address';
import { deriveKey } from '../../src/http/derive-key';
import { isSameOrigin } from '../../src/http/same-origin';
import { sign, unsign } from '../../src/http/signed';
import { tokenBuckets } from '../../src/http/token-bucket';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en;q=0.2, fr;q=0.7', 'fr'],
  ['de, it', 'en'],
  ['fr;q=0, en', 'en'],
  ['*', 'en'],
  ['FR', 'fr'],
  ['frr', 'en'],
  [';;;,,q=', 'en'],
])('a browser that asks for %j is spoken to in %s', (header, language) => {
  expect(browserLanguage(header)).toBe(language);
});

test.each([
  ['same-origin', undefined, true],
  ['none', undefined, true],
  ['cross-site', 'https://a.example', false],
  ['same-site', 'https://a.example', false],
  [undefined, 'https://a.example', true],
  [undefined, 'https://b.a.example', false],
  [undefined, 'http://a.example', false],
  [undefined, 'null', false],
  [undefined, undefined, true],
])('a request with Sec-Fetch-Site %s and Origin %s is from our own page: %s', (site, origin, own) => {
  expect(isSameOrigin(site, origin, 'https://a.example/help')).toBe(own);
});

test('rotating X-Forwarded-For changes nothing for a client that is no trusted proxy', () => {
  const who = clientAddresses(['10.0.0.0/8', '::1']);
  fc.assert(fc.property(fc.string(), (header) => who('203.0.113.7', header) === '203.0.113.7'));
  fc.assert(fc.property(fc.array(fc.ipV4()), (hops) => who('10.0.0.1', [...hops, '203.0.113.7'].join(', ')) === '203.0.113.7'));
  expect(who('::ffff:203.0.113.7', undefined)).toBe('203.0.113.7');
  expect(who('::ffff:10.0.0.1', '203.0.113.7')).toBe('203.0.113.7');
  expect(who(undefined, '203.0.113.7')).toBe('');
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:DB8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s spends the budget of %s', (client, key) => {
  expect(budgetKey(client)).toBe(key);
});

test('a budget allows its burst, then what has grown since, each key by itself', () => {
  let now = 0;
  const take = tokenBuckets({ burst: 3, perSecond: 2, keys: 2 }, () => now);
  expect([take('a'), take('a'), take('a'), take('a'), take('b')]).toEqual([0, 0, 0, 1, 0]);
  now = 500;
  expect([take('a'), take('a')]).toEqual([0, 1]);
  now = 1_000_000;
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
});

test('only what was signed under the key and the purpose is read', () => {
  const key = deriveKey('a secret of at least thirty-two characters', 'one');
  const other = deriveKey('a secret of at least thirty-two characters', 'two');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, more) => {
      const signed = sign(key, text);
      return (
        unsign(key, signed) === text &&
        unsign(other, signed) === undefined &&
        (more === '' || unsign(key, signed + more) === undefined) &&
        unsign(key, more) === undefined
      );
    }),
  );
});
