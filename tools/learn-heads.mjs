// Learns the two heads of the understanding from the phrases just compiled, and keeps what they learnt in dist/.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

const { learn } = createRequire(import.meta.url)(join(root, 'dist/src/service/learnt-heads.js'));
const { name, bytes } = learn();
writeFileSync(join(root, 'dist', name), bytes);
