import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { sendingFrames } from '../../../src/channels/directline/frames';

let server: Server;
beforeEach(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => void server.close());

test('a client reads texts of every length, between the frames of the library', async () => {
  const sent = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000].map((length) => 'x'.repeat(length)).concat('Déjà vu — 👋');
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (ws) => {
      const sendText = sendingFrames(ws, socket);
      for (const text of sent) {
        sendText(text);
        ws.ping();
      }
      ws.close(1000, 'done');
    }),
  );
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const got: string[] = [];
  client.on('message', (data) => got.push(String(data)));
  const code = await new Promise((resolve) => client.on('close', resolve));
  expect({ code, got }).toEqual({ code: 1000, got: sent });
});

test('who waits for a text that can no longer be sent is told', async () => {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const told = new Promise<string>((resolve) => {
    server.on('upgrade', (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (ws) => {
        ws.terminate();
        sendingFrames(ws, socket)('too late', () => resolve('told'));
      }),
    );
  });
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  client.on('error', () => undefined);
  expect(await told).toBe('told');
});
