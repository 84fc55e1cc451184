import type { ChatWords } from '../words/words';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element with the id ${id}.`);
  return element;
};

/** What the chat's panel can show around the chat window. */
export interface Panel {
  readonly window: HTMLElement;
  /** Nothing is wrong; `note` stands above the window until the next call. */
  quiet(note?: string): void;
  /** For ears only: eyes see it happen. */
  announce(what: string): void;
  /** Something is wrong: a sentence, and a button that does something about it. */
  problem(sentence: string, button: string, act: () => void): void;
  /** What the button "Start over" does; it appears with the first call. */
  onStartOver(act: () => void): void;
}

/** The panel of this page. */
export function panel(words: ChatWords): Panel {
  const status = byId('chat-status');
  const said = byId('chat-said');
  const problem = byId('chat-problem');
  const sentence = byId('chat-problem-text');
  const button = byId('chat-retry');
  const again = byId('chat-new');
  const chatWindow = byId('chat-window');

  const quiet = (note?: string) => {
    problem.hidden = true;
    sentence.textContent = '';
    status.hidden = note === undefined;
    status.textContent = note ?? '';
  };
  return {
    window: chatWindow,
    quiet,
    announce(what) {
      said.textContent = what;
    },
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
