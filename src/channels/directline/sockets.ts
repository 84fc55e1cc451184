import { WebSocketServer, type WebSocket } from 'ws';
import type { LegId } from '../../../machines/words';
import type { UpgradeHandler } from '../../http/router';
import type { TranscriptLine } from '../../store/port';
import { refuseUpgrade } from '../../http/upgrades';
import type { Endpoint } from './endpoint';
import { Stream } from './stream';
import { readWatermark } from './watermark';

const defaultHeartbeat = 25_000;
/** Bytes of a frame from a client; all they send are empty ones. */
const maxFrame = 1_024;

/** The WebSockets of the endpoint: one of each conversation, the newest (Direct Line 15). */
export class Sockets {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: maxFrame, perMessageDeflate: false, clientTracking: false });
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly endpoint: Endpoint) {
    const beat = () => endpoint.talks.streams().forEach((stream) => stream.beat());
    this.timer = setInterval(beat, endpoint.parts.heartbeat ?? defaultHeartbeat).unref();
  }

  /** GET conversations/{id}/stream: opens with the ticket in its address and with nothing else (Direct Line 3). */
  readonly upgrade: UpgradeHandler = (request, socket, head, query, params) => {
    const leg = params['id'] ?? '';
    try {
      const ticket = this.endpoint.streamTokens.read(query.get('t') ?? '');
      if (ticket.status !== 'valid') {
        const code = ticket.status === 'expired' ? 'TokenExpired' : 'Forbidden';
        return refuseUpgrade(socket, '403 Forbidden', code, 'This stream address is no longer good. Ask for the conversation again.');
      }
      if (ticket.claims.conv !== leg)
        return refuseUpgrade(socket, '403 Forbidden', 'Forbidden', 'This ticket is for another conversation.');
      const watermark = readWatermark(query.get('watermark'));
      this.server.handleUpgrade(request, socket, head, (ws) => this.open(leg, ticket.claims.user, watermark, ws));
    } catch {
      refuseUpgrade(socket, '400 Bad Request', 'BadArgument', 'This is not a stream address of ours.');
    }
  };

  /** Closes all, so that clients come back to another instance. */
  close(): void {
    clearInterval(this.timer);
    this.endpoint.talks.streams().forEach((stream) => stream.close(1001, 'going away'));
    this.server.close();
  }

  private open(leg: LegId, user: string, watermark: number, ws: WebSocket): void {
    const { endpoint } = this;
    const talk = endpoint.talks.enter(leg);
    talk.stream?.close(1000, 'collision');
    const parts = {
      store: endpoint.parts.store,
      leg,
      user,
      shown: endpoint.shown,
      saw: (lines: readonly TranscriptLine[]) => endpoint.sawLines(leg, lines),
    };
    const stream = new Stream(ws, parts, watermark);
    talk.stream = stream;
    ws.on('close', () => {
      if (talk.stream === stream) talk.stream = undefined;
      endpoint.talks.leave(leg);
    });
    void stream.start();
  }
}
