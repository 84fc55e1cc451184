import { z } from 'zod';
import { auditLine } from './case';
import { agentName, instant } from './words';

/** `YYYY-MM-DD`, a day in UTC. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
/** One number a day, in the order of `days`. */
const perDay = z.array(z.number());

/** GET /desk/api/figures?from=&to= (both included, at most 366 days; the last 30 unless told). Supervisors only. */
export const figures = z.object({
  from: day,
  to: day,
  days: z.array(day),
  /** By channel. */
  opened: z.record(z.string(), perDay),
  closed: z.record(z.string(), perDay),
  /** Of the closed ones, those in which somebody was proved. */
  closedVerified: perDay,
  /** By reason. */
  escalated: z.record(z.string(), perDay),
  taken: perDay,
  /** Mean time in the queue of what was taken that day, milliseconds; 0: nothing was. */
  waitedMean: perDay,
  /** How many were taken within `le10s`, `le1m`, `le5m`, `le30m`, or `more`; each counted once. */
  waited: z.record(z.string(), perDay),
  changes: z.array(z.object({ kind: z.string(), label: z.string(), applied: perDay, refused: perDay, failed: perDay })),
  /** By method of proof. */
  verified: z.record(z.string(), perDay),
  /** `1` to `5`. */
  rated: z.record(z.string(), perDay),
  agents: z.array(agentName.extend({ taken: perDay, wrote: perDay })),
});
export type Figures = z.infer<typeof figures>;

const articleTold = z.object({
  /** Its place under `/help/`. */
  name: z.string(),
  /** In the language asked for; of one that is no longer there its name. */
  title: z.string(),
  there: z.boolean(),
});

/** GET /desk/api/articles?from=&to=: what readers said of the help articles, the one that helps least first; comments newest first, at most 200. Supervisors only. */
export const helpSaid = z.object({
  from: day,
  to: day,
  days: z.array(day),
  articles: z.array(articleTold.extend({ helped: perDay, not: perDay })),
  /** Written by anybody; secrets and longer numbers are masked. */
  comments: z.array(articleTold.extend({ at: instant, text: z.string(), helpful: z.boolean(), language: z.enum(['en', 'fr']) })),
});
export type HelpSaid = z.infer<typeof helpSaid>;

/** GET /desk/api/audit?case=|agent=&before=: newest first, 100 a page; `before`: the seq the next page goes on at. Supervisors only. */
export const auditPage = z.object({ entries: z.array(auditLine), before: z.number().int().nullable() });
export type AuditPage = z.infer<typeof auditPage>;

/** GET /desk/api/audit/verified: the whole log is read beside everything else; ask again while it is `running`. `?again=1` begins anew. Supervisors only. */
export const auditVerified = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running'), read: z.number().int(), of: z.number().int() }),
  z.object({ state: z.literal('whole'), entries: z.number().int(), head: z.string(), at: instant }),
  z.object({ state: z.literal('broken'), seq: z.number().int(), why: z.string(), at: instant }),
]);
export type AuditVerified = z.infer<typeof auditVerified>;

/** GET /desk/api/ratings?from=&to=: newest first, at most 200. Supervisors only. */
export const ratings = z.object({
  ratings: z.array(
    z.object({ at: instant, number: z.string().nullable(), score: z.number().int().min(1).max(5), agent: z.string().nullable() }),
  ),
});
export type Ratings = z.infer<typeof ratings>;
