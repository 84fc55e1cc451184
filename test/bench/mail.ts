// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import { seedFileOf } from '../support/crowd';
import { startDns } from '../support/dns-server';
import { freePort } from '../support/free-port';
import { domains, mailZone, support } from '../support/mail-domains';
import { compose, newMessageId, signedBy } from '../support/mail-letter';
import { peopleAt, seedOf, type Person } from '../support/mail-people';
import { startRedis } from '../support/redis-server';
import { startServiceProcess } from '../support/service-process';
import { startSmtpServer } from '../support/smtp-server';
import { cpuOf, quantile } from './process-figures';

export interface MailBenchOptions {
  /** Mails sent as fast as they are taken. */
  readonly mails: number;
  readonly parallel: number;
  /** Mails a second where the rate is fixed, and for how long. */
  readonly rate: number;
  readonly rateSeconds: number;
  readonly say: (text: string) => void;
}

/** Mails that ask for a change and carry all it needs, from being handed to us to their answer being handed to SMTP. */
export interface MailRow {
  readonly name: string;
  readonly perSecond: number;
  readonly cpuMilliseconds: number;
  readonly p50: number;
  readonly p99: number;
}

interface Letter {
  readonly messageId: string;
  readonly raw: string;
  readonly from: string;
}

/** Written and signed before anything is measured. */
async function letterOf({ name, address, pin }: Person): Promise<Letter> {
  const messageId = newMessageId(domains.organization.name);
  const letter = {
    from: `${name} <${address}>`,
    to: support,
    subject: 'Forwarding',
    messageId,
    date: new Date(),
    text: `Hello,\n\nplease forward my calls to 613 555 0100. My PIN is ${pin}.\n\nThanks,\n${name}`,
  };
  return { messageId, from: address, raw: await signedBy(await compose(letter), domains.organization) };
}

/** Resolves for each mail when its answer, the right one, has been handed over. */
class Answers {
  private readonly waiting = new Map<string, () => void>();
  private readonly wrong: string[] = [];

  readonly take = (raw: Buffer): void => {
    const text = raw.toString('latin1');
    const id = /^In-Reply-To:\s*(<[^>]+>)/im.exec(text)?.[1] ?? '';
    if (!/now\s+(?:=\r\n)?forwarded/.test(text) && !/base64/i.test(text)) this.wrong.push(text);
    this.waiting.get(id)?.();
    this.waiting.delete(id);
  };

  to({ messageId }: Letter): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No answer to a mail within 60 s. ${this.wrong[0] ?? ''}`)), 60_000);
      this.waiting.set(messageId, () => {
        clearTimeout(late);
        if (this.wrong.length > 0) reject(new Error(`A mail was answered with something else: ${this.wrong[0]}`));
        else resolve();
      });
    });
  }
}

/** Hands one over; milliseconds until its answer was handed over. */
async function exchange(transport: Transporter, answers: Answers, letter: Letter): Promise<number> {
  const started = performance.now();
  const answered = answers.to(letter);
  await transport.sendMail({ raw: letter.raw, envelope: { from: letter.from, to: [support] } });
  await answered;
  return performance.now() - started;
}

async function measure(
  name: string,
  env: Readonly<Record<string, string>>,
  port: number,
  letters: readonly Letter[],
  answers: Answers,
  { parallel, rate, rateSeconds, mails, say }: MailBenchOptions,
): Promise<MailRow> {
  const service = await startServiceProcess({ ...env, SMTP_LISTEN: `127.0.0.1:${port}` });
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    localAddress: domains.organization.ip,
    pool: true,
    maxConnections: 16,
    maxMessages: 1_000_000,
    ignoreTLS: true,
  });
  try {
    const left = [...letters];
    const next = (): Letter => {
      const letter = left.pop();
      if (letter === undefined) throw new Error('The bench wrote too few letters.');
      return letter;
    };
    const flood = async (total: number): Promise<void> => {
      let begun = 0;
      const work = async (): Promise<void> => {
        while (begun < total) {
          begun += 1;
          await exchange(transport, answers, next());
        }
      };
      await Promise.all(Array.from({ length: parallel }, work));
    };
    await flood(Math.min(100, mails));
    const [cpu, started] = [cpuOf(service.pid), performance.now()];
    await flood(mails);
    const seconds = (performance.now() - started) / 1_000;
    const cpuMilliseconds = ((cpuOf(service.pid) - cpu) / mails) * 1_000;
    say(`${name}: ${(mails / seconds).toFixed(0)} mails/s, ${cpuMilliseconds.toFixed(1)} ms of CPU a mail`);
    const latencies = await Promise.all(
      Array.from({ length: rate * rateSeconds }, async (_none, n) => {
        await wait((n * 1_000) / rate);
        return exchange(transport, answers, next());
      }),
    );
    say(`${name}: ${rate} mails/s for ${rateSeconds} s, p99 ${quantile(latencies, 0.99).toFixed(0)} ms`);
    return { name, perSecond: mails / seconds, cpuMilliseconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
  } finally {
    transport.close();
    await service.stop();
  }
}

/** Verified changes by mail, in both stores. Rejects at the first mail that is not answered rightly. */
export async function benchMail(options: MailBenchOptions): Promise<readonly MailRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-mail-bench-'));
  const stops: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const dns = await startDns(mailZone);
    stops.push(() => dns.close());
    const answers = new Answers();
    const sink = await startSmtpServer({}, ({ raw }) => Promise.resolve(answers.take(raw)));
    stops.push(() => sink.close());
    const redis = await startRedis();
    stops.push(() => redis.stop());
    const people = peopleAt(domains.organization, 100, Math.min(100, options.mails) + options.mails + options.rate * options.rateSeconds);
    const DIRECTORY_SEED = await seedFileOf({ seed: seedOf(people), members: [] }, folder);
    const rows: MailRow[] = [];
    for (const [name, store] of [
      ['mail, ours on Redis', { REDIS_URL: redis.url }],
      ['mail, ours, embedded', {}],
    ] as const) {
      const letters = await Promise.all(people.map(letterOf));
      const env = {
        DIRECTORY_SEED,
        DATA_DIR: await mkdtemp(join(folder, 'data-')),
        SECRET_KEY: 'a key of the bench, at least thirty-two',
        SMTP_URL: sink.url,
        MAIL_FROM: `Support <${support}>`,
        MAIL_DOMAIN: 'support.example',
        DNS_SERVERS: dns.address,
        ...store,
      };
      rows.push(await measure(name, env, await freePort(), letters, answers, options));
    }
    return rows;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** The figures as people read them. */
export const printMail = (rows: readonly MailRow[]): string =>
  [
    'Mails with a whole verified change, from being handed over to their answer being handed to SMTP:',
    ...rows.map(
      ({ name, perSecond, cpuMilliseconds, p50, p99 }) =>
        `${name.padEnd(22)}  ${perSecond.toFixed(0)} mails/s  ${cpuMilliseconds.toFixed(1)} ms CPU a mail  p50 ${p50.toFixed(0)} ms  p99 ${p99.toFixed(0)} ms`,
    ),
    '',
  ].join('\n');
