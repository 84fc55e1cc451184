import { together } from '../support/together';

const part = (name: string, closed: string[]) => ({ name, close: () => void closed.push(name) });

test('parts that came up beside one that failed are closed, also the slower ones; the failure is told', async () => {
  const closed: string[] = [];
  const slow = Promise.resolve().then(async () => {
    await new Promise(setImmediate);
    return { stop: () => void closed.push('slow') };
  });
  const failing = Promise.reject(new Error('The port is taken.'));
  await expect(together(Promise.resolve(part('quick', closed)), failing as Promise<never>, slow)).rejects.toThrow('The port is taken.');
  expect(closed.sort()).toEqual(['quick', 'slow']);
});

test('parts that all came up are handed over in their order, open', async () => {
  const closed: string[] = [];
  const [one, two] = await together(Promise.resolve(part('one', closed)), Promise.resolve(part('two', closed)));
  expect([one.name, two.name, closed]).toEqual(['one', 'two', []]);
});
