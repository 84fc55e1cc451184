import type { Channel, LegId, UserId } from '../../../machines/words';
import { revealTo } from '../../../src/proof/reveal';
import { mintLegId } from '../../../src/store/ids';
import type { TranscriptLine } from '../../../src/store/port';
import type { Inbound, Turns } from '../../../src/turn/port';
import type { Stage } from './stage';

/** What somebody gave to show who they are: a PIN of that user, a link or a code made for that user. */
export interface Given {
  readonly method: 'pin' | 'link' | 'join-code';
  readonly value: string;
}

/** One thing somebody did: from when to when, in ticks. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly given?: Given;
  /** The leg it was done on, as the house had it afterwards. */
  readonly leg: LegId;
}

/** One conversation of a schedule, with a record of all that was done in it. */
export class Actor {
  readonly steps: Step[] = [];
  readonly legs: LegId[];
  /** When it came, where it came by a proof. */
  readonly provedAt: number | undefined;
  private count = 0;
  /** The house ended or closed it: nothing more is done. */
  over = false;

  constructor(
    private readonly stage: Stage,
    readonly name: string,
    readonly who: UserId,
    readonly channel: Channel,
    private readonly by: Turns = stage.house.calls,
    private readonly began: LegId = mintLegId(),
    readonly provedBy?: Given,
  ) {
    this.legs = [began];
    this.provedAt = provedBy === undefined ? undefined : stage.tick();
  }

  get leg(): LegId {
    return this.legs.at(-1) ?? this.began;
  }

  opens = (): Promise<string> => this.step({ kind: 'opened', text: '' });
  says = (text: string, given?: Given): Promise<string> => this.step({ text }, given);
  keys = (digits: string, given?: Given): Promise<string> => this.step({ text: '', voice: { digits } }, given);

  async hangsUp(): Promise<void> {
    await this.step({ kind: 'ended', text: '' });
    this.over = true;
  }

  /** All lines of every leg this conversation was. */
  async lines(): Promise<readonly TranscriptLine[]> {
    return (await Promise.all(this.legs.map((leg) => this.stage.house.store.readLines(leg, 0, 1_000)))).flat();
  }

  private async step(what: Partial<Inbound>, given?: Given): Promise<string> {
    if (this.over) return '';
    const from = this.stage.tick();
    const inbound: Inbound = {
      leg: this.began,
      channel: this.channel,
      turnId: `${this.began}-${++this.count}`,
      at: this.stage.house.now(),
      kind: 'message',
      text: '',
      attachments: false,
      language: 'en',
      ...what,
    };
    const result = await this.by.take(inbound);
    if (result.status === 'committed' && result.joined !== undefined && result.joined !== this.leg) this.legs.push(result.joined);
    this.steps.push({
      from,
      to: this.stage.tick(),
      text: what.text === '' ? (what.voice?.digits ?? '') : (what.text ?? ''),
      ...(given === undefined ? {} : { given }),
      leg: this.leg,
    });
    const { house } = this.stage;
    return result.status === 'committed'
      ? said(result.lines.map((line) => ({ ...line, activity: revealTo(house.keys, line, house.now()) })))
      : '';
  }
}

/** What the bot said, one text; codes as they are given. */
export const said = (lines: readonly TranscriptLine[]): string =>
  lines
    .filter(({ from }) => from === 'bot')
    .map(({ activity }) => (JSON.parse(activity) as { readonly text?: string }).text ?? '')
    .join('\n');
