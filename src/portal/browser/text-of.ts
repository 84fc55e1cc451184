/** An element with a class and a text. */
export function textOf<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Right below a field, beside which its button may stand. */
export const putBelow = (field: HTMLInputElement, element: HTMLElement): void =>
  (field.parentElement?.querySelector('.reveal') ?? field).after(element);

/** What is told of a field while one types. What the server said of it before is over with the first key. */
export function tellBelow(field: HTMLInputElement): (state: '' | 'kept' | 'open', text: string) => void {
  const told = textOf('p', 'live', '');
  putBelow(field, told);
  return (state, text) => {
    told.dataset['state'] = state;
    told.textContent = text;
    if (field.value === '') return;
    field.parentElement?.querySelector('.fault')?.remove();
    field.removeAttribute('aria-invalid');
  };
}
