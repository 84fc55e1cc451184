import { textOf } from './text-of';
import type { LiveWords } from '../words/words';

/** A button beside a secret field that shows what is in it, and in the fields that show with it. Hidden again before the form is sent: browsers keep what plain fields held. */
export function addReveal(
  field: HTMLInputElement,
  along: readonly HTMLInputElement[],
  { show, shown }: Pick<LiveWords, 'show' | 'shown'>,
  what: keyof LiveWords['shown'],
): (visible: boolean) => void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button reveal';
  button.append(show, textOf('span', 'only-heard', ` ${shown[what]}`));
  const set = (visible: boolean): void => {
    button.setAttribute('aria-pressed', String(visible));
    for (const each of [field, ...along]) each.type = visible ? 'text' : 'password';
  };
  set(false);
  button.addEventListener('click', () => set(field.type === 'password'));
  field.form?.addEventListener('submit', () => set(false));
  field.after(button);
  field.closest('.field')?.classList.add('secret');
  return set;
}

/** Says so below the field while caps lock is on. */
export function addCapsLock(field: HTMLInputElement, { capsLock }: Pick<LiveWords, 'capsLock'>): void {
  const hint = textOf('p', 'live live-hint', '');
  hint.setAttribute('role', 'status');
  field.closest('.field')?.append(hint);
  const look = (event: Event): void => {
    if (event instanceof KeyboardEvent) hint.textContent = event.getModifierState('CapsLock') ? capsLock : '';
  };
  field.addEventListener('keydown', look);
  field.addEventListener('keyup', look);
  field.addEventListener('blur', () => {
    hint.textContent = '';
  });
}
