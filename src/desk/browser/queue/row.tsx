import type { QueueRow } from '../../shapes';
import { Channel } from '../parts/icons';
import { Name } from '../parts/text';
import { spanWords } from '../times';
import { useWords, type Words } from '../words';

interface RowProps {
  readonly row: QueueRow;
  readonly now: number;
  readonly open: boolean;
  /** The one row of the list that Tab reaches. */
  readonly reached: boolean;
  /** This agent has it. */
  readonly mine: boolean;
  /** Something happened in it that this agent has not looked at. */
  readonly fresh: boolean;
}

function standing({ state, agent, since }: QueueRow, now: number, mine: boolean, words: Words): string {
  const time = spanWords(now - since, words);
  if (state === 'waiting') return words.queue.waits(time);
  if (state === 'agent') return agent && !mine ? words.queue.with(agent.name) : words.queue.since(time);
  return state === 'closed' ? words.queue.closed : words.queue.bot;
}

/** One case of a list: who, since when, by which channel, why, what is in hand, what is proved. */
export function Row({ row, now, open, reached, mine, fresh }: RowProps) {
  const words = useWords();
  const proved = row.proved !== null && row.proved.until > now ? row.proved : undefined;
  const late = row.state === 'waiting' && now - row.since > 5 * 60_000;
  return (
    <li>
      <a
        class="row"
        href={`#${row.number}`}
        data-row={row.number}
        data-state={row.state}
        aria-current={open ? 'true' : undefined}
        tabIndex={reached ? 0 : -1}
      >
        <span class="row-first">
          {row.channel && <Channel of={row.channel} quiet />}
          <span class="row-who">
            <Name of={row.customer ?? row.shown ?? words.queue.unnamed} />
          </span>
          {fresh && <span class="badge badge-fresh">{words.queue.unread}</span>}
          <span class="number">{row.number}</span>
        </span>
        <span class="row-second">
          <span class={late ? 'row-time row-late' : 'row-time'}>{standing(row, now, mine, words)}</span>
          {row.why && <span class="row-why">{words.why[row.why]}</span>}
          {row.language === 'fr' && <abbr title={words.language.fr}>FR</abbr>}
          {row.language === 'en' && <abbr title={words.language.en}>EN</abbr>}
        </span>
        <span class="row-third">
          <span class={proved ? 'badge badge-proved' : 'badge'}>
            {proved ? words.queue.proved(words.method[proved.method]) : words.queue.notProved}
          </span>
          {row.inHand[0] && (
            <span class="row-hand">
              {row.inHand[0].label}
              {row.inHand.length > 1 ? ` + ${row.inHand.length - 1}` : ''}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}
