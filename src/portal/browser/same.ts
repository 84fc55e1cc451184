import type { LiveWords } from '../words/words';
import { tellBelow } from './text-of';

/** Ticks the second of two fields once the same is in both. The returned one looks again, when the first was changed. */
export function liveSame(
  first: HTMLInputElement,
  second: HTMLInputElement,
  { same, different }: Pick<LiveWords, 'same' | 'different'>,
  say: (text: string) => void,
): () => void {
  const tell = tellBelow(second);
  const look = (): void => {
    const equal = first.value === second.value;
    // Who is still typing has not got it wrong.
    const early = second.value === '' || (!equal && first.value.startsWith(second.value) && document.activeElement === second);
    const text = early ? '' : equal ? same : different;
    tell(early ? '' : equal ? 'kept' : 'open', text);
    if (!early && document.activeElement === second) say(text);
  };
  first.addEventListener('input', look);
  second.addEventListener('input', look);
  second.addEventListener('blur', look);
  return look;
}
