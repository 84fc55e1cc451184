import type { CaseId, Millis } from '../../../machines/words';
import type { Outgoing } from '../../http/router';
import type { LiveEvent } from '../shapes';
import type { LiveHub } from './hub';

/** A console that is connected. */
export interface Connection {
  readonly out: Outgoing;
  /** Still signed in? Asked at every beat. Rejects when that cannot be known: it is asked again at the next. */
  readonly isThere: () => Promise<boolean>;
  /** The number of a case; undefined: it is gone. */
  readonly numberOf: (of: CaseId) => Promise<string | undefined>;
}

export interface LiveSettings {
  readonly hub: LiveHub;
  /** Between two comments that keep the connection open, and two looks at the session. */
  readonly beat: Millis;
  /** Changes within this are told as one: a busy case is read anew a few times a second, not at each commit. */
  readonly gather: Millis;
}

const frame = (event: LiveEvent, data: Readonly<Record<string, string>> = {}): string =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Tells a console what changed until it goes or its session ends. It tells no content: what changed is read, and judged, anew. */
export function serveEvents({ hub, beat, gather }: LiveSettings, { out, isThere, numberOf }: Connection): void {
  let changed = new Set<CaseId>();
  let anything = false;
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    const [cases, all] = [changed, anything];
    [changed, anything, timer] = [new Set(), false, undefined];
    out.write(all ? frame('hello') : frame('queue'));
    for (const number of await Promise.all([...cases].map((of) => numberOf(of).catch(() => undefined)))) {
      if (number !== undefined) out.write(frame('case', { number }));
    }
  };
  const stop = hub.listen((of) => {
    if (of === undefined) anything = true;
    else changed.add(of);
    timer ??= setTimeout(() => void flush(), gather);
  });
  const beating = setInterval(() => {
    isThere().then(
      (there) => {
        out.write(there ? ': here\n\n' : frame('signed-out'));
        if (!there) out.end();
      },
      () => out.write(': here\n\n'),
    );
  }, beat);
  out.onClose(() => {
    stop();
    clearInterval(beating);
    clearTimeout(timer);
  });
  out.write(`retry: 2000\n\n${frame('hello')}`);
}
