import type { LegId } from '../../../../machines/words';
import type { CasePort } from '../../../store/port';
import { concludes, readLine, type SaidLine } from '../../voice/said-line';
import { Remembered } from '../../../store/remembered';

/** Lines read at once. */
const page = 100;

/** What a call was asked last. */
export class Listening {
  private readonly known = new Remembered<string, SaidLine>(2_000);

  constructor(private readonly store: Pick<CasePort, 'readLines'>) {}

  /** The newest line that says what comes next; undefined: nothing was asked. Rejects with StoreUnavailable. */
  async asked(leg: LegId): Promise<SaidLine | undefined> {
    let line = this.known.get(leg);
    for (let after = line?.position ?? 0; ;) {
      const lines = await this.store.readLines(leg, after, page);
      line =
        lines
          .filter(({ from }) => from !== 'customer')
          .map(readLine)
          .findLast(concludes) ?? line;
      if (lines.length < page) break;
      after = lines.at(-1)?.position ?? after;
    }
    if (line !== undefined) this.known.set(leg, line);
    return line;
  }

  /** The line at a position. */
  async at(leg: LegId, position: number): Promise<SaidLine | undefined> {
    const [line] = await this.store.readLines(leg, position - 1, 1);
    return line === undefined || line.from === 'customer' ? undefined : readLine(line);
  }

  /** Whether anything was said yet. */
  async hasBegun(leg: LegId): Promise<boolean> {
    return this.known.get(leg) !== undefined || (await this.store.readLines(leg, 0, 1)).length > 0;
  }
}
