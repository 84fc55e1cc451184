import { z } from 'zod';
import { conceal } from '../../proof/reveal';
import type { CaseId, Channel, Instant, Language, LegId } from '../../../machines/words';
import { isNotesLeg } from '../../store/ids';
import type { NewEffect, NewLine } from '../../store/port';

/** What a message effect's body is: what was said on a leg in one commit, masked as it is stored (I11). */
export interface DeskMessages {
  readonly type: 'desk.messages';
  readonly leg: LegId;
  readonly channel: Channel;
  readonly language: Language;
  readonly at: Instant;
  readonly messages: readonly { readonly id: string; readonly from: NewLine['from']; readonly agent?: string; readonly text: string }[];
}

/** Effects of the machine are numbered from 1, those that bring lines from 10^9; these lie above both, a hundred for each version. */
const firstNumber = 100_000_000_000;
const perVersion = 100;
/** Of one message: enough to read, too little to make the outbox a mail store. */
const longestText = 4_000;

const said = z.object({
  type: z.string().catch('message'),
  text: z.string().catch(''),
  channelData: z
    .object({ agent: z.object({ name: z.string() }).optional() })
    .optional()
    .catch(undefined),
});

/** Other desks are told of what is said, a leg at a time, by effects of the same commit. Internal notes are nobody else's. */
export function markMessages(
  lines: readonly NewLine[],
  {
    case: id,
    version,
    at,
    legOf,
  }: {
    readonly case: CaseId;
    readonly version: number;
    readonly at: Instant;
    readonly legOf: (leg: LegId) => { readonly channel: Channel; readonly language: Language } | undefined;
  },
): readonly NewEffect[] {
  const legs = [...new Set(lines.map(({ leg }) => leg))].filter((leg) => !isNotesLeg(leg));
  return legs.flatMap((leg, n): readonly NewEffect[] => {
    const own = legOf(leg);
    const messages = lines
      .filter((line) => line.leg === leg)
      .flatMap(({ id: line, from, activity }) => {
        const { type, text, channelData } = said.parse(JSON.parse(conceal(activity)));
        return type !== 'message' || text === ''
          ? []
          : [
              {
                id: line,
                from,
                text: text.slice(0, longestText),
                ...(from !== 'agent' || channelData?.agent === undefined ? {} : { agent: channelData.agent.name }),
              },
            ];
      });
    if (own === undefined || messages.length === 0) return [];
    const body: DeskMessages = { type: 'desk.messages', leg, channel: own.channel, language: own.language, at, messages };
    return [{ id: `${id}:${firstNumber + version * perVersion + n}`, type: 'desk.messages', body: JSON.stringify(body), dueAt: at }];
  });
}
