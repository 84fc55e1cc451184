import { Conversation } from './conversation';
import { panel } from './panel';
import { phoneSheet } from './phone-sheet';
import { preparePinFields } from './pin-field';
import type { ChatPageSettings } from './settings';

/** Written into the page by the server that also wrote this script. */
const settings = JSON.parse(document.getElementById('chat-settings')?.textContent ?? '') as ChatPageSettings;
const nonce = document.currentScript?.nonce ?? '';
const chat = document.getElementById('chat');
const use = document.getElementById('demo-use');
const sentence = document.getElementById('demo-sentence')?.textContent ?? '';

if (chat !== null) {
  const place = panel(settings.words);
  const conversation = new Conversation(settings, place, nonce);
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    preparePinFields(place.window);
    place.onStartOver(() => void conversation.open({ startOver: true }));
    void conversation.open();
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) conversation.showSignIn();
    });
    if (settings.about !== undefined) conversation.suggest(settings.about);
  };
  phoneSheet(chat, start);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => conversation.render());
  if (use !== null) {
    use.hidden = false;
    use.addEventListener('click', () => {
      location.hash = '#chat';
      conversation.suggest(sentence);
    });
  }
}
