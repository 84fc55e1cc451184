import { fewestDigits, voicemailPinFault } from '../../../machines/changes/secret-rules';
import { pinDigits } from '../passwords/pin-digits';
import type { LiveWords } from '../words/words';
import { voiceIn } from './heard';
import { liveSame } from './same';
import type { PortalPageSettings } from './settings';
import { tellBelow } from './text-of';

/** Says below the field whether the PIN is one, by the rules the server judges it by again; and, where it is typed twice, whether both are the same. */
export function livePin(
  field: HTMLInputElement,
  again: HTMLInputElement | undefined,
  { extension, faults }: NonNullable<PortalPageSettings['voicemail']>,
  words: LiveWords,
): void {
  const tell = tellBelow(field);
  const say = field.form ? voiceIn(field.form) : () => undefined;
  const look = (): void => {
    const pin = pinDigits(field.value);
    const fault = voicemailPinFault(pin, { extension });
    // Who is still typing has not got it wrong.
    const early = pin === '' || (/^\d+$/.test(pin) && pin.length < fewestDigits && document.activeElement === field);
    const text = early ? '' : fault === undefined ? words.pinAccepted : faults[fault];
    tell(early ? '' : fault === undefined ? 'kept' : 'open', text);
    if (!early) say(text);
  };
  field.addEventListener('input', look);
  field.addEventListener('blur', look);
  if (again) liveSame(field, again, words, say);
}
