import { Remembered } from '../../src/store/remembered';

const held = (map: Remembered<number, string>): number[] => [...Array(40).keys()].filter((key) => map.get(key) !== undefined);

/** What may be forgotten, and what not yet. */
describe('a map that remembers', () => {
  test('the half of its entries at least, and never more than all', () => {
    for (let count = 1; count <= 40; count += 1) {
      const map = new Remembered<number, string>(10);
      for (let key = 0; key < count; key += 1) map.set(key, 'said');
      const last = [...Array(count).keys()].slice(-5);
      expect(last.filter((key) => map.get(key) === undefined)).toEqual([]);
      expect(held(map).length).toBeLessThanOrEqual(10);
    }
  });

  test('what is asked for again and again', () => {
    const map = new Remembered<number, string>(10);
    map.set(0, 'dear');
    for (let key = 1; key < 40; key += 1) {
      map.set(key, 'said');
      expect(map.get(0)).toBe('dear');
    }
  });

  test('the last value of a key; none of one that was taken out', () => {
    const map = new Remembered<number, string>(4);
    map.set(1, 'first');
    map.set(2, 'other');
    map.set(1, 'second');
    expect(map.get(1)).toBe('second');
    map.delete(1);
    expect(map.get(1)).toBeUndefined();
  });
});
