/** Fields of cards that hide what is typed. */
const secretFields = 'input.ac-textInput[type="password"]';

/** What a card cannot say of its field: which keyboard to show, that no password manager is meant, that the input is wrong. */
function prepare(field: HTMLInputElement): void {
  field.inputMode = 'numeric';
  field.autocomplete = 'one-time-code';
  const isWrong = String(field.classList.contains('ac-input-validation-failed'));
  if (field.getAttribute('aria-invalid') !== isWrong) field.setAttribute('aria-invalid', isWrong);
  // Web Chat makes a form of it, which is a landmark of the page: one would stand there for each time a PIN was asked for.
  field.closest('.ac-adaptiveCard')?.setAttribute('role', 'group');
}

/** Enter sends what stands in the field, as everywhere; a card by itself would do nothing. */
function sendByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement) || !event.target.matches(secretFields))
    return;
  event.preventDefault();
  event.target.closest('.ac-adaptiveCard')?.querySelector<HTMLButtonElement>('button.style-positive')?.click();
}

/** What was sent stays on no screen, and the next one is typed into an empty field; what the card refused stays. */
function emptySent(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('.ac-adaptiveCard button.style-positive') : null;
  const field = button?.closest('.ac-adaptiveCard')?.querySelector<HTMLInputElement>(secretFields);
  if (!field) return;
  const sent = field.value;
  // The card lets nobody hear of the click after it; once the click is over, it has read the field. Who types on meanwhile, on a
  // busy machine, has not sent that yet.
  setTimeout(() => {
    if (!field.classList.contains('ac-input-validation-failed') && field.value === sent) field.value = '';
  });
}

/** Looks after the fields for PINs and codes, as they appear in the chat window. */
export function preparePinFields(chatWindow: HTMLElement): void {
  chatWindow.addEventListener('keydown', sendByEnter);
  chatWindow.addEventListener('click', emptySent, { capture: true });
  new MutationObserver(() => {
    for (const field of chatWindow.querySelectorAll<HTMLInputElement>(secretFields)) prepare(field);
  }).observe(chatWindow, { childList: true, subtree: true, attributeFilter: ['class'] });
}
