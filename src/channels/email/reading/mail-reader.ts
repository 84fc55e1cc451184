import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { limits, type ReadMail, type UnreadableReason } from './mail';
import type { FromWorker } from './worker';

/** Reads mails one after another in a thread of its own, so that no mail can stop or end the service. */
export interface MailReader {
  /** Resolves always: a mail that cannot be read is a value that says why. Mails are read in the order they are given. */
  readMail(raw: Buffer): Promise<ReadMail>;
  /** Ends the thread; what waits is answered `unavailable`. */
  close(): Promise<void>;
}

/** The limits that tests narrow. */
export interface MailReaderOptions {
  /** Milliseconds a mail may take. */
  readonly deadline?: number;
  /** Megabytes of heap of the thread. The mail's own bytes are outside the heap: their limit is `limits.size`. */
  readonly memory?: number;
  /** The thread's entry. */
  readonly workerFile?: string;
}

interface Job {
  readonly raw: Buffer;
  readonly settle: (result: ReadMail) => void;
}

/** Megabytes of the heap's part for what just came to be. */
const YOUNG = 32;

/** The entry beside this file; a file of its own because a thread cannot start from TypeScript. */
const entry = join(__dirname, 'worker.cjs');

const failure = (reason: UnreadableReason, detail: string): ReadMail => ({ kind: 'unreadable', reason, detail });

/** A reader of mails. Its thread starts with the first mail, and anew after a mail that ended or broke it. */
export function createMailReader({
  deadline = limits.deadline,
  memory = limits.memory,
  workerFile = entry,
}: MailReaderOptions = {}): MailReader {
  const waiting: Job[] = [];
  let worker: Worker | undefined;
  let ready = false;
  /** The mail whose turn it is, and whether the thread has it. */
  let current: Job | undefined;
  let handed = false;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function settle(result: ReadMail): void {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    handed = false;
    job?.settle(result);
  }

  /** Gives the thread up; a later event of it is no news any more. */
  function drop(): Promise<unknown> {
    const old = worker;
    worker = undefined;
    ready = false;
    return old?.terminate() ?? Promise.resolve();
  }

  function ended(thread: Worker, result: ReadMail): void {
    if (worker !== thread) return;
    void drop();
    settle(result);
    next();
  }

  function start(): void {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: memory - YOUNG, stackSizeMb: 4 };
    const thread = new Worker(workerFile, { name: 'mail', resourceLimits });
    worker = thread;
    thread.on('message', (message: FromWorker) => {
      if (worker !== thread) return;
      if (message === 'ready') ready = true;
      else {
        // What a broken mail left behind in the parser must not reach the next one.
        if (message.kind === 'unreadable') void drop();
        settle(message);
      }
      next();
    });
    thread.on('error', (error: Error & { readonly code?: string }) => {
      if (!ready) ended(thread, failure('unavailable', `The thread that reads mails cannot start: ${error.message}`));
      else if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') ended(thread, failure('out-of-memory', `Reading took more than ${memory} MB.`));
      else ended(thread, failure('broken', error.message));
    });
    thread.on('exit', (code) =>
      ended(thread, failure(ready ? 'broken' : 'unavailable', `The thread that reads mails ended (exit ${code}).`)),
    );
  }

  /** Hands the oldest mail to the thread; its time runs only from here, not while the thread starts or others are read. */
  function next(): void {
    if (closed) return;
    current ??= waiting.shift();
    if (current === undefined || handed) return;
    if (worker === undefined) return start();
    if (!ready) return;
    const thread = worker;
    handed = true;
    timer = setTimeout(() => ended(thread, failure('too-slow', `Reading took more than ${deadline} ms.`)), deadline);
    const copy = new Uint8Array(current.raw);
    thread.postMessage(copy, [copy.buffer]);
  }

  return {
    readMail(raw) {
      if (closed) return Promise.resolve(failure('unavailable', 'The reader of mails is closed.'));
      if (raw.length > limits.size)
        return Promise.resolve(failure('too-large', `The mail has ${raw.length} bytes, at most ${limits.size} are read.`));
      return new Promise((resolve) => {
        waiting.push({ raw, settle: resolve });
        next();
      });
    },
    async close() {
      closed = true;
      settle(failure('unavailable', 'The reader of mails is closed.'));
      for (const { settle: answer } of waiting.splice(0)) answer(failure('unavailable', 'The reader of mails is closed.'));
      await drop();
    },
  };
}
