import { z } from 'zod';
import type { ChangeKind } from '../change-kind';

/**
 * Forwards an extension to a number, or stops it (`null`). Another tariff zone wants a fresh proof: calls abroad are what
 * a thief of a PIN would earn by. Never to premium or emergency numbers, to another extension or to the extension's own number.
 */
export const callForwardingSet: ChangeKind = {
  id: 'call-forwarding.set',
  who: { self: true, administrator: true, anyone: false },
  proof: 'pin',
  fresh: (number) => number?.abroad === true,
  fields: z.strictObject({
    number: z
      .string()
      .regex(/^\+[1-9]\d{5,14}$/)
      .nullable(),
  }),
  asks: ['number'],
  never: (number) =>
    number?.sort === 'premium'
      ? 'premium-number'
      : number?.sort === 'emergency'
        ? 'emergency-number'
        : number?.sort === 'extension'
          ? 'extension-number'
          : number?.own
            ? 'own-number'
            : undefined,
  selfService: true,
  carriedOutBy: 'directory',
};
