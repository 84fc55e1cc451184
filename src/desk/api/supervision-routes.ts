import { content, json } from '../../http/response';
import type { HttpResponse, Router } from '../../http/router';
import type { AuditEntry } from '../../store/port-audit';
import { Refused } from '../actions/refused';
import { actorOf } from '../agent';
import type { DeskParts } from '../parts';
import type { AuditPage, Figures, HelpSaid, Ratings } from '../shapes';
import type { AuditTrail } from '../supervision/audit-trail';
import { daysAsked } from '../supervision/days';
import { figuresOf } from '../supervision/figures';
import { figuresCsv } from '../supervision/figures-csv';
import { commentsCsv, helpCsv } from '../supervision/help-csv';
import { readHelpSaid, type HelpSources } from '../supervision/help-said';
import { readRatings } from '../supervision/ratings';
import { createAuditCheck } from '../supervision/verified';
import { auditLines } from '../view/audit-lines';
import { readNumber } from '../view/find-case';
import type { People } from '../view/people';
import { sentences } from '../words/sentences';
import type { Guard, Signed } from './guarded';

export interface SupervisionParts extends DeskParts {
  readonly people: People;
  readonly trail: AuditTrail;
  readonly help: HelpSources;
}

/** Entries of the audit log on one page. */
const pageSize = 100;

/** What supervisors read: figures, who did what, ratings, and whether the audit log is whole. */
export function supervisionRoutes(router: Pick<Router, 'get'>, guard: Guard, parts: SupervisionParts): void {
  const { store, people, trail, help, now, agentName } = parts;
  const check = createAuditCheck(store, now);

  const daysOf = ({ request, language, at }: Signed): readonly string[] => {
    const days = daysAsked(request.query, at);
    if (days === undefined) throw new Refused(400, 'BadRequest', sentences[language].badRequest('from, to'));
    return days;
  };

  async function read(signed: Signed): Promise<Figures> {
    const days = daysOf(signed);
    const counted = await store.readFigures(days[0] ?? '', days.at(-1) ?? '');
    const ids = [...new Set(counted.flatMap(({ name }) => (/^(?:taken|wrote)\./.test(name) ? [name.slice(6)] : [])))];
    const names = new Map(await Promise.all(ids.map(async (id) => [id, (await agentName(id)) ?? id] as const)));
    return figuresOf(days, counted, (id) => names.get(id) ?? id, signed.language);
  }

  router.get(
    '/desk/api/figures',
    guard.supervisors(async (signed) => json(await read(signed))),
  );
  router.get(
    '/desk/api/figures.csv',
    guard.supervisors(async (signed) => {
      const figures = await read(signed);
      return table(figuresCsv(figures, signed.language), `countersign-${figures.from}-${figures.to}`);
    }),
  );
  const readHelp = (signed: Signed): Promise<HelpSaid> => readHelpSaid(help, daysOf(signed), signed.language);
  router.get(
    '/desk/api/articles',
    guard.supervisors(async (signed) => json(await readHelp(signed))),
  );
  router.get(
    '/desk/api/articles.csv',
    guard.supervisors(async (signed) => {
      const said = await readHelp(signed);
      return table(helpCsv(said, signed.language), `countersign-help-${said.from}-${said.to}`);
    }),
  );
  router.get(
    '/desk/api/comments.csv',
    guard.supervisors(async (signed) => {
      const said = await readHelp(signed);
      return table(commentsCsv(said, signed.language), `countersign-comments-${said.from}-${said.to}`);
    }),
  );
  router.get(
    '/desk/api/audit',
    guard.supervisors(async ({ request: { query }, language }) => {
      const before = /^\d{1,15}$/.test(query.get('before') ?? '') ? Number(query.get('before')) : undefined;
      const page = await trail.page({ fits: fitsOf(query), limit: pageSize, ...(before === undefined ? {} : { before }) });
      return json({
        entries: await auditLines(page.entries, { people, agentName, language }),
        before: page.before ?? null,
      } satisfies AuditPage);
    }),
  );
  router.get(
    '/desk/api/audit/verified',
    guard.supervisors(async ({ request }) => json(await check.state(request.query.get('again') === '1'))),
  );
  router.get(
    '/desk/api/ratings',
    guard.supervisors(async (signed) =>
      json({ ratings: await readRatings({ trail, store, policy: parts.policy }, daysOf(signed), signed.at) } satisfies Ratings),
    ),
  );
}

const table = (text: string, name: string): HttpResponse =>
  content(text, 'text/csv; charset=utf-8', { headers: { 'content-disposition': `attachment; filename="${name}.csv"` } });

/** Of one case, or what one agent did; without either, everything. */
function fitsOf(query: URLSearchParams): (entry: AuditEntry) => boolean {
  const [number, agent] = [query.get('case'), query.get('agent')];
  const wanted = number === null || number === '' ? undefined : (readNumber(number) ?? number);
  return (entry) =>
    (wanted === undefined || entry.case === wanted) && (agent === null || agent === '' || entry.actor === actorOf({ id: agent }));
}
