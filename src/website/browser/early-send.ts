import type { Middleware } from './web-chat';

const BOX = '.webchat__send-box-text-box :is(textarea, input)';
const BUTTON = '.webchat__send-button';

/** A key or a click that would send what stands in the box. */
function sends(event: Event): boolean {
  if (!(event.target instanceof Element)) return false;
  if (!(event instanceof KeyboardEvent)) return event.target.closest(BUTTON) !== null;
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches(BOX);
}

/**
 * What is sent while the chat still connects is sent once it has: Web Chat itself lets the key pass unheard, and the text would
 * stay in the box. Who types on after it has not sent yet.
 */
export class EarlySend {
  private connected = false;
  private early = false;

  /** @param window the element that Web Chat is drawn in. */
  constructor(window: HTMLElement) {
    const hear = (event: Event): void => {
      if (!this.connected && sends(event)) this.early = true;
    };
    window.addEventListener('keydown', hear, true);
    window.addEventListener('click', hear, true);
  }

  /** For the store of the conversation in that window; of several, the newest. */
  readonly middleware: Middleware =
    ({ dispatch }) =>
    (next) =>
    (action) => {
      const result = next(action);
      if (action.type === 'WEB_CHAT/SET_SEND_BOX') this.early = false;
      else if (/^DIRECT_LINE\/(?:RE)?CONNECT_PENDING$/.test(action.type)) this.connected = false;
      else if (/^DIRECT_LINE\/(?:RE)?CONNECT_FULFILLED$/.test(action.type)) {
        this.connected = true;
        // Web Chat begins to listen behind this action.
        if (this.early) setTimeout(() => dispatch({ type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } }));
        this.early = false;
      }
      return result;
    };
}
