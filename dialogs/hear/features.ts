/** A message for the linear heads: which features it has and how much each weighs; the weights have length 1. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Longer messages are cut: the work of one message is bounded. */
const MOST_WORDS = 60;
const MOST_LETTERS = 18;

/** Words, pairs of words, and character 3- to 5-grams inside word borders; the first word once more by itself. */
export function featuresOf(all: readonly string[]): string[] {
  const words = all.slice(0, MOST_WORDS);
  const found: string[] = [];
  if (words[0] !== undefined) found.push(`^${words[0]}`);
  words.forEach((word, i) => {
    found.push(`w ${word}`);
    if (i > 0) found.push(`b ${words[i - 1]} ${word}`);
    found.push(...gramsOf(word));
  });
  return found;
}

function gramsOf(word: string): string[] {
  const found: string[] = [];
  const padded = `<${word.slice(0, MOST_LETTERS)}>`;
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) found.push(padded.slice(at, at + size));
  }
  return found;
}

/** What a vocabulary is made of: the features in the order of their ids, each with its inverse document frequency. */
export interface LearntVocabulary {
  readonly features: readonly string[];
  readonly idf: Float32Array;
}

/** The features of a training set, one list for each of its texts. */
export function learnVocabulary(texts: readonly (readonly string[])[]): LearntVocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) for (const feature of new Set(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return {
    features: [...counts.keys()],
    idf: Float32Array.from(counts.values(), (count) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

export class Vocabulary {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly idf: Float32Array;
  /** Ids of the letters of words that were trained with, once they were met; words of customers' own are not kept. */
  private readonly grams = new Map<string, readonly number[]>();

  constructor({ features, idf }: LearntVocabulary) {
    this.ids = new Map(features.map((feature, id) => [feature, id]));
    this.idf = idf;
  }

  get size(): number {
    return this.ids.size;
  }

  /** TF-IDF with damped counts; features never seen in training do not exist. */
  vector(features: readonly string[]): Vector {
    return this.weigh(features.flatMap((feature) => this.ids.get(feature) ?? []));
  }

  /** The vector of `featuresOf(words)`, with less to look up. */
  vectorOf(all: readonly string[]): Vector {
    const words = all.slice(0, MOST_WORDS);
    const found: number[] = [];
    const add = (feature: string): number | undefined => {
      const id = this.ids.get(feature);
      if (id !== undefined) found.push(id);
      return id;
    };
    if (words[0] !== undefined) add(`^${words[0]}`);
    words.forEach((word, i) => {
      const known = add(`w ${word}`) !== undefined;
      if (i > 0) add(`b ${words[i - 1]} ${word}`);
      found.push(...this.gramsIn(word, known));
    });
    return this.weigh(found);
  }

  private gramsIn(word: string, known: boolean): readonly number[] {
    const kept = this.grams.get(word);
    if (kept) return kept;
    const ids = gramsOf(word).flatMap((gram) => this.ids.get(gram) ?? []);
    if (known) this.grams.set(word, ids);
    return ids;
  }

  private weigh(found: readonly number[]): Vector {
    const counts = new Map<number, number>();
    for (const id of found) counts.set(id, (counts.get(id) ?? 0) + 1);
    const ids = Int32Array.from(counts.keys());
    const weights = new Float32Array(ids.length);
    let square = 0;
    ids.forEach((id, n) => {
      const weight = (1 + Math.log(counts.get(id) ?? 1)) * (this.idf[id] ?? 0);
      weights[n] = weight;
      square += weight * weight;
    });
    const length = Math.sqrt(square) || 1;
    for (let n = 0; n < weights.length; n += 1) weights[n] = (weights[n] ?? 0) / length;
    return { ids, weights };
  }
}
