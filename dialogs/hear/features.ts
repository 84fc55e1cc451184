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
    const padded = `<${word.slice(0, MOST_LETTERS)}>`;
    for (let size = 3; size <= 5; size += 1) {
      for (let at = 0; at + size <= padded.length; at += 1) found.push(padded.slice(at, at + size));
    }
  });
  return found;
}

/** The features of a training set with their inverse document frequency. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly idf: Float32Array;

  constructor(texts: readonly (readonly string[])[]) {
    const counts: number[] = [];
    for (const text of texts) {
      for (const feature of new Set(text)) {
        const id = this.ids.get(feature) ?? this.ids.size;
        this.ids.set(feature, id);
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    this.idf = Float32Array.from(counts, (count) => Math.log((1 + texts.length) / (1 + count)) + 1);
  }

  get size(): number {
    return this.ids.size;
  }

  /** TF-IDF with damped counts; features never seen in training do not exist. */
  vector(features: readonly string[]): Vector {
    const counts = new Map<number, number>();
    for (const feature of features) {
      const id = this.ids.get(feature);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
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
