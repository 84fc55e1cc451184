import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const tools = join(__dirname, '../../tools');

describe('programs from outside Node that tests need', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-programs-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (name: string, script: string) => writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

  /** Runs a module text beside the tools with the folder's programs first, and gives back what it printed. */
  function run(script: string): unknown {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: tools,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`, FOLDER: folder },
    });
    if (stderr !== '') throw new Error(stderr);
    return JSON.parse(stdout);
  }

  const installing = `
    import { install, needs } from '${tools}/debian.mjs';
    needs.push({ name: 'dance', programs: ['no-such-dancer'], package: 'dancer' });
    const said = [];
    const reason = install(['dance'], (line) => said.push(line));
    console.log(JSON.stringify({ said, reason }));`;

  it('are installed when missing, after a look at what Debian has, and it is said', () => {
    program('sudo', 'shift; exec "$@"');
    program('apt-get', `echo "$DEBIAN_FRONTEND $*" >> "$FOLDER/calls"; case "$*" in *install*) cp "$0" "$FOLDER/no-such-dancer";; esac`);
    expect(run(installing)).toEqual({
      said: ['The tests need dancer, which this machine lacks: installing with apt-get ...', 'Installed dancer.'],
      reason: '',
    });
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe(
      'noninteractive -q update\nnoninteractive -q install -y --no-install-recommends dancer\n',
    );
    expect(run(installing)).toEqual({ said: [], reason: '' });
  });

  it('that cannot be installed are reported with what apt-get said', () => {
    program('sudo', 'shift; exec "$@"');
    program('apt-get', 'echo "E: no network" >&2; exit 100');
    expect(run(installing)).toMatchObject({ reason: 'apt-get could not install it (E: no network)' });
  });

  it('belong to the suites that name them, directly or in a file they import', () => {
    mkdirSync(join(folder, 'support'));
    writeFileSync(join(folder, 'support/redis.ts'), "export const start = () => spawn('/usr/bin/redis-server');");
    writeFileSync(join(folder, 'support/both.ts'), "export * from './redis'; export const browser = 'chromium';");
    writeFileSync(join(folder, 'a.test.ts'), "import { start } from './support/redis';");
    writeFileSync(join(folder, 'b.test.ts'), "import { browser } from './support/both';");
    writeFileSync(join(folder, 'c.test.ts'), "// without 'redis-server'\nexport const said = 'start redis-server';");
    const found = run(`import { suites } from '${tools}/suites.mjs'; console.log(JSON.stringify(suites('${folder}')));`);
    expect(found).toEqual([
      { path: join(folder, 'a.test.ts'), needs: ['redis'] },
      { path: join(folder, 'b.test.ts'), needs: ['chromium', 'redis'] },
      { path: join(folder, 'c.test.ts'), needs: [] },
    ]);
  });

  it('are asked for whatever form the report of the tests shall have', () => {
    const listed = (args: readonly string[]): unknown =>
      run(`import { listedBy } from '${tools}/suites.mjs'; console.log(JSON.stringify(listedBy(${JSON.stringify(args)})));`);
    const one = join(__dirname, 'programs.test.ts');
    expect(listed(['test/house/programs'])).toEqual([one]);
    expect(listed(['--ci', '--json', '--outputFile=report.json', 'test/house/programs'])).toEqual([one]);
    expect(listed(['--json', '--outputFile', 'report.json', 'test/house/programs'])).toEqual([one]);
  });
});
