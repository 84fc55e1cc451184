import { HttpError } from '../../http/http-error';

/**
 * The position behind which a client wants to read. Absent or empty means from the beginning (Direct Line 4), and so do
 * the words scripts make of a missing value. Throws 400 for anything we never gave out.
 */
export function readWatermark(given: string | null): number {
  const text = given ?? '';
  if (text === '' || text === 'null' || text === 'undefined') return 0;
  if (!/^\d{1,15}$/.test(text))
    throw new HttpError(400, 'BadArgument', 'The watermark is not one of ours. Leave it empty to read from the beginning.');
  return Number(text);
}
