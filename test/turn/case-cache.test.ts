import type { HeldCase } from '../../src/turn/cases';
import { createCaseCache } from '../../src/turn/case-cache';

const aCase = (version: number, id = 'case-1'): HeldCase => ({ id, number: 'C-48K2-7', version, state: '', open: true, floors: {} });

/** What the store has is always version 9. */
const cacheOf = (most?: number) => createCaseCache({ loadByLeg: async () => aCase(9), loadCase: async (id) => aCase(9, id) }, most);

it('all legs of a case, and the case itself, go on from what was committed last', async () => {
  const cache = cacheOf();
  cache.keep('chat', aCase(1));
  cache.keep('mail', aCase(2));
  cache.replace(aCase(3));
  expect([await cache.load('chat'), await cache.load('mail'), await cache.loadCase('case-1')]).toEqual([aCase(3), aCase(3), aCase(3)]);
});

it('a commit that answers late does not put an older version back', async () => {
  const cache = cacheOf();
  cache.keep('chat', aCase(2));
  cache.keep('chat', aCase(1));
  cache.replace(aCase(1));
  expect(await cache.load('chat')).toEqual(aCase(2));
});

it.each(['leg', 'case'] as const)('after a lost commit of the %s the store is asked again', async (by) => {
  const cache = cacheOf();
  cache.keep('chat', aCase(1));
  if (by === 'leg') cache.drop('chat');
  else cache.dropCase('case-1');
  expect([await cache.load('chat'), await cache.loadCase('case-1')]).toEqual([aCase(9), aCase(9)]);
});

it('cases this instance did not commit are not kept, and of too many the oldest go', async () => {
  const cache = cacheOf(1);
  cache.replace(aCase(1));
  expect(await cache.loadCase('case-1')).toEqual(aCase(9));
  cache.keep('one', aCase(1, 'first'));
  cache.keep('two', aCase(1, 'second'));
  expect([await cache.loadCase('first'), await cache.loadCase('second')]).toEqual([aCase(9, 'first'), aCase(1, 'second')]);
});
