import { z } from 'zod';

/** One mailbox and nothing else (T10): no list, no name, no quoted part. */
export const mailbox = z
  .string()
  .max(254)
  .regex(/^[^\s@<>()[\]\\,;:"]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i);
