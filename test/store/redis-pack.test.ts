import fc from 'fast-check';
import { SHORT_WORDS } from '../../src/store/redis/short-words';
import { LONG_STATE, pack, unpack } from '../../src/store/redis/pack';

describe('long texts in Redis', () => {
  test('come back as they went in, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc
            .array(fc.constantFrom(...SHORT_WORDS, '"', '\\', 'an id of 20 letters', '1795318854387', '"an id of 20 letters"'))
            .map((parts) => parts.join('')),
          fc.constantFrom('\u0001', '\u0002x', '\u0008', '\u0009', ''),
        ),
        fc.nat(60),
        (text, from) => {
          expect(unpack(pack(text, from))).toBe(text);
          expect(unpack(pack(text.repeat(20), from))).toBe(text.repeat(20));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('stay as they are when they are short, and get shorter when they are long', () => {
    const short = JSON.stringify({ type: 'message', text: 'yes' });
    expect(pack(short, LONG_STATE)).toBe(short);
    const long = JSON.stringify({
      context: {
        legs: { a: { channel: 'chat', language: 'en', misses: 0 } },
        changes: [{ kind: 'call-forwarding.set', subject: { is: 'self' } }],
      },
      more: 'Shall I do this? (yes/no)'.repeat(9),
    });
    expect(pack(long, LONG_STATE).length).toBeLessThan(long.length / 2);
  });

  // Stores hold texts packed with these very words: when this fails, the words were changed.
  test('packed by the first release can still be read', () => {
    expect(unpack('\u0001o1FaA+cL4hKagbluYlJySmpaekZmVnYOKN3BoyQW6EIA')).toBe(
      '{"machine":"session","version":1,"snapshot":{"value":{"identity":"verified","request":"idle","handling":"bot"},"context":{"case":"07-abcdefghijkl","changes":[]}}}',
    );
    const text =
      '{"machine":"session","version":1,"snapshot":{"value":{"identity":"verified","request":"idle","handling":"bot"},"context":{"case":"07-abcdefghijkl","changes":[]}}}';
    const stored = '\u00024i \u000e\u001c<\u001c>07-abcdefghijkl","changes":[]}}}';
    expect(unpack(stored)).toBe(text);
    expect(pack(text, LONG_STATE)).toBe(stored);
  });

  test('of a newer version, or damaged, are not guessed at', () => {
    for (const stored of [
      '\u0003AAAA',
      '\u00021 \u001d~',
      '\u00021 \u001e!',
      '\u00029 AAAA',
      '\u0002',
      '\u0001not packed',
      `${pack('a long text '.repeat(60), 1).slice(0, 20)}`,
    ]) {
      expect(() => unpack(stored)).toThrow(expect.objectContaining({ code: 'STORE_UNAVAILABLE' }));
    }
  });
});
