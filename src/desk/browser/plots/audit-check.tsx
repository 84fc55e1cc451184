import { useEffect, useState } from 'preact/hooks';
import type { AuditVerified } from '../../shapes';
import type { DeskApi } from '../api';
import { momentWords } from '../times';
import { useWords } from '../words';
import { useReading } from './use-reading';

/** While the log is being read it is asked again so often, ms. */
const again = 1_500;

/** Whether the whole audit log is an unbroken chain (I10). */
export function AuditCheck({ api, language }: { readonly api: DeskApi; readonly language: string }) {
  const of = useWords().supervision.audit;
  const [{ turn, anew }, setTurn] = useState({ turn: 0, anew: false });
  const { value, failed } = useReading<AuditVerified>(api, `audit/verified${anew ? '?again=1' : ''}`, turn);
  useEffect(() => {
    if (value?.state !== 'running') return undefined;
    const timer = setTimeout(() => setTurn({ turn: turn + 1, anew: false }), again);
    return () => clearTimeout(timer);
  }, [value]);
  return (
    <section class="figure" aria-labelledby="audit-whole">
      <h2 id="audit-whole">{of.title}</h2>
      <div role="status">
        {failed !== undefined && <p class="bad">{failed}</p>}
        {value?.state === 'running' && <p>{of.running(value.read, value.of)}</p>}
        {value?.state === 'whole' && (
          <>
            <p class="standing standing-proved">{of.whole(value.entries, momentWords(value.at, language))}</p>
            <p class="hint">
              {of.head} <code class="name">{value.head}</code>
            </p>
          </>
        )}
        {value?.state === 'broken' && (
          <p class="standing standing-bad">
            {of.broken(value.seq, momentWords(value.at, language))} {value.why}
          </p>
        )}
      </div>
      <p class="leg-deeds">
        <button
          type="button"
          class="button"
          aria-disabled={value?.state === 'running'}
          onClick={() => (value?.state === 'running' ? undefined : setTurn({ turn: turn + 1, anew: true }))}
        >
          {of.again}
        </button>
      </p>
    </section>
  );
}
