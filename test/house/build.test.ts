import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('the build', () => {
  let house: string;
  const write = (file: string, text: string) => writeFileSync(join(house, file), text);
  const stillThere = (file: string) => existsSync(join(house, file));

  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'countersign-build-'));
    for (const part of ['tools/build.mjs', 'tools/files.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'])
      cpSync(join(root, part), join(house, part));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    mkdirSync(join(house, 'src/pages'), { recursive: true });
    write('src/main.ts', "export { said } from './said';\n");
    write('src/said.ts', "export const said: string = 'one';\n");
    write('src/pages/style.css', 'body {}\n');
  });
  afterEach(() => rmSync(house, { recursive: true }));

  /** Starts one build; how it ended and what it said. */
  function build(): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, [join(house, 'tools/build.mjs')]);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
  }

  it('compiles, brings what is not TypeScript along, and leaves nothing of sources that are gone', async () => {
    expect(await build()).toEqual({ code: 0, said: '' });
    expect(readFileSync(join(house, 'dist/src/said.js'), 'utf8')).toContain("exports.said = 'one'");
    expect(stillThere('dist/src/pages/style.css')).toBe(true);

    rmSync(join(house, 'src/said.ts'));
    write('src/main.ts', "export const said = 'two';\n");
    expect(await build()).toEqual({ code: 0, said: '' });
    expect(readFileSync(join(house, 'dist/src/main.js'), 'utf8')).toContain("exports.said = 'two'");
    expect(stillThere('dist/src/said.js')).toBe(false);
  });

  it('is done once for several starts at the same moment, and not again for the same sources', async () => {
    const ends = await Promise.all([build(), build(), build()]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    const made = statSync(join(house, 'dist/src/main.js'), { bigint: true }).mtimeNs;
    await build();
    expect(statSync(join(house, 'dist/src/main.js'), { bigint: true }).mtimeNs).toBe(made);
    expect(stillThere('dist/.building')).toBe(false);
  });

  it('goes on after a build that was killed in the middle', async () => {
    mkdirSync(join(house, 'dist'));
    write('dist/.building', '4194999');
    expect((await build()).code).toBe(0);
  });

  it("stops with the compiler's words and a sentence when the sources are wrong", async () => {
    write('src/said.ts', 'export const said: string = 1;\n');
    const { code, said } = await build();
    expect(code).toBe(1);
    expect(said).toMatch(/src\/said\.ts\(1,14\): error TS2322[^]*The build stopped: the TypeScript compiler failed/);
    write('src/said.ts', "export const said: string = 'mended';\n");
    expect((await build()).code).toBe(0);
  });
});
