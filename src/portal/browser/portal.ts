import { liveChoice } from './choose';
import { addCapsLock, addReveal } from './reveal';
import type { PortalPageSettings } from './settings';
import { livePin } from './voicemail-pin';

// The script of the portal's pages on which a secret is typed. Without it they work as well: it only helps while one types.
const nonce = document.currentScript?.nonce ?? '';
const inputOf = (selector: string): HTMLInputElement | undefined => document.querySelector<HTMLInputElement>(selector) ?? undefined;

const { words, choose, voicemail }: PortalPageSettings = JSON.parse(document.querySelector('#portal-settings')?.textContent ?? '{}');
const [password, confirmation, pin, pinAgain] = [
  inputOf('#password[data-profile]'),
  inputOf('#confirmation'),
  inputOf('#voicemail-pin'),
  inputOf('#voicemail-pin-again'),
];
const guide = document.querySelector<HTMLElement>('#guide');

for (const field of document.querySelectorAll<HTMLInputElement>('input[type="password"]')) {
  // What is typed once more shows with the first.
  const again = field === password ? confirmation : field === pin ? pinAgain : undefined;
  if (field === confirmation || field === pinAgain) continue;
  const reveal = addReveal(field, again ? [again] : [], words, field === pin ? 'pin' : 'password');
  if (field !== pin) addCapsLock(field, words);
  if (field === password && password.form && confirmation && guide && choose)
    liveChoice({ form: password.form, guide, password, confirmation, reveal }, choose, words, nonce);
}
if (pin && voicemail) livePin(pin, pinAgain, voicemail, words);
