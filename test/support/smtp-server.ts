import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly secure: boolean;
}

export interface SmtpReceiver {
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** Connections that were ever opened. */
  connections(): number;
  close(): Promise<void>;
}

/** An answer with an SMTP code, as smtp-server takes it from its hooks. */
export const smtpError = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A real SMTP server of this machine, on a free port unless told. `onData` decides about a message that was read whole. */
export async function startSmtpServer(
  options: SMTPServerOptions = {},
  onData: (received: Received) => Promise<void> = () => Promise.resolve(),
  wanted = 0,
): Promise<SmtpReceiver> {
  const received: Received[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect(_session, callback) {
      connections += 1;
      callback();
    },
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? '' : mailFrom.address;
      buffer(stream)
        .then(async (raw) => {
          const one: Received = { from, to: rcptTo.map(({ address }) => address), raw, secure: session.secure };
          await onData(one);
          received.push(one);
        })
        .then(
          () => callback(),
          (error: Error) => callback(error),
        );
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
