import { connect } from 'node:net';
import { eventStream } from '../../src/http/response';
import type { Outgoing } from '../../src/http/router';
import { eventually } from '../support/eventually';
import { raw, running, type Running } from './support';

describe('an answer that goes on', () => {
  let http: Running;
  const open: Outgoing[] = [];
  let closed = 0;

  beforeAll(async () => {
    http = await running((server) =>
      server.get('/events', async () =>
        eventStream((out) => {
          open.push(out);
          out.onClose(() => void (closed += 1));
          out.write('event: first\ndata: {}\n\n');
        }),
      ),
    );
  });
  afterAll(() => http.server.stop());

  test('is there with its headers at once, and each part when it is written', async () => {
    const answer = await fetch(`${http.url}/events`);
    expect([
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('cache-control'),
      answer.headers.get('x-accel-buffering'),
      answer.headers.get('content-length'),
    ]).toEqual([200, 'text/event-stream; charset=utf-8', 'no-store', 'no', null]);
    const reader = answer.body!.getReader();
    const next = async (): Promise<string | undefined> => {
      const { value } = await reader.read();
      return value && new TextDecoder().decode(value as Uint8Array);
    };
    expect(await next()).toBe('event: first\ndata: {}\n\n');
    open.at(-1)?.write('event: second\n\n');
    expect(await next()).toBe('event: second\n\n');
    const before = closed;
    open.at(-1)?.end();
    expect(await next()).toBeUndefined();
    expect(closed).toBe(before + 1);
    open.at(-1)?.write('after the end');
    open.at(-1)?.end();
    expect(closed).toBe(before + 1);
  });

  test('knows when its client is gone, also one that leaves without a word, and tells who asks later', async () => {
    const before = closed;
    const socket = connect(http.port, '127.0.0.1', () => socket.write('GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n'));
    await new Promise((done) => socket.once('data', done));
    socket.resetAndDestroy();
    await eventually(async () => (closed > before ? true : undefined), 'the end of the connection');
    let late = 0;
    open.at(-1)?.onClose(() => void (late += 1));
    expect(late).toBe(1);
  });

  test('is not begun for HEAD', async () => {
    const before = open.length;
    const answer = await raw(http.port, 'HEAD /events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*text\/event-stream/);
    expect(open).toHaveLength(before);
  });

  test('a client that does not read is let go before it fills the memory', async () => {
    const before = closed;
    const socket = connect(http.port, '127.0.0.1', () => socket.write('GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n'));
    socket.on('error', () => undefined);
    await new Promise((done) => socket.once('data', done));
    socket.pause();
    const out = open.at(-1);
    await eventually(async () => {
      out?.write('x'.repeat(64 * 1024));
      return closed > before ? true : undefined;
    }, 'the end of a connection that is not read');
    expect(closed).toBe(before + 1);
    socket.destroy();
  });
});
