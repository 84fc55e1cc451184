import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../port';
import type { Answer, Call } from './group-commit';
import type { OperationCaller } from './operations';
import type { FromWorker, ToWorker } from './worker';

/** The store's thread as the rest of the process sees it. */
export interface StoreThread extends OperationCaller {
  /** Writes what was asked, then ends the thread. Later calls are refused. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The entry beside this file; a file of its own because a thread cannot start from TypeScript. */
const entry = join(__dirname, 'worker.cjs');

/** Starts the thread and waits until it has the folder and the tables. Rejects with an Error that says why it cannot. */
export async function startThread(dataDir: string, workerFile: string = entry): Promise<StoreThread> {
  const worker = new Worker(workerFile, { workerData: { dataDir }, name: 'store' });
  const waiting = new Map<number, Waiting>();
  let queue: Call[] = [];
  let count = 0;
  /** Why nothing can be asked any more. */
  let over: string | undefined;
  let closed: Promise<void> | undefined;

  function end(reason: string): void {
    over ??= reason;
    for (const { reject } of waiting.values()) reject(new StoreUnavailable(over));
    waiting.clear();
  }

  function settle(answers: readonly Answer[]): void {
    for (const answer of answers) {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('value' in answer) asker?.resolve(answer.value);
      else asker?.reject(answer.failure.unavailable ? new StoreUnavailable(answer.failure.message) : new Error(answer.failure.message));
    }
  }

  const tell = (message: ToWorker): void => worker.postMessage(message);

  /** What one turn of the event loop asks goes over in one message. */
  function flush(): void {
    const calls = queue;
    queue = [];
    if (over === undefined) tell(calls);
  }

  await new Promise<void>((ready, refused) => {
    worker.on('message', (message: FromWorker) => {
      if (message === 'ready') ready();
      else if (typeof message === 'object' && 'refused' in message) refused(new Error(message.refused));
      else if (message !== 'closed') settle(message);
    });
    worker.on('error', (error) => {
      end(`The store's thread failed: ${error.message}. Nothing can be read or saved until the service is started again.`);
      refused(error);
    });
    worker.on('exit', (code) => {
      end(`The store's thread has ended (exit ${code}). Nothing can be read or saved until the service is started again.`);
      refused(new Error(`The store's thread ended before it was ready (exit ${code}).`));
    });
  });

  return {
    call(module, operation, ...values) {
      if (over !== undefined) return Promise.reject(new StoreUnavailable(over));
      const id = ++count;
      if (queue.push({ id, name: `${module.name}.${operation}`, values }) === 1) queueMicrotask(flush);
      // The thread runs the operation of this module by this name: its answer has the operation's type.
      return new Promise((resolve, reject) => waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }));
    },
    close() {
      closed ??= new Promise((resolve) => {
        if (over !== undefined) return resolve();
        if (queue.length > 0) flush();
        over = 'The store is closed.';
        worker.once('exit', () => resolve());
        tell('close');
      });
      return closed;
    },
  };
}
