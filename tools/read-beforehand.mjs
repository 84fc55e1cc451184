// Keeps in dist/ what a start would have to work out anew: what the two heads of the understanding learn from the phrases, and our own help articles as they are read.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

const built = createRequire(import.meta.url);
const { learn } = built(join(root, 'dist/src/service/learnt-heads.js'));
const { keepArticles } = built(join(root, 'dist/src/help/kept-articles.js'));
const { ownArticles } = built(join(root, 'dist/src/help/library.js'));
for (const { name, bytes } of [learn(), keepArticles(ownArticles)]) writeFileSync(join(root, 'dist', name), bytes);
