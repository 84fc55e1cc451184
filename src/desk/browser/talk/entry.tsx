import { Icon } from '../parts/icons';
import { Name, Said } from '../parts/text';
import { clockWords, momentWords } from '../times';
import { useWords } from '../words';
import type { Entry } from './entries';

interface EntryProps {
  readonly entry: Entry;
  readonly now: number;
  readonly language: string;
  /** The agent's own name. */
  readonly me: string | undefined;
  readonly legName: string;
}

/** One message or note: who said it is told in words, by its place and by its colour. */
export function EntryItem({ entry, now, language, me, legName }: EntryProps) {
  const words = useWords();
  const note = 'note' in entry ? entry.note : undefined;
  const line = 'line' in entry ? entry.line : undefined;
  const agent = note?.agent ?? line?.agent ?? undefined;
  const from = note ? 'note' : (line?.from ?? 'bot');
  const who = from === 'customer' ? words.talk.customer : from === 'bot' ? words.talk.bot : agent === me ? words.talk.you : (agent ?? '');
  return (
    <li class={`entry from-${from}${agent !== undefined && agent === me ? ' from-me' : ''}`} data-led={entry.led ? 'yes' : undefined}>
      <p class={entry.led ? 'entry-head' : 'only-heard'}>
        <Icon of={note ? 'note' : (line?.channel ?? 'chat')} />
        <span class="entry-who">
          <Name of={who} long={80} />
        </span>
        <span class="entry-where">{note ? words.talk.note : legName}</span>
        <time dateTime={new Date(entry.at).toISOString()} title={momentWords(entry.at, language)}>
          {clockWords(entry.at, now, language)}
        </time>
      </p>
      <div class="bubble">
        {line?.subject && (
          <p class="subject">
            <span>{words.talk.subject}</span> <Name of={line.subject} />
          </p>
        )}
        <Said text={note?.text ?? line?.text ?? ''} language={language} />
        {line && line.choices.length > 0 && (
          <p class="choices">
            <span>{words.talk.offered}</span>{' '}
            {line.choices.map((choice) => (
              <span key={choice} class="choice">
                <Name of={choice} long={120} />
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
