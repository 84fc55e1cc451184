/**
 * The card that asks for a PIN can say "masked" but not which keyboard to show, nor that no password manager is meant.
 * Both are attributes of the field; they are set as it appears.
 */
export function preparePinFields(chatWindow: HTMLElement): void {
  const prepare = () => {
    for (const field of chatWindow.querySelectorAll<HTMLInputElement>('input[type="password"]:not([inputmode])')) {
      field.inputMode = 'numeric';
      field.autocomplete = 'one-time-code';
      field.spellcheck = false;
    }
  };
  new MutationObserver(prepare).observe(chatWindow, { childList: true, subtree: true });
}
