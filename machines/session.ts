import { emptyContext } from './case/context';
import { handling } from './regions/handling';
import { identity } from './regions/identity';
import { model } from './regions/model';
import { request } from './regions/request';

/**
 * One case as a machine: who is proved, what is wanted, who answers. Pure: time comes in as `at`, everything asked of the
 * world goes out as data.
 */
export const sessionMachine = model.createMachine({
  id: 'session',
  type: 'parallel',
  context: ({ input }) => emptyContext(input),
  states: { identity, request, handling },
});
