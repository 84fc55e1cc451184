import type { Subject } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { sameSubject } from '../meaning';

/**
 * "And reset his voicemail PIN too", behind a change for somebody else: the only other one who was spoken of. In a mail it is asked,
 * for an order there may be carried out without a yes (P8).
 */
export function spokenOf({ changes, done = [], channel }: Hearing): Subject | undefined {
  if (channel === 'email') return undefined;
  const others = [...done, ...changes].flatMap(({ subject }) => (subject.is === 'self' ? [] : [subject]));
  const [first] = others;
  return first && others.every((other) => sameSubject(other, first)) ? first : undefined;
}
