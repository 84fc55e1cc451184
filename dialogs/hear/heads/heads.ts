import type { Topic } from '../../../machines/tells';
import { english } from '../../phrases/en';
import { french } from '../../phrases/fr';
import type { Act, Phrases } from '../../phrases/phrases';
import { Vocabulary, featuresOf, learnVocabulary, type LearntVocabulary } from './features';
import { readItems } from '../things/entities';
import { wordOf, type Item } from '../things/items';
import { LinearHead, learnHead, type LearntHead, type Score } from './linear';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';

/** What the two heads say of one sentence, best first. */
export interface Reading {
  readonly topics: readonly Score<Topic | 'none'>[];
  readonly acts: readonly Score<Act>[];
}

/** A sentence as the heads see it: things by their sort, so that no digits are learnt. */
export function headWords(items: readonly Item[]): string[] {
  return items.filter((item) => item.is !== 'mark' || item.text === '?').map(wordOf);
}

/** What training leaves: plain data, the same for the same phrases, so that a build may learn once and keep it. */
export interface LearntHeads {
  readonly vocabulary: LearntVocabulary;
  readonly topics: LearntHead<Topic | 'none'>;
  readonly acts: LearntHead<Act>;
}

/** Learns both heads from phrases; some tenths of a second. */
export function learnHeads(sets: readonly Phrases[] = [...english, ...french]): LearntHeads {
  const all = sets.flatMap(({ topic, acts }) =>
    (Object.keys(acts) as Act[]).flatMap((act) =>
      (acts[act] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => ({ topic, act, features: featuresOf(headWords(itemsOf(line))) })),
    ),
  );
  const learnt = learnVocabulary(all.map(({ features }) => features));
  const vocabulary = new Vocabulary(learnt);
  const vectors = all.map(({ features }) => vocabulary.vector(features));
  return {
    vocabulary: learnt,
    topics: learnHead(
      vectors,
      all.map(({ topic }) => topic),
      vocabulary.size,
    ),
    acts: learnHead(
      vectors,
      all.map(({ act }) => act),
      vocabulary.size,
    ),
  };
}

/** Two heads over one vocabulary: topic and act. */
export class Heads {
  private readonly vocabulary: Vocabulary;
  private readonly topics: LinearHead<Topic | 'none'>;
  private readonly acts: LinearHead<Act>;

  constructor(learnt: LearntHeads = learnHeads()) {
    this.vocabulary = new Vocabulary(learnt.vocabulary);
    this.topics = new LinearHead(learnt.topics);
    this.acts = new LinearHead(learnt.acts);
  }

  read(items: readonly Item[]): Reading {
    const vector = this.vocabulary.vectorOf(headWords(items));
    return { topics: this.topics.rank(vector), acts: this.acts.rank(vector) };
  }
}

function itemsOf(line: string): Item[] {
  return readItems(tokenise(normalise(line).text), { question: { ask: 'need' }, named: [], country: 'CA' });
}
