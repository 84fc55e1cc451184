import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Figures, Me } from '../shapes';
import { createDeskApi, type DeskApi } from './api';
import { TopBar } from './parts/top-bar';
import { AuditCheck } from './plots/audit-check';
import { FiguresView, Tiles } from './plots/figures-view';
import { HelpArticles } from './plots/help-articles';
import { NewestRatings } from './plots/newest-ratings';
import { lastDays } from './plots/range';
import { RangeForm } from './plots/range-form';
import { useReading } from './plots/use-reading';
import { WhoDidWhat } from './plots/who-did-what';
import { readSettings, type DeskSettings } from './settings';
import { words as allWords, WordsContext } from './words';

interface SupervisionProps {
  readonly api: DeskApi;
  readonly settings: DeskSettings;
}

/** What supervisors see: figures, ratings, who did what, whether the audit log is whole. */
function Supervision({ api, settings }: SupervisionProps) {
  const { base, language } = settings;
  const of = allWords[language].supervision;
  const [range, setRange] = useState(() => lastDays(30, Date.now()));
  const query = `from=${range.from}&to=${range.to}`;
  const { value: figures, failed } = useReading<Figures>(api, `figures?${query}`);
  return (
    <>
      <RangeForm range={range} csv={`${base}/desk/api/figures.csv?${query}&language=${language}`} onRange={setRange} />
      {failed !== undefined && (
        <p class="bad" role="alert">
          {failed}
        </p>
      )}
      {!figures && failed === undefined && <p role="status">{of.loading}</p>}
      {figures && (
        <>
          <Tiles figures={figures} language={language} />
          <FiguresView figures={figures} language={language} />
          <HelpArticles api={api} base={base} range={range} language={language} />
          <NewestRatings api={api} base={base} range={range} language={language} />
          <AuditCheck api={api} language={language} />
          <WhoDidWhat
            api={api}
            language={language}
            agents={figures.agents}
            labels={new Map(figures.changes.map(({ kind, label }) => [kind, label]))}
          />
        </>
      )}
    </>
  );
}

/** The page: for supervisors; anybody else reads a sentence and asks for nothing. */
function Page({ api, settings }: SupervisionProps) {
  const of = allWords[settings.language].supervision;
  const { value: me, failed } = useReading<Me>(api, 'me');
  return (
    <>
      <TopBar settings={settings} me={me} page="supervision" />
      <main id="conversation" class="supervision" tabIndex={-1}>
        <h1>{of.title}</h1>
        {failed !== undefined && (
          <p class="bad" role="alert">
            {failed}
          </p>
        )}
        {!me && failed === undefined && <p role="status">{of.loading}</p>}
        {me?.agent.role === 'agent' && (
          <p>
            {of.notAllowed} <a href={`${settings.base}/desk`}>{allWords[settings.language].nav.desk}</a>
          </p>
        )}
        {me?.agent.role === 'supervisor' && <Supervision api={api} settings={settings} />}
      </main>
    </>
  );
}

const place = document.getElementById('desk');
if (place) {
  const settings = readSettings();
  const words = allWords[settings.language];
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('conversation')?.focus();
  });
  place.replaceChildren();
  render(
    <WordsContext.Provider value={words}>
      <Page api={createDeskApi(settings.base, settings.language, words.problem)} settings={settings} />
    </WordsContext.Provider>,
    place,
  );
}
