import type { Ratings } from '../../shapes';
import type { DeskApi } from '../api';
import { Name } from '../parts/text';
import { momentWords } from '../times';
import { useWords } from '../words';
import type { Range } from './range';
import { useReading } from './use-reading';

interface NewestRatingsProps {
  readonly api: DeskApi;
  readonly base: string;
  readonly range: Range;
  readonly language: string;
}

/** How customers rated the help, newest first, each with the way to its case. */
export function NewestRatings({ api, base, range: { from, to }, language }: NewestRatingsProps) {
  const of = useWords().supervision;
  const { value, failed } = useReading<Ratings>(api, `ratings?from=${from}&to=${to}`);
  return (
    <section class="figure" aria-labelledby="ratings">
      <h2 id="ratings">{of.ratings.title}</h2>
      {failed !== undefined && (
        <p class="bad" role="alert">
          {failed}
        </p>
      )}
      {value?.ratings.length === 0 && <p class="hint">{of.ratings.none}</p>}
      {value && value.ratings.length > 0 && (
        <div class="table table-tall" tabIndex={0} role="region" aria-label={of.asTable(of.ratings.title)}>
          <table>
            <thead>
              <tr>
                {[of.audit.when, of.score, of.audit.kase, of.agent].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {value.ratings.map(({ at, number, score, agent }) => (
                <tr key={`${at} ${number ?? ''}`}>
                  <td>{momentWords(at, language)}</td>
                  <td data-head={of.score}>{of.stars(score)}</td>
                  <td data-head={of.audit.kase}>
                    {number !== null && (
                      <a class="number" href={`${base}/desk#${number}`}>
                        {number}
                      </a>
                    )}
                  </td>
                  <td data-head={of.agent}>{agent !== null && <Name of={agent} long={120} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
