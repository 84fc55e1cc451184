import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createDeskApi } from './api';
import { CaseView, type Pane } from './kase/case-view';
import { NoCase } from './kase/no-case';
import { createAnnouncer } from './parts/announcer';
import { ConnectionBar, ConnectionDot } from './parts/connection-bar';
import { useRoom } from './parts/hooks';
import { Shortcuts } from './parts/shortcuts';
import { TopBar } from './parts/top-bar';
import { Queue } from './queue/queue';
import { createRoom, type Room } from './room';
import { readSettings, type DeskSettings } from './settings';
import { warnOfUnsent } from './talk/unsent';
import { clockWords } from './times';
import { words as allWords, WordsContext } from './words';

interface ConsoleProps {
  readonly room: Room;
  readonly settings: DeskSettings;
  readonly announce: (text: string) => void;
}

/** The number in the address, `/desk#C-48K2-7`: the open case has an address of its own, and the browser's way back works. */
const addressed = (): string | undefined => /^#(C-[\w-]{1,20})$/i.exec(location.hash)?.[1]?.toUpperCase();

/** The agents' console. */
function Console({ room, settings, announce }: ConsoleProps) {
  const words = allWords[settings.language];
  const state = useRoom(room);
  const [pane, setPane] = useState<Pane>('talk');
  const waiting = state.queue?.waiting.length ?? 0;
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${state.number ?? words.title}`;
  }, [waiting, state.number]);
  return (
    <WordsContext.Provider value={words}>
      <TopBar settings={settings} me={state.me} page="desk">
        <ConnectionDot state={state} />
        <Shortcuts />
      </TopBar>
      <ConnectionBar state={state} settings={settings} />
      <div class="console" data-open={state.number === undefined ? 'no' : 'yes'}>
        <Queue room={room} state={state} />
        {state.number === undefined ? (
          <NoCase state={state} />
        ) : (
          <CaseView room={room} state={state} language={settings.language} announce={announce} pane={pane} onPane={setPane} />
        )}
      </div>
    </WordsContext.Provider>
  );
}

const place = document.getElementById('desk');
const region = document.getElementById('heard');
if (place && region) {
  const settings = readSettings();
  const words = allWords[settings.language];
  const announce = createAnnouncer(region);
  const room = createRoom({
    api: createDeskApi(settings.base, settings.language, words.problem),
    events: `${settings.base}/desk/api/events`,
    words,
    announce,
    clock: (at) => clockWords(at, Date.now(), settings.language),
  });
  const follow = () => {
    const number = addressed();
    if (number !== undefined && number !== room.state.number) announce(words.heard.opened(number));
    room.show(number);
    requestAnimationFrame(() => document.getElementById('conversation')?.focus());
  };
  room.show(addressed());
  addEventListener('hashchange', follow);
  addEventListener('focus', () => (room.state.signedOut ? room.start() : undefined));
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('conversation')?.focus();
  });
  warnOfUnsent();
  room.start();
  place.replaceChildren();
  render(<Console room={room} settings={settings} announce={announce} />, place);
}
