import { createTransport, type Transporter } from 'nodemailer';
import { patience } from './patience';

/** How a mail is handed over. */
export interface Handing {
  /** MAIL FROM; '' for the null path. */
  readonly from: string;
  readonly to: readonly string[];
  /** Address of this machine it comes from. */
  readonly ip: string;
  /** Said at EHLO. */
  readonly helo: string;
}

/** The world's mail hosts as they hand mails over to the SMTP server on a port of this machine. */
export interface Post {
  /** Resolves when the mail was taken (250), rejects with nodemailer's error otherwise. */
  handOver(raw: string | Buffer, handing: Handing): Promise<void>;
  close(): void;
}

const settings = (port: number, { ip, helo }: Pick<Handing, 'ip' | 'helo'>) => ({
  host: '127.0.0.1',
  port,
  name: helo,
  localAddress: ip,
  ignoreTLS: true,
  connectionTimeout: patience,
  greetingTimeout: patience,
  socketTimeout: patience,
});

const send = async (transport: Pick<Transporter, 'sendMail'>, raw: string | Buffer, { from, to }: Handing): Promise<void> =>
  void (await transport.sendMail({ raw, envelope: { from: from === '' ? false : from, to: [...to] } }));

/** Hands one mail over on a connection of its own. */
export async function handOver(port: number, raw: string | Buffer, handing: Handing): Promise<void> {
  const transport = createTransport(settings(port, handing));
  try {
    await send(transport, raw, handing);
  } finally {
    transport.close();
  }
}

/** Hosts that keep their connections for the next mail, as mail hosts do; one over which a mail was refused is given up. */
export function createPost(port: number): Post {
  const hosts = new Map<string, Transporter>();
  return {
    async handOver(raw, handing) {
      const name = `${handing.ip} ${handing.helo}`;
      const host = hosts.get(name) ?? createTransport({ ...settings(port, handing), pool: true, maxMessages: Infinity });
      hosts.set(name, host);
      try {
        await send(host, raw, handing);
      } catch (error) {
        hosts.delete(name);
        host.close();
        throw error;
      }
    },
    close: () => hosts.forEach((host) => host.close()),
  };
}
