import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from './diagram';

const file = join(__dirname, '../../machines/README.md');
const regions = ['identity', 'request', 'handling'] as const;

/** `DRAW=1 npx jest test/machines/diagram` writes them anew. */
test.each(regions)('machines/README.md draws the region %s as it is', (name) => {
  const text = readFileSync(file, 'utf8');
  const drawn = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
  expect(text).toMatch(drawn);
  if (process.env['DRAW'] === '1')
    writeFileSync(
      file,
      text.replace(drawn, () => sectionOf(name)),
    );
  expect(drawn.exec(readFileSync(file, 'utf8'))?.[0]).toBe(sectionOf(name));
});
