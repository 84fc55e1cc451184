// @needs redis
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { signatureOf } from '../../src/channels/voice/signature';
import { seedFileOf } from '../support/crowd';
import { startRedis } from '../support/redis-server';
import { startServiceProcess } from '../support/service-process';
import { cpuOf, quantile } from './process-figures';
import { crowdOfSize } from './users';

export interface VoiceBenchOptions {
  /** Whole calls, as fast as they are answered. */
  readonly calls: number;
  readonly parallel: number;
  /** Turns a second where the rate is fixed, and for how long. */
  readonly rate: number;
  readonly rateSeconds: number;
  readonly say: (text: string) => void;
}

/** A turn is one webhook, from being posted to its document being there. */
export interface VoiceRow {
  readonly name: string;
  readonly perSecond: number;
  readonly cpuMilliseconds: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the turn in which the PIN is compared and the change made. */
  readonly p99OfChange: number;
}

interface Caller {
  readonly extension: string;
  readonly pin: string;
}

const token = 'the token of the bench’s carrier';

/** What a caller keys in and what must be said, in order: a whole verified change. */
const script = (account: string, { extension, pin }: Caller): readonly (readonly [keys: string, answer: RegExp])[] => [
  ['', /press 1/],
  ['1', /What can I do for you/],
  ['1', /Which number/],
  ['6135550177', /account number/],
  [account, /extension/],
  [extension, /Shall I do this/],
  ['1', /support PIN/],
  [pin, /Done\./],
];
const turnsOfCall = 8;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Posts a form signed as the carrier does. */
function post(address: string, form: URLSearchParams): Promise<string> {
  const url = new URL(address);
  const body = form.toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-twilio-signature': signatureOf(token, address, [...form]),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: '127.0.0.1', port: url.port, path: `${url.pathname}${url.search}`, method: 'POST', headers },
      (answer) => {
        text(answer).then(
          (xml) =>
            answer.statusCode === 200 || answer.statusCode === 204
              ? resolve(xml)
              : reject(new Error(`${address} answered ${answer.statusCode}: ${xml}`)),
          reject,
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

let calls = 0;

/** One call. `timed` gets the milliseconds of each turn and its place; `think` passes between two turns. Rejects at the first wrong answer. */
async function call(
  url: string,
  account: string,
  caller: Caller,
  timed: (milliseconds: number, place: number) => void,
  think: () => Promise<unknown>,
): Promise<void> {
  calls += 1;
  const params = {
    CallSid: `CA${String(calls).padStart(32, '0')}`,
    AccountSid: 'AC00000000000000000000000000000001',
    From: `+1613${String(2_000_000 + calls)}`,
    To: '+16135550100',
    CallStatus: 'in-progress',
    Direction: 'inbound',
  };
  let action = `${url}/voice/incoming`;
  for (const [place, [keys, answer]] of script(account, caller).entries()) {
    if (place > 0) await think();
    const started = performance.now();
    const xml = await post(action, new URLSearchParams({ ...params, ...(keys === '' ? {} : { Digits: keys }) }));
    timed(performance.now() - started, place);
    if (!answer.test(xml)) throw new Error(`Turn ${place + 1} of a call should say ${answer}; it was answered ${xml}`);
    action = /<Gather[^>]* action="([^"]*)"/.exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? '';
  }
  await post(`${url}/voice/status`, new URLSearchParams({ ...params, CallStatus: 'completed' }));
}

/** Verified changes by phone, in both stores; the load is made in this process. Rejects at the first wrong answer. */
export async function benchVoice({ calls: many, parallel, rate, rateSeconds, say }: VoiceBenchOptions): Promise<readonly VoiceRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-voice-bench-'));
  const redis = await startRedis();
  const warmUp = Math.min(50, many);
  const atRate = Math.ceil((rate * rateSeconds) / turnsOfCall);
  const crowd = crowdOfSize(warmUp + many + atRate);
  const account = crowd.seed.accounts[0]?.number ?? '';
  const rows: VoiceRow[] = [];
  try {
    const seed = await seedFileOf(crowd, folder);
    for (const [name, store] of [
      ['voice, ours on Redis', { REDIS_URL: redis.url }],
      ['voice, ours, embedded', {}],
    ] as const) {
      const service = await startServiceProcess({
        DIRECTORY_SEED: seed,
        DATA_DIR: await mkdtemp(join(folder, 'data-')),
        SECRET_KEY: 'a key of the bench, at least thirty-two',
        VOICE_AUTH_TOKEN: token,
        SMTP_LISTEN: 'off',
        ...store,
      });
      try {
        // Signatures are made for the configured address.
        const url = service.url.replace('127.0.0.1', 'localhost');
        const callers = crowd.members.map(({ login, pin }) => ({ extension: login.split('@', 1)[0] ?? '', pin }));
        const next = (): Caller => callers.pop() ?? { extension: '', pin: '' };
        const flood = async (total: number): Promise<void> => {
          let begun = 0;
          await Promise.all(
            Array.from({ length: parallel }, async () => {
              while (begun < total) {
                begun += 1;
                await call(
                  url,
                  account,
                  next(),
                  () => undefined,
                  () => Promise.resolve(),
                );
              }
            }),
          );
        };
        await flood(warmUp);
        const [cpu, started] = [cpuOf(service.pid), performance.now()];
        await flood(many);
        const seconds = (performance.now() - started) / 1_000;
        const turns = many * turnsOfCall;
        const cpuMilliseconds = ((cpuOf(service.pid) - cpu) / turns) * 1_000;
        say(`${name}: ${(turns / seconds).toFixed(0)} turns/s, ${cpuMilliseconds.toFixed(2)} ms of CPU a turn`);
        const latencies: number[] = [];
        const ofChange: number[] = [];
        await Promise.all(
          Array.from({ length: atRate }, async (_none, n) => {
            await wait((n * turnsOfCall * 1_000) / rate);
            await call(
              url,
              account,
              next(),
              (milliseconds, place) => {
                latencies.push(milliseconds);
                if (place === turnsOfCall - 1) ofChange.push(milliseconds);
              },
              () => wait(500),
            );
          }),
        );
        const row = {
          name,
          perSecond: turns / seconds,
          cpuMilliseconds,
          p50: quantile(latencies, 0.5),
          p99: quantile(latencies, 0.99),
          p99OfChange: quantile(ofChange, 0.99),
        };
        say(`${name}: ${rate} turns/s for ${rateSeconds} s, p99 ${row.p99.toFixed(1)} ms`);
        rows.push(row);
      } finally {
        await service.stop();
      }
    }
    return rows;
  } finally {
    agent.destroy();
    await redis.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figures as people read them. */
export const printVoice = (rows: readonly VoiceRow[], rate: number): string =>
  [
    `Calls with a whole verified change by keypad, a turn from its webhook being posted to its document; latencies at ${rate} turns/s:`,
    ...rows.map(
      ({ name, perSecond, cpuMilliseconds, p50, p99, p99OfChange }) =>
        `${name.padEnd(22)}  ${perSecond.toFixed(0)} turns/s  ${cpuMilliseconds.toFixed(2)} ms CPU a turn  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  p99 of the turn with PIN and change ${p99OfChange.toFixed(1)} ms`,
    ),
    '',
  ].join('\n');
