import type { HelpSaid } from '../../shapes';
import type { DeskApi } from '../api';
import { Said } from '../parts/text';
import { momentWords } from '../times';
import { useWords } from '../words';
import { DaysPlot, DaysTable } from './days-plot';
import { PlotFrame } from './plot-frame';
import type { Range } from './range';
import { RowsPlot } from './rows-plot';
import { perDay, sum } from './scale';
import { useReading } from './use-reading';

interface HelpArticlesProps {
  readonly api: DeskApi;
  readonly base: string;
  readonly range: Range;
  readonly language: string;
}

/** Articles in the plot; the table beside it has them all. */
const plotted = 10;

/** Whether the help articles helped, those that did least first, day by day, and what readers wrote (SO-10, WK-8). */
export function HelpArticles({ api, base, range: { from, to }, language }: HelpArticlesProps) {
  const words = useWords();
  const of = words.supervision.help;
  const query = `from=${from}&to=${to}`;
  const { value, failed } = useReading<HelpSaid>(api, `articles?${query}`);
  if (failed !== undefined)
    return (
      <section class="figure" aria-labelledby="help">
        <h2 id="help">{of.title}</h2>
        <p class="bad" role="alert">
          {failed}
        </p>
      </section>
    );
  if (!value) return null;
  const { articles, comments, days } = value;
  const page = ({ name, title, there }: HelpSaid['articles'][number] | HelpSaid['comments'][number]) =>
    there ? (
      <a href={`${base}/help/${name}`}>{title}</a>
    ) : (
      <>
        {title} <span class="hint">({of.gone})</span>
      </>
    );
  const byDay = {
    title: of.byDay,
    days,
    language,
    summed: true,
    series: [
      {
        name: of.helped,
        tone: 'good',
        values: perDay(
          articles.map(({ helped }) => helped),
          days.length,
        ),
      },
      {
        name: of.not,
        tone: 'bad',
        values: perDay(
          articles.map(({ not }) => not),
          days.length,
        ),
      },
    ],
  };
  const rows = articles.slice(0, plotted).map(({ title, helped, not }) => ({
    label: title,
    parts: [
      { name: of.helped, tone: 'good', value: sum(helped) },
      { name: of.not, tone: 'bad', value: sum(not) },
    ],
  }));
  const csv = (what: string, label: string) => (
    <a class="button" href={`${base}/desk/api/${what}.csv?${query}&language=${language}`} download>
      {label}
    </a>
  );
  return (
    <section class="help-said" aria-labelledby="help">
      <h2 id="help">{of.title}</h2>
      <div class="figures">
        <PlotFrame
          title={of.worst}
          empty={articles.length === 0}
          plot={
            <>
              <RowsPlot title={of.worst} rows={rows} />
              {articles.length > plotted && <p class="hint">{of.more(plotted)}</p>}
            </>
          }
          table={
            <div class="table" tabIndex={0} role="region" aria-label={words.supervision.asTable(of.worst)}>
              <table>
                <thead>
                  <tr>
                    {[of.article, of.helped, of.not].map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {articles.map((article) => (
                    <tr key={article.name}>
                      <th scope="row">{page(article)}</th>
                      <td>{sum(article.helped)}</td>
                      <td>{sum(article.not)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          }
        />
        <PlotFrame title={of.byDay} empty={articles.length === 0} plot={<DaysPlot {...byDay} />} table={<DaysTable {...byDay} />} />
      </div>
      <section class="figure" aria-labelledby="help-comments">
        <h3 id="help-comments">{of.comments}</h3>
        {comments.length === 0 ? (
          <p class="hint">{of.noComments}</p>
        ) : (
          <>
            <p class="hint">{of.hint}</p>
            <div class="table table-tall" tabIndex={0} role="region" aria-label={words.supervision.asTable(of.comments)}>
              <table>
                <thead>
                  <tr>
                    {[words.supervision.audit.when, of.article, of.answer, of.text].map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {comments.map((comment, n) => (
                    <tr key={n}>
                      <td>{momentWords(comment.at, language)}</td>
                      <td data-head={of.article}>{page(comment)}</td>
                      <td data-head={of.answer}>{comment.helpful ? of.helped : of.not}</td>
                      <td class="help-comment" data-head={of.text}>
                        <Said text={comment.text} language={language} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
        <p class="leg-deeds">
          {csv('articles', of.csv)} {csv('comments', of.commentsCsv)}
        </p>
      </section>
    </section>
  );
}
