import { useRef, useState } from 'preact/hooks';
import type { AgentName, AuditLine, AuditPage } from '../../shapes';
import { Refused, type DeskApi } from '../api';
import { actionWords, howWords, type Labels } from '../facts/audit-trail';
import { Name } from '../parts/text';
import { momentWords } from '../times';
import { useWords } from '../words';

interface WhoDidWhatProps {
  readonly api: DeskApi;
  readonly language: string;
  /** Whom one may choose. */
  readonly agents: readonly AgentName[];
  readonly labels: Labels;
}

/** The audit log by case or by agent, newest first, page after page. */
export function WhoDidWhat({ api, language, agents, labels }: WhoDidWhatProps) {
  const words = useWords();
  const of = words.supervision.audit;
  const [entries, setEntries] = useState<readonly AuditLine[] | undefined>(undefined);
  const [before, setBefore] = useState<number | null>(null);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const asked = useRef('');
  const form = useRef<HTMLFormElement>(null);

  async function read(query: string, older: number | null): Promise<void> {
    setFailed(undefined);
    try {
      const page = await api.read<AuditPage>(`audit?${query}${older === null ? '' : `&before=${older}`}`);
      if (query !== asked.current) return;
      setEntries((known) => (older === null ? page.entries : [...(known ?? []), ...page.entries]));
      setBefore(page.before);
    } catch (error) {
      setFailed(error instanceof Refused ? error.message : words.problem.odd);
    }
  }

  return (
    <section class="figure" aria-labelledby="who">
      <h2 id="who">{of.who}</h2>
      <form
        class="range"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          asked.current = new URLSearchParams(
            [...data].flatMap(([name, value]) => (typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [])),
          ).toString();
          void read(asked.current, null);
        }}
      >
        <label>
          {of.byCase} <input name="case" class="field" autocomplete="off" maxLength={40} />
        </label>
        <label>
          {of.byAgent}{' '}
          <select name="agent" class="field">
            <option value="">{of.anyone}</option>
            {agents.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button">
          {of.find}
        </button>
      </form>
      {failed !== undefined && (
        <p class="bad" role="alert">
          {failed}
        </p>
      )}
      {entries && entries.length === 0 && (
        <p class="hint" role="status">
          {of.none}
        </p>
      )}
      {entries && entries.length > 0 && (
        <div class="table table-tall" tabIndex={0} role="region" aria-label={words.supervision.asTable(of.who)}>
          <table>
            <thead>
              <tr>
                {[of.when, of.actor, of.action, of.kase, of.about, of.how].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.seq}>
                  <td>{momentWords(entry.at, language)}</td>
                  <td data-head={of.actor}>
                    <Name of={entry.actor} long={120} />
                  </td>
                  <td data-head={of.action}>{actionWords(entry.action, words)}</td>
                  <td class="number" data-head={of.kase}>
                    {entry.number ?? ''}
                  </td>
                  <td data-head={of.about}>{entry.subject !== null && <Name of={entry.subject} long={120} />}</td>
                  <td data-head={of.how}>{howWords(entry, words, labels)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {entries && before !== null && (
        <p class="leg-deeds">
          <button type="button" class="button" onClick={() => void read(asked.current, before)}>
            {of.older}
          </button>
        </p>
      )}
    </section>
  );
}
