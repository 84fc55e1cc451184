import { emptyContext } from './context';
import { handling } from './handling';
import { identity } from './identity';
import { model } from './model';
import { request } from './request';

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
