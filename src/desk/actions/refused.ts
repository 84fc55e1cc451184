import type { RefusalCode } from '../shapes';

/** A request of a console that is answered with a sentence in place of a deed (`refusal` in shapes.ts). */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    message: string,
    /** Who has the case. */ readonly agent?: string,
  ) {
    super(message);
  }
}
