import { Call } from './call';
import { Screen } from './screen';
import type { PhoneSettings } from './settings';
import { Speaker } from './speaker';

/** Written into the page by the server that also wrote this script. */
const settings = JSON.parse(document.getElementById('phone-settings')?.textContent ?? '') as PhoneSettings;
const screen = new Screen(settings.words);
const speaker = new Speaker(() => screen.aloud.checked);
let call: Call | undefined;

async function dial(): Promise<void> {
  const mine = new Call(settings, screen, speaker, screen.number.value.trim());
  call = mine;
  screen.begin();
  await mine.run();
  call = undefined;
}

screen.listens(undefined);
screen.button.disabled = false;
screen.button.addEventListener('click', () => (call === undefined ? void dial() : call.hangUp()));
for (const button of screen.keys) {
  button.disabled = false;
  button.addEventListener('click', () => call?.key(button.dataset['key'] ?? ''));
}
screen.line.addEventListener('submit', (event) => {
  event.preventDefault();
  const said = screen.words.value.trim();
  screen.words.value = '';
  call?.say(said);
});
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !/^[\d*#]$/.test(event.key)) return;
  event.preventDefault();
  call?.key(event.key);
});
addEventListener('pagehide', () => call?.hangUp());
