import { setTimeout as wait } from 'node:timers/promises';
import type { CaseId } from '../../../machines/words';
import type { Outgoing } from '../../../src/http/router';
import { serveEvents } from '../../../src/desk/live/events';
import { createLiveHub } from '../../../src/desk/live/hub';
import { eventually } from '../../support/eventually';
import { quietLog } from '../../support/quiet-log';

/** A connection whose frames are kept. */
function connection() {
  const frames: string[] = [];
  const closed: (() => void)[] = [];
  let open = true;
  const close = (): void => {
    open = false;
    for (const then of closed.splice(0)) then();
  };
  const out: Outgoing = { write: (text) => void frames.push(text), end: close, onClose: (then) => void closed.push(then) };
  return { out, frames, close, isOpen: () => open };
}

/** A store's watch, rung by hand. */
function watched() {
  let ring: (of?: CaseId) => void = () => undefined;
  let stopped = 0;
  const hub = createLiveHub(
    {
      watchDesk: async (heard) => {
        ring = heard;
        return () => void (stopped += 1);
      },
    },
    quietLog().log,
  );
  return { hub, ring: (of?: CaseId) => ring(of), stopped: () => stopped };
}

/** Once the watch stands, everything is read anew: nothing fell in between. */
const stands = (frames: readonly string[]): Promise<true> =>
  eventually(async () => (frames.filter((frame) => frame.includes('hello')).length >= 2 ? true : undefined), 'the watch');

const numberOf = async (of: CaseId): Promise<string | undefined> => (of === 'gone' ? undefined : `C-${of}-2`);

describe('the stream of a console', () => {
  it('names each case that changed once, however often it did meanwhile, and one that is gone not at all', async () => {
    const { hub, ring } = watched();
    const { out, frames, close } = connection();
    serveEvents({ hub, beat: 60_000, gather: 5 }, { out, isThere: async () => true, numberOf });
    await stands(frames);
    frames.length = 0;
    for (const each of ['AAAA', 'BBBB', 'AAAA', 'gone', 'AAAA']) ring(each);
    await eventually(async () => (frames.length >= 3 ? true : undefined), 'three frames');
    expect(frames).toEqual([
      'event: queue\ndata: {}\n\n',
      'event: case\ndata: {"number":"C-AAAA-2"}\n\n',
      'event: case\ndata: {"number":"C-BBBB-2"}\n\n',
    ]);
    close();
  });

  it('says "read everything" when it begins and when something may have been missed', async () => {
    const { hub, ring } = watched();
    const { out, frames, close } = connection();
    serveEvents({ hub, beat: 60_000, gather: 1 }, { out, isThere: async () => true, numberOf });
    expect(frames).toEqual(['retry: 2000\n\nevent: hello\ndata: {}\n\n']);
    await stands(frames);
    const before = frames.length;
    ring();
    await eventually(async () => (frames.length > before ? true : undefined), 'a frame');
    expect(frames.at(-1)).toBe('event: hello\ndata: {}\n\n');
    close();
  });

  it('ends when the session is over, and not when that cannot be known for a moment', async () => {
    const { hub, ring } = watched();
    const { out, frames, isOpen } = connection();
    const answers = [true, 'away', false] as const;
    let beat = 0;
    const isThere = async (): Promise<boolean> => {
      const answer = answers[Math.min(beat++, 2)];
      if (answer === 'away') throw new Error('The store is away.');
      return answer ?? false;
    };
    serveEvents({ hub, beat: 5, gather: 1 }, { out, isThere, numberOf });
    await eventually(async () => (isOpen() ? undefined : true), 'the end of the stream');
    expect(frames.filter((frame) => !frame.includes('hello'))).toEqual([': here\n\n', ': here\n\n', 'event: signed-out\ndata: {}\n\n']);
    const after = frames.length;
    ring('AAAA');
    await wait(20);
    expect(frames).toHaveLength(after);
  });

  it('the hub tries again with the next console when the store was away, and stops watching when it is closed', async () => {
    let tries = 0;
    let stopped = 0;
    const { log, lines } = quietLog();
    const hub = createLiveHub(
      {
        watchDesk: async () => {
          if (++tries === 1) throw new Error('away');
          return () => void (stopped += 1);
        },
      },
      log,
    );
    hub.listen(() => undefined);
    await eventually(async () => (lines.length > 0 ? true : undefined), 'a line in the log');
    let told = 0;
    hub.listen(() => void (told += 1));
    await eventually(async () => (told > 0 ? true : undefined), 'the watch');
    await hub.close();
    expect([tries, stopped]).toEqual([2, 1]);
  });
});
