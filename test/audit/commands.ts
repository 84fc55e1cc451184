import { Writable } from 'node:stream';
import { exportCommand } from '../../src/audit/export-command';
import { verifyCommand } from '../../src/audit/verify-command';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs audit:verify's command with these settings and no others. */
export async function verify(env: Readonly<Record<string, string>>, known?: string): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await verifyCommand(env, known, { out: (line) => (out += `${line}\n`), err: (line) => (err += `${line}\n`) });
  return { code, out, err };
}

/** Runs audit:export's command with these settings and no others. */
export async function exported(env: Readonly<Record<string, string>>): Promise<Ran> {
  let [out, err] = ['', ''];
  const sink = new Writable({
    highWaterMark: 1000,
    write(chunk: Buffer, _encoding, done) {
      out += chunk.toString();
      setImmediate(done);
    },
  });
  const code = await exportCommand(env, sink, (line) => (err += `${line}\n`));
  sink.end();
  await new Promise((resolve) => sink.once('finish', resolve));
  return { code, out, err };
}
