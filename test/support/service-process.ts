import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The built service as a process of its own, as `npm start` runs it. */
export interface ServiceProcess {
  readonly url: string;
  readonly pid: number;
  /** All it wrote to standard output and standard error so far. */
  output(): string;
  /** `kill -9`; answers when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; answers when it is gone, with its exit code. */
  stop(): Promise<number | null>;
}

/** Lets a service's clock run ahead of this machine's, ms: what a killed one held for a while is free at once. */
export const ahead = (by: number): readonly string[] => [`--import=data:text/javascript,const now=Date.now;Date.now=()=>now()+${by}`];

const main = join(__dirname, '..', '..', 'dist', 'src', 'start.js');
const up = /"chat":"(http:\/\/[^"]+?)\/"/;

/**
 * Starts what `npm run build` built, on a free port, with these settings and no others of this machine. Rejects with what
 * it wrote when it ends before it is up.
 */
export async function startServiceProcess(
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [...nodeOptions, main], {
    env: { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: '0', ...env },
    cwd: env['DATA_DIR'] ?? '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gone = new Promise<number | null>((resolve) => void child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const heard = (chunk: string): void => {
      output += chunk;
      const found = up.exec(output)?.[1];
      if (found !== undefined) resolve(found.replace('localhost', '127.0.0.1'));
    };
    child.stdout.setEncoding('utf8').on('data', heard);
    child.stderr.setEncoding('utf8').on('data', heard);
    child.once('error', reject);
    void gone.then((code) => reject(new Error(`The service ended with ${code} before it was up: ${output}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
}
