import { z } from 'zod';
import type { ApplyResult } from '../port';
import { phoneNumber } from '../seed-schema';
import { optional, userSchema } from '../user-schema';

/** One wrong user fails the whole answer: nobody can tell what else is wrong in it. */
export const usersReply = z.array(userSchema, 'a list of users');

/** `before` is optional: what was in force until now, so that the customer can be told how to undo. */
export const appliedReply = z
  .object(
    {
      status: z.literal('applied', '"applied"'),
      before: optional(z.object({ number: phoneNumber.nullable().optional() })),
      user: optional(z.string().min(1).max(200)),
    },
    'an object with a status',
  )
  .transform(({ before, user }): ApplyResult => ({
    status: 'applied',
    ...(before !== undefined && { before: before.number === undefined ? {} : { number: before.number } }),
    ...(user !== undefined && { user }),
  }));

/** Of a 409 or 422. A reason that is none is no cause to try again: the status alone decides. */
export const refusedReply = z
  .object({ reason: z.string() })
  .transform(({ reason }) =>
    reason
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim()
      .slice(0, 300),
  )
  .catch('');
