import { parentPort } from 'node:worker_threads';
import type { ReadMail } from './mail';
import { parseMail } from './parse-mail';

/** What the thread is told: a mail. */
export type ToWorker = Uint8Array;
/** What it tells: it is ready, or what it read. */
export type FromWorker = 'ready' | ReadMail;

const port = parentPort;
if (!port) throw new Error('worker.ts is the entry of a thread: start it with new Worker(...).');
const tell = (message: FromWorker): void => port.postMessage(message);

port.on('message', (raw: ToWorker) => void parseMail(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)).then(tell));
tell('ready');
