import { liveChoice } from './choose';
import { addCapsLock, addReveal } from './reveal';
import type { PortalPageSettings } from './settings';
import { livePin } from './voicemail-pin';

// The script of the portal's pages on which a secret is typed. Without it they work as well: it only helps while one types.
const nonce = document.currentScript?.nonce ?? '';
const inputOf = (selector: string): HTMLInputElement | undefined => document.querySelector<HTMLInputElement>(selector) ?? undefined;

const { words, choose, voicemail }: PortalPageSettings = JSON.parse(document.querySelector('#portal-settings')?.textContent ?? '{}');
const [password, confirmation, pin] = [inputOf('#password[data-profile]'), inputOf('#confirmation'), inputOf('#voicemail-pin')];
const guide = document.querySelector<HTMLElement>('#guide');

for (const field of document.querySelectorAll<HTMLInputElement>('input[type="password"]')) {
  if (field === confirmation) continue;
  const reveal = addReveal(field, field === password && confirmation ? [confirmation] : [], words, field === pin ? 'pin' : 'password');
  if (field !== pin) addCapsLock(field, words);
  if (field === password && password.form && confirmation && guide && choose) liveChoice({ form: password.form, guide, password, confirmation, reveal }, choose, words, nonce);
}
if (pin && voicemail) livePin(pin, voicemail, words);
