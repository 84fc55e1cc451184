/** Screens on which the chat fills the screen when it is opened; the style sheet has the same width. */
const phone = matchMedia('(max-width: 59.99em)');

/** Whether the chat shows: always beside the page on wide screens, on a phone while the address ends in `#chat`. */
const isOpen = (): boolean => !phone.matches || location.hash === '#chat';

/**
 * Keeps what lies behind the open chat of a phone out of reach of keyboard and screen reader, and moves the focus along.
 * @param onOpen is called when the chat shows, also at the start; on a phone the chat loads only then.
 */
export function phoneSheet(chat: HTMLElement, onOpen: () => void): void {
  const behind = [...document.querySelectorAll<HTMLElement>('.skip, .top, .story, .foot')];
  const settle = () => {
    const covered = phone.matches && isOpen();
    for (const element of behind) element.inert = covered;
    if (isOpen()) onOpen();
  };
  addEventListener('hashchange', () => {
    settle();
    if (!phone.matches) return;
    if (isOpen()) chat.focus({ preventScroll: true });
    else document.querySelector<HTMLElement>('.hero-action .button')?.focus({ preventScroll: true });
  });
  phone.addEventListener('change', settle);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && phone.matches && isOpen()) location.hash = '#top';
  });
  settle();
}
