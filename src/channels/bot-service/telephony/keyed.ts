import type { Instant, LegId } from '../../../../machines/words';
import type { Keys } from '../../../proof/keys';
import type { Notes } from '../../../store/notes';
import type { SecretPort } from '../../../store/port';

/** More keys than anything that is keyed in has. */
const most = 80;
const hour = 3_600_000;
/** Milliseconds for which a key that another instance is just laying down is waited for, and how often. */
const glance = 100;
const glances = 10;

/** What was keyed for one question and not taken in yet. */
export interface Sequence {
  readonly keys: string;
  /** The last place that is taken; -1: none. */
  readonly last: number;
}

/** What became of one activity's keys. `taken`: they were taken in before; `ended`: by them the keys were whole. */
export interface Added extends Sequence {
  readonly own: number;
  readonly taken: boolean;
  readonly ended: boolean;
}

/** `key`: undefined once it is taken in. */
interface Place {
  readonly by: string;
  readonly key: string | undefined;
  readonly ended: boolean;
}

/** What stands in place of a key that was taken in, and of the one that made the keys whole. */
const gone = '';
const end = '!';

/**
 * Keys of a call that come one activity each, on any instance: each takes the next free place behind its question, once, and
 * lies there sealed until all of them are taken in (I11). Rejects with StoreUnavailable.
 */
export class Keyed {
  constructor(
    private readonly store: Pick<SecretPort, 'takeBudget'>,
    private readonly notes: Notes,
    private readonly keys: Keys,
  ) {}

  /** `question`: the position of the line that asked. The same activity gets the same place again. */
  async add(leg: LegId, question: number, activity: string, pressed: string, at: Instant): Promise<Added> {
    const by = this.keys.mac('keyed-by', activity).slice(0, 16);
    const before = await this.read(leg, question);
    const known = before.findIndex((place) => place?.by === by);
    const own = known >= 0 ? known : await this.lay(leg, question, before.length, by, pressed, at);
    const place = before[own];
    return {
      ...(await this.sequence(leg, question)),
      own,
      taken: place !== undefined && place.key === undefined,
      ended: place?.ended === true,
    };
  }

  /** All keys behind the question, in the order of their places. */
  async sequence(leg: LegId, question: number): Promise<Sequence> {
    let places = await this.read(leg, question);
    for (let times = 0; places.includes(undefined) && times < glances; times += 1) {
      await new Promise((done) => setTimeout(done, glance));
      places = await this.read(leg, question);
    }
    return { keys: places.map((place) => place?.key ?? '').join(''), last: places.length - 1 };
  }

  /** They are taken in: none is kept. */
  async forget(leg: LegId, question: number, last: number, at: Instant): Promise<void> {
    for (const [place, held] of (await this.read(leg, question)).entries()) {
      if (place <= last && held?.key !== undefined) await this.put(leg, question, place, `${held.by}.${place === last ? end : gone}`, at);
    }
  }

  private async lay(leg: LegId, question: number, from: number, by: string, pressed: string, at: Instant): Promise<number> {
    for (let place = from; place < most; place += 1) {
      const name = this.name(leg, question, place);
      const { taken } = await this.store.takeBudget({ op: `keyed/${by}`, at, key: `keyed:${name}`, limits: [{ per: hour, max: 1 }] });
      if (!taken) continue;
      await this.put(leg, question, place, `${by}.${this.keys.seal('keyed', pressed, name)}`, at);
      return place;
    }
    return most;
  }

  /** A place that is taken and not written yet is undefined; behind two such there is nothing. */
  private async read(leg: LegId, question: number): Promise<readonly (Place | undefined)[]> {
    const found: (Place | undefined)[] = [];
    for (let place = 0; place < most; place += 1) {
      const name = this.name(leg, question, place);
      const [by, sealed] = (await this.notes.readNote(`keyed:${name}`))?.split('.') ?? [];
      if (by === undefined && place > 0 && found.at(-1) === undefined) break;
      if (by === undefined && place === 0) {
        found.push(undefined);
        continue;
      }
      found.push(
        by === undefined
          ? undefined
          : {
              by,
              key: sealed === gone || sealed === end ? undefined : (this.keys.unseal('keyed', sealed ?? '', name) ?? ''),
              ended: sealed === end,
            },
      );
    }
    while (found.length > 0 && found.at(-1) === undefined) found.pop();
    return found;
  }

  private put(leg: LegId, question: number, place: number, text: string, at: Instant): Promise<void> {
    return this.notes.putNote({ key: `keyed:${this.name(leg, question, place)}`, text, at });
  }

  private name(leg: LegId, question: number, place: number): string {
    return `${leg}:${question}:${place}`;
  }
}
