import { createTransport } from 'nodemailer';
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

/** Hands a mail to the SMTP server on a port of this machine; resolves when it was taken (250), rejects with nodemailer's error otherwise. */
export async function handOver(port: number, raw: string | Buffer, { from, to, ip, helo }: Handing): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, name: helo, localAddress: ip, ignoreTLS: true, connectionTimeout: patience, socketTimeout: patience });
  try {
    await transport.sendMail({ raw, envelope: { from: from === '' ? false : from, to: [...to] } });
  } finally {
    transport.close();
  }
}
