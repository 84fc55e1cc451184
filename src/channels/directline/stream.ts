import type { WebSocket } from 'ws';
import type { LegId } from '../../../machines/words';
import type { CasePort, TranscriptLine } from '../../store/port';
import { activityOf, activitySet, type OutActivity } from './compose';

/** Lines read and sent at once. One page is on its way at a time: a slow client costs one page of memory. */
const page = 50;
/** Milliseconds a client may take for a page before it is hung up on; it comes back and reads on. */
const slowest = 30_000;
/** Milliseconds until the store is asked again when it could not be reached. */
const retryAfter = 1_000;

export interface StreamParts {
  readonly store: Pick<CasePort, 'readLines' | 'watchLeg'>;
  readonly leg: LegId;
  readonly user: string;
  /** The stored activity as this customer may see it. */
  readonly shown: (line: TranscriptLine) => string;
  /** Told of all lines on their way to the client. */
  readonly saw: (lines: readonly TranscriptLine[]) => void;
}

/**
 * One customer's open socket: every line behind the watermark once and in order, whichever instance wrote it. Lines that
 * were committed here are handed over (`offer`) before the store tells of them; those of others are read when it does.
 */
export class Stream {
  private sent: number;
  /** Lines to be sent next; their positions follow `sent` without a gap. Never more than a page and what was read. */
  private waiting: TranscriptLine[] = [];
  /** There are lines up to here; those that do not wait are to be read. */
  private told = 0;
  private pumping = false;
  private timer: NodeJS.Timeout | undefined;
  private unwatch: (() => void) | undefined;
  private answered = true;
  private closed = false;

  constructor(
    private readonly socket: WebSocket,
    private readonly parts: StreamParts,
    watermark: number,
  ) {
    this.sent = watermark;
    socket.on('pong', () => (this.answered = true));
    socket.on('close', () => this.dispose());
    socket.on('error', () => socket.terminate());
  }

  /** Starts with what is behind the watermark. Watches first, so that nothing falls between. */
  async start(): Promise<void> {
    try {
      const unwatch = await this.parts.store.watchLeg(this.parts.leg, (upTo?: number) => this.noticed(upTo));
      this.unwatch = unwatch;
      if (this.closed) return this.dispose();
      this.told = Infinity;
      await this.pump();
    } catch {
      this.close(1013, 'try again later');
    }
  }

  /** Lines just committed here, oldest first. */
  offer(lines: readonly TranscriptLine[]): void {
    const { known } = this;
    const last = lines.at(-1)?.position ?? 0;
    if (last <= known || this.closed) return;
    const fresh = lines.filter((line) => line.position > known);
    const isNext = fresh[0]?.position === known + 1 && this.waiting.length + fresh.length <= page;
    if (isNext) this.waiting.push(...fresh);
    else this.told = Math.max(this.told, last);
    void this.pump();
  }

  /** Shows something that is stored nowhere; the watermark stays. */
  show(activity: OutActivity): void {
    if (!this.closed && this.socket.bufferedAmount === 0) this.socket.send(activitySet([activity], this.sent));
  }

  /** Hangs up on a client that did not answer the last time; asks it again else. The empty frame keeps proxies awake. */
  beat(): void {
    if (!this.answered) return this.socket.terminate();
    this.answered = false;
    this.socket.ping();
    this.socket.send('');
  }

  close(code: number, reason: string): void {
    this.dispose();
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), 2_000).unref();
  }

  /** The newest position that was sent or waits. */
  private get known(): number {
    return this.waiting.at(-1)?.position ?? this.sent;
  }

  /** There are lines up to that position; unknown: there may be. */
  private noticed(upTo: number | undefined): void {
    this.told = Math.max(this.told, upTo === undefined || Number.isNaN(upTo) ? Infinity : upTo);
    if (this.told > this.known) void this.pump();
  }

  /** Sends what there is until there is no more. At most one runs; it takes along who comes meanwhile. */
  private async pump(): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    try {
      while (!this.closed && (this.waiting.length > 0 || this.told > this.sent)) {
        if (this.waiting.length === 0) await this.read();
        if (this.waiting.length === 0 || this.closed) continue;
        const written = this.send(this.waiting.splice(0, page));
        if (this.socket.bufferedAmount > 0) await this.inTime(written);
      }
    } catch {
      this.waiting = [];
      this.told = Infinity;
      this.pumpIn(retryAfter);
    } finally {
      this.pumping = false;
    }
  }

  private pumpIn(milliseconds: number): void {
    if (this.closed) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.pump();
    }, milliseconds);
  }

  /** A page from the store, in front of what came meanwhile. */
  private async read(): Promise<void> {
    this.told = 0;
    const lines = await this.parts.store.readLines(this.parts.leg, this.sent, page);
    if (lines.length === page) this.told = Infinity;
    const last = lines.at(-1)?.position ?? this.sent;
    this.waiting = [...lines, ...this.waiting.filter(({ position }) => position > last)];
  }

  private send(lines: readonly TranscriptLine[]): Promise<void> {
    const { user, shown, saw } = this.parts;
    const last = lines.at(-1)?.position ?? this.sent;
    const frame = activitySet(
      lines.map((line) => activityOf(line, user, shown)),
      last,
    );
    this.sent = last;
    saw(lines);
    return new Promise((resolve) => this.socket.send(frame, () => resolve()));
  }

  /** Most clients take a frame at once; who leaves it lying is hung up on. */
  private async inTime(written: Promise<void>): Promise<void> {
    const late = setTimeout(() => this.socket.terminate(), slowest);
    await written;
    clearTimeout(late);
  }

  private dispose(): void {
    this.closed = true;
    const { unwatch } = this;
    this.unwatch = undefined;
    Promise.resolve(unwatch?.()).catch(() => undefined);
    clearTimeout(this.timer);
  }
}
