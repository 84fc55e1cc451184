import type { Topic } from '../../machines/tells';
import { english } from '../phrases/en';
import { french } from '../phrases/fr';
import type { Act, Phrases } from '../phrases/phrases';
import { Vocabulary, featuresOf } from './features';
import { readItems } from './entities';
import { wordOf, type Item } from './items';
import { LinearHead, type Score } from './linear';
import { normalise } from './normalise';
import { tokenise } from './tokens';

/** What the two heads say of one sentence, best first. */
export interface Reading {
  readonly topics: readonly Score<Topic | 'none'>[];
  readonly acts: readonly Score<Act>[];
}

/** A sentence as the heads see it: things by their sort, so that no digits are learnt. */
export function headWords(items: readonly Item[]): string[] {
  return items.filter((item) => item.is !== 'mark' || item.text === '?').map(wordOf);
}

/** Two heads over one vocabulary: topic and act. Trained when constructed. */
export class Heads {
  private readonly vocabulary: Vocabulary;
  private readonly topics: LinearHead<Topic | 'none'>;
  private readonly acts: LinearHead<Act>;

  constructor(sets: readonly Phrases[] = [...english, ...french]) {
    const all = sets.flatMap(({ topic, acts }) =>
      (Object.keys(acts) as Act[]).flatMap((act) => (acts[act] ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => ({ topic, act, features: featuresOf(headWords(itemsOf(line))) }))));
    this.vocabulary = new Vocabulary(all.map(({ features }) => features));
    const vectors = all.map(({ features }) => this.vocabulary.vector(features));
    this.topics = new LinearHead(vectors, all.map(({ topic }) => topic), this.vocabulary.size);
    this.acts = new LinearHead(vectors, all.map(({ act }) => act), this.vocabulary.size);
  }

  read(items: readonly Item[]): Reading {
    const vector = this.vocabulary.vector(featuresOf(headWords(items)));
    return { topics: this.topics.rank(vector), acts: this.acts.rank(vector) };
  }
}

function itemsOf(line: string): Item[] {
  return readItems(tokenise(normalise(line).text), { question: { ask: 'need' }, named: [], country: 'CA' });
}
