import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** What a name has; `fails`: the server says SERVFAIL, or says nothing. */
export interface Records {
  readonly TXT?: readonly string[];
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly MX?: readonly string[];
  readonly fails?: 'servfail' | 'silent';
}
/** By name in small letters; `*.name` stands for every name below it. */
export type Zone = Readonly<Record<string, Records>>;

const codes = { A: 1, MX: 15, TXT: 16, AAAA: 28 } as const;
type Known = keyof typeof codes;

const label = (text: string): Buffer => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);
const nameBytes = (name: string): Buffer => Buffer.concat([...name.split('.').map(label), Buffer.from([0])]);

function dataOf(type: Known, text: string): Buffer {
  switch (type) {
    case 'A':
      return Buffer.from(text.split('.').map(Number));
    case 'AAAA':
      return Buffer.from(
        text
          .split(':')
          .map((group) => group.padStart(4, '0'))
          .join(''),
        'hex',
      );
    case 'MX':
      return Buffer.concat([Buffer.from([0, 10]), nameBytes(text)]);
    case 'TXT':
      return Buffer.concat((text.match(/[^]{1,255}/g) ?? ['']).map(label));
  }
}

function questionOf(query: Buffer): { readonly name: string; readonly type: Known | undefined; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const code = query.readUInt16BE(at + 1);
  return {
    name: labels.join('.').toLowerCase(),
    type: (Object.keys(codes) as Known[]).find((known) => codes[known] === code),
    end: at + 5,
  };
}

function responseTo(query: Buffer, zone: Zone, asked: string[]): Buffer | undefined {
  const { name, type, end } = questionOf(query);
  asked.push(`${type ?? '?'} ${name}`);
  const wild = Object.keys(zone).find((key) => key.startsWith('*.') && name.endsWith(key.slice(1)));
  const records = zone[name] ?? (wild === undefined ? undefined : zone[wild]);
  if (records?.fails === 'silent') return undefined;
  const answers = (type === undefined ? [] : (records?.[type] ?? [])).map((text) => {
    const data = dataOf(type as Known, text);
    const head = Buffer.alloc(12);
    head.writeUInt16BE(0xc00c, 0);
    head.writeUInt16BE(codes[type as Known], 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(data.length, 10);
    return Buffer.concat([head, data]);
  });
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  const code = records?.fails === 'servfail' ? 2 : records === undefined ? 3 : 0;
  head.writeUInt16BE(0x8580 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(code === 0 ? answers.length : 0, 6);
  return Buffer.concat([head, query.subarray(12, end), ...(code === 0 ? answers : [])]);
}

/** A DNS server on loopback that knows a zone and nothing else. `asked` is every question it got. */
export async function startDns(
  zone: Zone,
): Promise<{ readonly address: string; readonly asked: readonly string[]; close(): Promise<void> }> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, from) => {
    const response = responseTo(query, zone, asked);
    if (response !== undefined) socket.send(response, from.port, from.address);
  });
  await new Promise<void>((resolve) => void socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => void socket.close(() => resolve())),
  };
}
