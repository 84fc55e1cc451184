/** A message for the linear heads: which features it has and how much each weighs; the weights have length 1. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Longer messages are cut: the work of one message is bounded. */
const MOST_WORDS = 60;
const MOST_LETTERS = 18;

/** Words, pairs of words, and character 3- and 4-grams inside word borders; the first word once more by itself. */
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
  for (let size = 3; size <= 4; size += 1) {
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

/** What is known of a word: the ids of it as a whole, as the first one, of its letters, and of the pairs that it begins. */
interface Known {
  readonly whole: number | undefined;
  readonly first: number | undefined;
  readonly grams: readonly number[];
  readonly pairs: Map<string, number>;
}

export class Vocabulary {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly idf: Float32Array;
  /** Words that were trained with, once they were met; words of customers' own are not kept. */
  private readonly met = new Map<string, Known>();
  /** Where in the message that is weighed each feature is; -1: nowhere. */
  private readonly places: Int32Array;

  constructor({ features, idf }: LearntVocabulary) {
    const ids = new Map<string, number>();
    for (const [id, feature] of features.entries()) ids.set(feature, id);
    this.ids = ids;
    this.idf = idf;
    this.places = new Int32Array(features.length).fill(-1);
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
    const found: number[] = [];
    let before: Known | undefined;
    for (let i = 0; i < all.length && i < MOST_WORDS; i += 1) {
      const word = all[i] ?? '';
      const known = this.met.get(word) ?? this.meet(word);
      if (i === 0 && known.first !== undefined) found.push(known.first);
      if (known.whole !== undefined) found.push(known.whole);
      const pair = before && this.pairOf(before, all[i - 1] ?? '', word);
      if (pair !== undefined) found.push(pair);
      for (const gram of known.grams) found.push(gram);
      before = known;
    }
    return this.weigh(found);
  }

  private meet(word: string): Known {
    const known: Known = {
      whole: this.ids.get(`w ${word}`),
      first: this.ids.get(`^${word}`),
      grams: gramsOf(word).flatMap((gram) => this.ids.get(gram) ?? []),
      pairs: new Map(),
    };
    if (known.whole !== undefined) this.met.set(word, known);
    return known;
  }

  /** Only pairs that were trained with are kept. */
  private pairOf({ pairs }: Known, before: string, word: string): number | undefined {
    const kept = pairs.get(word);
    if (kept !== undefined) return kept;
    const id = this.ids.get(`b ${before} ${word}`);
    if (id !== undefined) pairs.set(word, id);
    return id;
  }

  private weigh(found: readonly number[]): Vector {
    const { places, idf } = this;
    const ids: number[] = [];
    const counts: number[] = [];
    for (const id of found) {
      const place = places[id] ?? -1;
      if (place < 0) {
        places[id] = ids.push(id) - 1;
        counts.push(1);
      } else counts[place] = (counts[place] ?? 0) + 1;
    }
    const weights = new Float32Array(ids.length);
    let square = 0;
    for (const [n, id] of ids.entries()) {
      places[id] = -1;
      const weight = (1 + Math.log(counts[n] ?? 1)) * (idf[id] ?? 0);
      weights[n] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let n = 0; n < weights.length; n += 1) weights[n] = (weights[n] ?? 0) / length;
    return { ids: Int32Array.from(ids), weights };
  }
}
