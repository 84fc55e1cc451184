import { fewestDigits, voicemailPinFault } from '../../../machines/secret-rules';
import { pinDigits } from '../passwords/pin-digits';
import type { LiveWords } from '../words/words';
import { voiceIn } from './heard';
import type { PortalPageSettings } from './settings';
import { textOf } from './text-of';

/** Says below the field whether the PIN is one, by the rules the server judges it by again. */
export function livePin(field: HTMLInputElement, { extension, faults }: NonNullable<PortalPageSettings['voicemail']>, { pinAccepted }: Pick<LiveWords, 'pinAccepted'>): void {
  const told = textOf('p', 'live', '');
  field.closest('.field')?.append(told);
  const say = field.form ? voiceIn(field.form) : () => undefined;
  const look = (): void => {
    const pin = pinDigits(field.value);
    const fault = voicemailPinFault(pin, { extension });
    // Who is still typing has not got it wrong.
    const early = pin === '' || (/^\d+$/.test(pin) && pin.length < fewestDigits && document.activeElement === field);
    told.dataset['state'] = early ? '' : fault === undefined ? 'kept' : 'open';
    told.textContent = early ? '' : fault === undefined ? pinAccepted : faults[fault];
    if (!early) say(told.textContent);
  };
  field.addEventListener('input', look);
  field.addEventListener('blur', look);
}
