import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readItems } from '../../dialogs/hear/things/entities';
import { normalise } from '../../dialogs/hear/text/normalise';
import { tokenise } from '../../dialogs/hear/text/tokens';
import { learn, learntHeads } from '../../src/service/learnt-heads';

const itemsOf = (text: string) => readItems(tokenise(normalise(text).text), { question: { ask: 'need' }, named: [], country: 'CA' });
const sentences = ['I want to forward my calls', 'my voicemail does not pick up', 'je voudrais un nouveau NIP', 'how do I stop it?', 'x'];

test('what the build learnt is what the service would learn itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-heads-'));
  try {
    const own = learntHeads(folder);
    const { name, bytes } = learn();
    writeFileSync(join(folder, name), bytes);
    const kept = learntHeads(folder);
    for (const sentence of sentences) expect(kept.read(itemsOf(sentence))).toEqual(own.read(itemsOf(sentence)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
