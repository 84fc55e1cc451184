import { headersOf, type Header } from '../reading/headers';
import { limits } from '../reading/mail';

const LF = 10;
const CR = 13;

/** The headers of a raw mail; undefined when their block does not end within the limit of reading. Linear. */
export function headersIn(raw: Buffer): readonly Header[] | undefined {
  const front = raw.subarray(0, limits.headers);
  for (let at = front.indexOf(LF), from = 0; at >= 0; from = at + 1, at = front.indexOf(LF, from)) {
    if (at === from || (at === from + 1 && front[from] === CR)) return headersOf(front.subarray(0, from).toString('latin1'));
  }
  return undefined;
}
