import type { CannedAnswer, Deed, DeedBody, DeskCase, Done, DraftKind, Found, Me, PinKeyed, Queue } from '../shapes';
import { Refused, type DeskApi } from './api';
import { coalesce } from './coalesce';
import { listen, type Connection } from './live';
import { tellCase, tellQueue } from './told';
import type { Words } from './words/words';

/** All that the page shows and that did not come from the agent's own hands. */
export interface RoomState {
  readonly me?: Me | undefined;
  readonly queue?: Queue | undefined;
  /** What is searched for; `result` is missing while it is looked for. */
  readonly search?: { readonly q: string; readonly result?: Found; readonly failed?: string } | undefined;
  /** The number of the case that is open. */
  readonly number?: string | undefined;
  /** It, as read last. */
  readonly open?: DeskCase | undefined;
  /** Why it, or the queue, could not be read. */
  readonly caseFailed?: string | undefined;
  readonly queueFailed?: string | undefined;
  /** A colleague was faster. */
  readonly taken?: { readonly number: string; readonly agent: string } | undefined;
  /** Cases that changed while another one was open. */
  readonly fresh: ReadonlySet<string>;
  readonly kinds: readonly DraftKind[];
  readonly answers: readonly CannedAnswer[];
  readonly connection: Connection;
  readonly signedOut: boolean;
  /** The service's clock minus the browser's, ms. */
  readonly ahead: number;
}

export interface Room {
  readonly state: RoomState;
  subscribe(listener: () => void): () => void;
  /** Reads everything and stays live. Again after the session was over: goes on. */
  start(): void;
  /** Opens a case; undefined: none. */
  show(number: string | undefined): void;
  search(q: string): void;
  refresh(): void;
  /** Does it in the open case; the answer's case is shown. Rejects with Refused. `key` makes a resend harmless. */
  deed<D extends Deed>(number: string, deed: D, body: DeedBody<D>, key?: string): Promise<D extends 'pin' ? PinKeyed : Done>;
  dismissTaken(): void;
}

export interface RoomParts {
  readonly api: DeskApi;
  /** Address of the stream of events. */
  readonly events: string;
  readonly words: Words;
  /** Says it to a screen reader. */
  readonly announce: (text: string) => void;
  readonly clock: (at: number) => string;
}

/** Between two readings of the same thing at least so long, ms. */
const pause = 250;
/** The queue is read anew at least so often, ms: a connection that died without a word is found by it. */
const pulse = 30_000;

/** A key that no other deed has; `randomUUID` is not there on plain http. */
export const deedKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The page's one state and what changes it; components only show it. */
export function createRoom({ api, events, words, announce, clock }: RoomParts): Room {
  let state: RoomState = { fresh: new Set(), kinds: [], answers: [], connection: 'opening', signedOut: false, ahead: 0 };
  const listeners = new Set<() => void>();
  let [asked, shown] = [0, 0];
  let stop: (() => void) | undefined;

  function put(part: Partial<RoomState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }
  const told = (texts: readonly string[]) => texts.forEach(announce);

  function failed(error: unknown): Refused {
    const refused = error instanceof Refused ? error : new Refused('InternalError', words.problem.odd);
    if (refused.code === 'SignedOut') put({ signedOut: true });
    if (refused.code === 'Offline') put({ connection: 'lost' });
    return refused;
  }

  /** Shows it unless something newer is shown; false: it was older than that. */
  function takeIn(ticket: number, open: DeskCase): boolean {
    if (open.number !== state.number) return true;
    if (ticket < shown) return false;
    shown = ticket;
    if (state.open?.number === open.number && state.me) told(tellCase(state.open, open, state.me.agent, words, clock));
    put({ open, caseFailed: undefined, ahead: open.now - Date.now() });
    return true;
  }

  const readCase = coalesce(async () => {
    const { number } = state;
    if (number === undefined) return;
    const ticket = ++asked;
    try {
      if (!takeIn(ticket, await api.read<DeskCase>(`cases/${encodeURIComponent(number)}`))) readCase();
    } catch (error) {
      const { code, message } = failed(error);
      if (state.number === number && (state.open === undefined || code === 'NotFound')) put({ caseFailed: message });
    }
  }, pause);

  const readQueue = coalesce(async () => {
    try {
      const queue = await api.read<Queue>('queue');
      told(tellQueue(state.queue, queue, words));
      put({ queue, queueFailed: undefined, ahead: queue.now - Date.now() });
    } catch (error) {
      put({ queueFailed: failed(error).message });
    }
  }, pause);

  async function readOnce(): Promise<void> {
    const [me, { kinds }, { answers }] = await Promise.all([
      api.read<Me>('me'),
      api.read<{ kinds: readonly DraftKind[] }>('catalogue'),
      api.read<{ answers: readonly CannedAnswer[] }>('answers'),
    ]);
    put({ me, kinds, answers, signedOut: false, ahead: me.now - Date.now() });
  }

  const readSearch = coalesce(async () => {
    const q = state.search?.q;
    if (q === undefined) return;
    try {
      const result = await api.read<Found>(`cases?q=${encodeURIComponent(q)}`);
      if (state.search?.q === q) put({ search: { q, result } });
    } catch (error) {
      if (state.search?.q === q) put({ search: { q, failed: failed(error).message } });
    }
  }, pause);

  function mark(number: string): void {
    if (!state.fresh.has(number)) announce(words.heard.changed(number));
    put({ fresh: new Set(state.fresh).add(number) });
  }

  function hear(connection: Connection): void {
    if (connection === state.connection) return;
    if (connection === 'lost') announce(words.connection.lost);
    if (connection === 'live' && state.connection === 'lost') announce(words.connection.back);
    put({ connection });
  }

  const room: Room = {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start() {
      stop?.();
      readQueue();
      readCase();
      void readOnce().catch(failed);
      const timer = setInterval(room.refresh, pulse);
      const close = listen(events, {
        onConnection: hear,
        onEvent(event, number) {
          if (event === 'signed-out') put({ signedOut: true });
          if (event === 'hello') room.refresh();
          if (event === 'queue') readQueue();
          if (event !== 'case' || number === undefined) return;
          if (number === state.number) readCase();
          else if (state.queue?.mine.some((row) => row.number === number)) mark(number);
        },
        onRefused: () =>
          api.read<Me>('me').then(
            () => true,
            (error) => failed(error).code !== 'SignedOut',
          ),
      });
      stop = () => {
        clearInterval(timer);
        close();
      };
    },
    show(number) {
      if (number === state.number) return;
      put({
        number,
        open: undefined,
        caseFailed: undefined,
        taken: undefined,
        fresh: new Set([...state.fresh].filter((other) => other !== number)),
      });
      readCase();
    },
    search(q) {
      if (q.trim() === '') return put({ search: undefined });
      put({ search: { q: q.trim(), ...(state.search?.result && { result: state.search.result }) } });
      readSearch();
    },
    refresh() {
      readQueue();
      readCase();
    },
    async deed(number, deed, body, key = deedKey()) {
      try {
        const done = await api.deed(number, deed, body, key);
        // What was asked for before this answer came may be older than it.
        takeIn(++asked, done.case);
        readQueue();
        return done;
      } catch (error) {
        const refused = failed(error);
        if (refused.code === 'Taken') put({ taken: { number, agent: refused.agent ?? '' } });
        room.refresh();
        throw refused;
      }
    },
    dismissTaken: () => put({ taken: undefined }),
  };
  return room;
}
