import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs a command of src/audit as its own process, with these settings and no others. */
export function run(
  cli: 'verify' | 'export',
  env: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const script = [join(root, `src/audit/${cli}-cli.ts`), ...args];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--require', join(root, 'tools/run-typescript.cjs'), ...script],
      { cwd: tmpdir(), env: { PATH: process.env['PATH'] ?? '', ...env } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}
