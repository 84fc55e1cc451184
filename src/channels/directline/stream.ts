import type { WebSocket } from 'ws';
import type { LegId } from '../../../machines/words';
import type { CasePort, TranscriptLine } from '../../store/port';
import { activityOf, activitySet, type OutActivity } from './compose';

/** Lines read and sent at once. One page is on its way at a time: a slow client costs one page of memory. */
const page = 50;
/** Milliseconds a client may take for a page before it is hung up on; it comes back and reads on. */
const slowest = 30_000;
/** Milliseconds left to this instance's own turn to hand its lines over before they are read from the store. */
const grace = 10;
/** Milliseconds left to a turn of the house itself, as the outcome of a change: its commit is answered as soon as it is told of. */
const moment = 2;
/** Milliseconds until the store is asked again when it could not be reached. */
const retryAfter = 1_000;

export interface StreamParts {
  readonly store: Pick<CasePort, 'readLines' | 'watchLeg'>;
  readonly leg: LegId;
  readonly user: string;
  /** Whether a turn of this conversation is under way on this instance. */
  readonly isBusy: () => boolean;
  /** The stored activity as this customer may see it. */
  readonly shown: (line: TranscriptLine) => string;
  /** Told of all lines on their way to the client. */
  readonly saw: (lines: readonly TranscriptLine[]) => void;
}

/**
 * One customer's open socket: every line behind the watermark once and in order, whichever instance wrote it. Lines of
 * this instance's turns are handed over (`offer`), those of others are read when the store tells of them.
 */
export class Stream {
  private sent: number;
  /** The newest position the store told of and that was not looked for yet. */
  private told = 0;
  private pumping = false;
  private again = false;
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
      await this.pump();
    } catch {
      this.close(1013, 'try again later');
    }
  }

  /** Lines just committed here, oldest first. */
  offer(lines: readonly TranscriptLine[]): void {
    const fresh = lines.filter((line) => line.position > this.sent);
    if (fresh.length === 0 || this.closed) return;
    if (this.pumping || fresh[0]?.position !== this.sent + 1) void this.pump();
    else void this.pump(fresh);
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

  /** There are lines up to that position; unknown: there may be. */
  private noticed(upTo: number | undefined): void {
    this.told = Math.max(this.told, upTo === undefined || Number.isNaN(upTo) ? Infinity : upTo);
    this.lookIn(this.parts.isBusy() ? grace : moment);
  }

  private look(): void {
    if (this.told > this.sent) void this.pump();
  }

  private lookIn(milliseconds: number): void {
    if (this.closed) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.look();
    }, milliseconds);
  }

  /** Sends what there is until there is no more. At most one runs; who comes meanwhile makes it look once more. */
  private async pump(given?: readonly TranscriptLine[]): Promise<void> {
    if (this.pumping || this.closed) {
      this.again = true;
      return;
    }
    this.pumping = true;
    try {
      if (given !== undefined) await this.send(given);
      while (given === undefined || this.again) {
        this.again = false;
        this.told = 0;
        given = await this.parts.store.readLines(this.parts.leg, this.sent, page);
        if (given.length > 0 && !this.closed) await this.send(given);
        if (given.length === page) this.again = true;
      }
    } catch {
      this.told = Infinity;
      this.lookIn(retryAfter);
    } finally {
      this.pumping = false;
    }
  }

  private async send(lines: readonly TranscriptLine[]): Promise<void> {
    const last = lines.at(-1)?.position ?? this.sent;
    const frame = activitySet(
      lines.map((line) => activityOf(line, this.parts.user, this.parts.shown)),
      last,
    );
    this.sent = last;
    this.parts.saw(lines);
    const late = setTimeout(() => this.socket.terminate(), slowest);
    await new Promise<void>((resolve) => {
      this.socket.send(frame, () => resolve());
    });
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
