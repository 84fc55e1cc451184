import type { Vector } from './features';

/** A class and how far the message lies on its side of the border; above 0 it is inside. */
export interface Score<Name> {
  readonly name: Name;
  readonly score: number;
}

/** The weights have settled when no phrase of a round is further than this from where it belongs; most have long before the last round. */
const SETTLED = 0.1;
const ROUNDS = 60;
/** Cost of a training phrase on the wrong side; a class has few phrases of its own, so these count more. */
const COST = 1;
const COST_OWN = 4;

function dot(weights: Float32Array, { ids, weights: values }: Vector): number {
  let sum = 0;
  for (let n = 0; n < ids.length; n += 1) sum += (weights[ids[n] ?? 0] ?? 0) * (values[n] ?? 0);
  return sum;
}

/** The same numbers that look like chance, every time: training is the same every time. Whole, from 0 to below `below`. */
function chance(): (below: number) => number {
  let seed = 20417;
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
}

function swap(places: Int32Array, one: number, other: number): void {
  const kept = places[one] ?? 0;
  places[one] = places[other] ?? 0;
  places[other] = kept;
}

/**
 * One class against the rest: squared hinge loss, solved in the dual by coordinate descent (Hsieh et al. 2008). Phrases far on
 * their own side are set aside until the others have settled; then all are looked at once more.
 */
function trainOne(vectors: readonly Vector[], own: (n: number) => boolean, size: number): Float32Array {
  const weights = new Float32Array(size + 1);
  const duals = new Float64Array(vectors.length);
  const places = Int32Array.from({ length: vectors.length }, (_, n) => n);
  const pick = chance();
  let active = vectors.length;
  let farthest = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    let most = -Infinity;
    let least = Infinity;
    for (let at = 0; at < active; at += 1) swap(places, at, at + pick(active - at));
    for (let at = 0; at < active; at += 1) {
      const n = places[at] ?? 0;
      const vector = vectors[n];
      if (!vector) continue;
      const sign = own(n) ? 1 : -1;
      const give = 0.5 / (sign > 0 ? COST_OWN : COST);
      const dual = duals[n] ?? 0;
      const slope = sign * (dot(weights, vector) + (weights[size] ?? 0)) - 1 + give * dual;
      if (dual === 0 && slope > farthest) {
        active -= 1;
        swap(places, at, active);
        at -= 1;
        continue;
      }
      const open = dual === 0 ? Math.min(0, slope) : slope;
      most = Math.max(most, open);
      least = Math.min(least, open);
      const next = Math.max(0, dual - slope / (2 + give));
      if (next === dual) continue;
      duals[n] = next;
      add(weights, vector, (next - dual) * sign);
      weights[size] = (weights[size] ?? 0) + (next - dual) * sign;
    }
    const settled = most - least <= SETTLED;
    if (settled && active === vectors.length) break;
    if (settled) active = vectors.length;
    farthest = settled || most <= 0 ? Infinity : most;
  }
  return weights;
}

function add(weights: Float32Array, { ids, weights: values }: Vector, step: number): void {
  for (let n = 0; n < ids.length; n += 1) {
    const id = ids[n] ?? 0;
    weights[id] = (weights[id] ?? 0) + step * (values[n] ?? 0);
  }
}

/** What training leaves of a head: for each feature its weight in every class, in the order of `names`; the border's own weights last. */
export interface LearntHead<Name> {
  readonly names: readonly Name[];
  readonly weights: Float32Array;
}

/** Learns which classes texts belong to. Deterministic: the same phrases give the same weights. `size`: of the vocabulary. */
export function learnHead<Name extends string>(vectors: readonly Vector[], owners: readonly Name[], size: number): LearntHead<Name> {
  const names = [...new Set(owners)];
  const weights = new Float32Array((size + 1) * names.length);
  names.forEach((name, place) =>
    trainOne(vectors, (n) => owners[n] === name, size).forEach((weight, id) => (weights[id * names.length + place] = weight)),
  );
  return { names, weights };
}

/** One-vs-rest linear classifier. */
export class LinearHead<Name extends string> {
  /** Of the message that is judged. */
  private readonly sums: Float64Array;

  constructor(private readonly learnt: LearntHead<Name>) {
    this.sums = new Float64Array(learnt.names.length);
  }

  /** All classes, best first. */
  rank({ ids, weights: values }: Vector): Score<Name>[] {
    const { names, weights } = this.learnt;
    const { sums } = this;
    const count = names.length;
    sums.fill(0);
    for (let n = 0; n < ids.length; n += 1) {
      const value = values[n] ?? 0;
      const row = (ids[n] ?? 0) * count;
      for (let place = 0; place < count; place += 1) sums[place] = (sums[place] ?? 0) + (weights[row + place] ?? 0) * value;
    }
    const borders = weights.length - count;
    const ranked: Score<Name>[] = [];
    for (const [place, name] of names.entries()) {
      const score = (sums[place] ?? 0) + (weights[borders + place] ?? 0);
      let at = ranked.length;
      for (; at > 0; at -= 1) {
        const above = ranked[at - 1];
        if (!above || above.score >= score) break;
        ranked[at] = above;
      }
      ranked[at] = { name, score };
    }
    return ranked;
  }
}
