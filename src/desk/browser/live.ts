import type { LiveEvent } from '../shapes';

/** Every event of `GET /desk/api/events` (shapes/deeds.ts). */
const names: readonly LiveEvent[] = ['hello', 'case', 'queue', 'signed-out'];

export type Connection = 'opening' | 'live' | 'lost';

/** What the page hears of the service without asking. */
export interface LiveListener {
  readonly onConnection: (connection: Connection) => void;
  readonly onEvent: (event: LiveEvent, number: string | undefined) => void;
  /** The stream was refused and stays closed: signed out, or the service is starting. Says whether to try again. */
  readonly onRefused: () => Promise<boolean>;
}

/** How long until another try after the stream was refused, ms; a stream that merely broke is taken up by the browser itself. */
const again = 3_000;

/** Opens the stream of events and keeps it open. Returns how to close it for good. */
export function listen(address: string, { onConnection, onEvent, onRefused }: LiveListener): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function open(): void {
    if (closed) return;
    source?.close();
    const stream = new EventSource(address);
    source = stream;
    for (const name of names) {
      stream.addEventListener(name, (event: MessageEvent<string>) => {
        onConnection('live');
        onEvent(name, (JSON.parse(event.data) as { number?: string }).number);
      });
    }
    stream.onerror = () => {
      onConnection('lost');
      if (stream.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(() => void onRefused().then((retry) => (retry ? open() : undefined)), again);
    };
  }

  const offline = () => onConnection('lost');
  addEventListener('offline', offline);
  addEventListener('online', open);
  onConnection('opening');
  open();
  return () => {
    closed = true;
    clearTimeout(timer);
    source?.close();
    removeEventListener('offline', offline);
    removeEventListener('online', open);
  };
}
