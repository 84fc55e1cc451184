import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const bundle = join(__dirname, '../../dist/countersign.js');

describe('the one file that is started', () => {
  const bytes = readFileSync(bundle);

  test('is read byte by byte, and so has nothing but ASCII', () => {
    expect(bytes.filter((byte) => byte > 0x7f)).toHaveLength(0);
  });

  test('imports nothing while it runs: a text that was compiled by itself cannot', () => {
    expect(bytes.toString('latin1')).not.toMatch(/\bimport\(/);
  });

  test('loads the OpenID library when there are applications, not at the start', () => {
    const text = bytes.toString('latin1');
    expect(text.match(/oidc-provider"/g)).toHaveLength(1);
    expect(text).toMatch(/Promise\.resolve\(\)\.then\(\(\)=>\w+\(require\("oidc-provider"\)\)\)/);
  });

  test('knows accents and signs in its patterns and pages as its sources do', () => {
    const text = bytes.toString('latin1');
    const found = /\/\[((?:\\u[\da-f]{4}){6,})\]\/i\.test/.exec(text)?.[1] ?? '';
    expect(runInNewContext(`/^[${found}]+$/i.test('éèêàç')`)).toBe(true);
    expect(text).toContain('\\u00b7 `}<a href="');
  });

  test('spreads, which it does by assigning, set what a spread defines, and no prototype', () => {
    const text = bytes.toString('latin1');
    const helpers = text.slice(text.indexOf('var __create='), text.indexOf(',__esm='));
    const spread = (code: string): unknown => JSON.parse(runInNewContext(`${helpers}; JSON.stringify(${code})`) as string);
    const evil = `JSON.parse('{"a":1,"__proto__":{"x":1},"b":2}')`;
    expect(spread(`Object.keys(__spreadProps(__spreadValues({}, {b: 1, a: 2}), {c: 3, a: undefined}))`)).toEqual(['b', 'a', 'c']);
    for (const code of [`__spreadValues({}, ${evil})`, `__spreadProps({}, ${evil})`, `__objRest(${evil}, ['c'])`]) {
      expect(spread(`Object.keys(${code})`)).toEqual(['a', '__proto__', 'b']);
      expect(spread(`${code}.x === undefined`)).toBe(true);
    }
    expect(spread(`[undefined, null, 5, 'ab', [7]].map((from) => __spreadValues({}, from))`)).toEqual([
      {},
      {},
      {},
      { '0': 'a', '1': 'b' },
      { '0': 7 },
    ]);
  });
});
