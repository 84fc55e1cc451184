import type { AuditLine } from '../../shapes';
import { Name } from '../parts/text';
import { clockWords, momentWords } from '../times';
import { useWords, type Words } from '../words';

/** An action in words; one that has none yet stands as the log has it. */
export const actionWords = (action: string, words: Words): string => words.audit.actions[action] ?? action;

/** How it was done: the kind of change, the proof, the reason, whatever the entry names. */
export function howWords({ kind, method, reason }: AuditLine, words: Words, labels: Labels): string {
  const [methods, reasons]: readonly Readonly<Record<string, string>>[] = [words.method, words.audit.reasons];
  return [
    kind === null ? null : (labels.get(kind) ?? kind),
    method === null ? null : (methods?.[method] ?? method),
    reason === null ? null : (reasons?.[reason] ?? reason),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What the kinds of the catalogue are called. */
export type Labels = ReadonlyMap<string, string>;

interface AuditTrailProps {
  readonly entries: readonly AuditLine[];
  readonly now: number;
  readonly language: string;
  readonly labels: Labels;
}

/** What the audit log holds of this case, newest first. */
export function AuditTrail({ entries, now, language, labels }: AuditTrailProps) {
  const words = useWords();
  return (
    <section class="panel" aria-labelledby="audit">
      <h2 id="audit">
        {words.audit.title} <span class="count">{entries.length}</span>
      </h2>
      {entries.length === 0 ? (
        <p class="hint">{words.audit.none}</p>
      ) : (
        <details>
          <summary>{actionWords(entries.at(-1)?.action ?? '', words)}</summary>
          <ol class="audit">
            {entries.toReversed().map((entry) => (
              <li key={entry.seq}>
                <time dateTime={new Date(entry.at).toISOString()} title={momentWords(entry.at, language)}>
                  {clockWords(entry.at, now, language)}
                </time>
                <span>
                  <strong>{actionWords(entry.action, words)}</strong> <Name of={words.audit.by(entry.actor)} long={120} />{' '}
                  <span class="hint">{howWords(entry, words, labels)}</span>
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
