import { phone } from '../../dialogs/lines/format';
import type { Scene } from '../../dialogs/scene';
import type { Config } from '../config/config';

/** Where customers call: VOICE_NUMBER, or in the demo the page with the telephone; undefined: no calls are answered. */
export function phoneOf({ voiceNumber, voiceAuthToken, demo }: Config, publicUrl: string): Scene['phone'] {
  if (voiceAuthToken === undefined && !demo) return undefined;
  if (voiceNumber !== undefined) return { number: phone(voiceNumber) };
  return demo ? { page: `${publicUrl}/phone` } : {};
}
