import { bytesOf, lettersOf } from '../../src/proof/letters';
import { seeded } from '../support/random';

describe('bytes as letters', () => {
  const random = seeded(26);
  const bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

  test('come back as they were, at every length, as small letters alone', () => {
    for (let length = 0; length <= 200; length += 1) {
      for (const one of [bytes(length), Buffer.alloc(length), Buffer.alloc(length, 255)]) {
        const text = lettersOf(one);
        expect(text).toMatch(/^[a-z]*$/);
        expect(bytesOf(text)).toEqual(one);
      }
    }
  });

  test('take 28 letters for 128 bits and 57 for 33 bytes', () => {
    expect([lettersOf(bytes(16)).length, lettersOf(bytes(33)).length]).toEqual([28, 57]);
  });

  test.each(['a', 'A'.repeat(28), 'z'.repeat(28), `${'a'.repeat(27)}1`, `${'a'.repeat(27)}é`, ' '.repeat(28), 'aaa'])(
    '%j stands for no bytes',
    (text) => {
      expect(bytesOf(text)).toBeUndefined();
    },
  );
});
