import { OwnWrites } from '../../src/store/redis/own-writes';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What is told of legs while commits of this instance are under way. */
describe('own writes', () => {
  let told: string[];
  let own: OwnWrites;
  beforeEach(() => {
    told = [];
    own = new OwnWrites((leg, upTo) => void told.push(`${leg} ${upTo}`));
  });

  test('what others write to other legs is told at once', () => {
    void own.during(['03-mine'], new Promise(() => undefined));
    own.heard('03-theirs', 4);
    expect(told).toEqual(['03-theirs 4']);
  });

  test.each([
    ['answered', (): Promise<unknown> => Promise.resolve()],
    ['given up', (): Promise<unknown> => Promise.reject(new Error('no answer'))],
  ])('what is told of a leg meanwhile is told once the commit is %s', async (_how, settle) => {
    let go: () => void = () => undefined;
    const commit = own.during(['03-mine'], new Promise<void>((resolve) => (go = resolve)).then(settle));
    own.heard('03-mine', 2);
    own.heard('03-mine', 3);
    await soon();
    expect(told).toEqual([]);
    go();
    await commit.catch(() => undefined);
    expect(told).toEqual([]);
    await soon();
    expect(told).toEqual(['03-mine 2', '03-mine 3']);
    own.heard('03-mine', 5);
    expect(told).toEqual(['03-mine 2', '03-mine 3', '03-mine 5']);
  });

  test('of several commits each that ends tells what came until then', async () => {
    const ends: (() => void)[] = [];
    const commits = [1, 2].map(() => own.during(['03-mine'], new Promise<void>((resolve) => ends.push(resolve))));
    own.heard('03-mine', 1);
    ends[0]?.();
    await commits[0];
    await soon();
    expect(told).toEqual(['03-mine 1']);
    own.heard('03-mine', 2);
    expect(told).toEqual(['03-mine 1']);
    ends[1]?.();
    await commits[1];
    await soon();
    expect(told).toEqual(['03-mine 1', '03-mine 2']);
  });
});
