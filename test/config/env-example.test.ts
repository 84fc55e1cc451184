import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadConfig } from '../../src/config/load';
import { envSchema } from '../../src/config/schema';

const example = parseEnv(readFileSync(join(__dirname, '../../.env.example'), 'utf8'));

describe('.env.example', () => {
  it('names exactly the variables the service reads', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(envSchema.shape).sort());
  });

  it('shows the defaults: copied to .env it changes nothing', () => {
    expect(loadConfig(example, '/somewhere')).toEqual(loadConfig({}, '/somewhere'));
  });
});
