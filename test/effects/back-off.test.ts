import fc from 'fast-check';
import { longestPause, pauseAfter } from '../../src/effects/back-off';

describe('pauses between tries', () => {
  test('double from half a second and end at the longest', () => {
    expect([1, 2, 3, 4].map((attempt) => pauseAfter(attempt, 0))).toEqual([500, 1_000, 2_000, 4_000]);
    expect(pauseAfter(40, 0)).toBe(longestPause);
  });

  test('come at most a fifth sooner, never later, never at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.double({ min: 0, max: 0.999_999, noNaN: true }), (attempt, random) => {
        const pause = pauseAfter(attempt, random);
        return pause <= pauseAfter(attempt, 0) && pause >= 0.8 * pauseAfter(attempt, 0) - 1 && pause > 0;
      }),
    );
  });
});
