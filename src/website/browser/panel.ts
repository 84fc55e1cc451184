import type { ChatWords } from '../words/words';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element with the id ${id}.`);
  return element;
};

/** What the chat's panel can show around the chat window. */
export interface Panel {
  readonly window: HTMLElement;
  /** Nothing is wrong; `said` is told to screen readers and shown until the next message. */
  quiet(said?: string): void;
  /** Something is wrong: a sentence, and a button that does something about it. */
  problem(sentence: string, button: string, act: () => void): void;
  /** What the button "Start over" does; it appears with the first call. */
  onStartOver(act: () => void): void;
}

/** The panel of this page. */
export function panel(words: ChatWords): Panel {
  const status = byId('chat-status');
  const problem = byId('chat-problem');
  const sentence = byId('chat-problem-text');
  const button = byId('chat-retry');
  const again = byId('chat-new');
  const chatWindow = byId('chat-window');

  const quiet = (said?: string) => {
    problem.hidden = true;
    sentence.textContent = '';
    status.hidden = said === undefined;
    status.textContent = said ?? '';
  };
  return {
    window: chatWindow,
    quiet,
    problem(text, label, act) {
      quiet();
      problem.hidden = false;
      sentence.textContent = text;
      button.textContent = label;
      button.hidden = false;
      button.onclick = () => {
        quiet(words.connecting);
        chatWindow.focus();
        act();
      };
    },
    onStartOver(act) {
      again.hidden = false;
      again.onclick = act;
    },
  };
}
