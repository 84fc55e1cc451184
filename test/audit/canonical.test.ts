import { canonical, type Json } from '../../src/audit/canonical';

/** The number whose IEEE 754 bits are these 16 hex digits. */
function ieee(bits: string): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, BigInt(`0x${bits}`));
  return bytes.getFloat64(0);
}

// RFC 8785, appendix B.
const numbers: readonly (readonly [bits: string, text: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

describe('the canonical form of RFC 8785', () => {
  test.each(numbers)('the number with the bits %s is written %s', (bits, text) => {
    expect(canonical(ieee(bits))).toBe(text);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('the bits %s are no number and have none', (bits) => {
    expect(() => canonical(ieee(bits))).toThrow(TypeError);
  });

  test('the example of section 3.2.2: numbers, escapes, literals', () => {
    const input = JSON.parse(`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`) as Json;
    expect(canonical(input)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
    );
  });

  test('the example of section 3.2.3: keys are sorted by UTF-16 code units', () => {
    const input = JSON.parse(`{"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}`) as Json;
    const values = Object.values(JSON.parse(canonical(input)) as Record<string, string>);
    // "1" is an integer key: JSON.parse moves it to the front, so the text itself is looked at as well.
    expect(canonical(input).indexOf('"\\r"')).toBe(1);
    expect(values.filter((name) => name !== 'One')).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('all control characters are escaped as the RFC says', () => {
    const text = Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(code)).join('') + '\u007f\u2028';
    expect(canonical(text)).toBe(
      '"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f \u007f\u2028"',
    );
  });

  test('order of keys and white space of the source do not matter, at any depth', () => {
    const a = JSON.parse('{"b": {"y": 1, "x": [ {"d": 1, "c": 2} ]}, "a": null}') as Json;
    const b = JSON.parse('{"a":null,"b":{"x":[{"c":2,"d":1}],"y":1}}') as Json;
    expect(canonical(a)).toBe('{"a":null,"b":{"x":[{"c":2,"d":1}],"y":1}}');
    expect(canonical(a)).toBe(canonical(b));
    expect([canonical({}), canonical([])]).toEqual(['{}', '[]']);
  });

  test.each(['\ud800', 'a\udc00b', '\ude00\ud83d'])('a text with half a surrogate pair has none', (text) => {
    expect(() => canonical(text)).toThrow(TypeError);
    expect(() => canonical({ [text]: 1 })).toThrow(TypeError);
  });

  test('what is no JSON has none', () => {
    expect(() => canonical({ a: undefined } as unknown as Json)).toThrow(TypeError);
    expect(() => canonical((() => 1) as unknown as Json)).toThrow(TypeError);
  });
});
